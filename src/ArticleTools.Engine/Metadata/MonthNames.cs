using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace ArticleTools.Engine.Metadata;

/// <summary>The names of the months, full, short and as they are declined in dates, in the languages that articles are mostly written in.</summary>
internal static class MonthNames
{
    // One line a month: the names of all languages together. No name stands for two months.
    private static readonly string[] Names =
    [
        "january jan januar jänner jän janvier janv enero ene gennaio genn gen janeiro januari stycznia styczeń sty января январь янв"
            + " tammikuuta tammikuu tammi ocak oca ledna leden led ιανουαρίου ιανουάριος ιαν січня січень січ január ianuarie ian gener",
        "february feb febr februar feber février févr fév febrero febbraio febb fevereiro fev februari lutego luty lut февраля февраль фев февр"
            + " helmikuuta helmikuu helmi şubat şub února únor úno φεβρουαρίου φεβρουάριος φεβ φεβρ лютого лютий лют február februarie",
        "march mar märz mär mrz mars marzo março maart mrt marca marzec марта март мар marts maaliskuuta maaliskuu maalis mart"
            + " března březen bře μαρτίου μάρτιος μαρ μάρ березня березень бер március márc martie març",
        "april apr avril avr abril abr aprile kwietnia kwiecień kwi апреля апрель апр huhtikuuta huhtikuu huhti nisan nis dubna duben dub"
            + " απριλίου απρίλιος απρ квітня квітень квіт кві április ápr aprilie",
        "may mai mayo maggio magg mag maio mei maja maj мая май toukokuuta toukokuu touko mayıs května květen kvě"
            + " μαΐου μάιος μαϊ μάι травня травень трав тра május máj maig",
        "june jun juni juin junio giugno giu junho czerwca czerwiec cze июня июнь июн kesäkuuta kesäkuu kesä haziran haz června červen čvn"
            + " ιουνίου ιούνιος ιουν ιούν червня червень черв чер június jún iunie iun juny",
        "july jul juli juillet juil julio luglio lug julho lipca lipiec lip июля июль июл heinäkuuta heinäkuu heinä temmuz tem července červenec čvc"
            + " ιουλίου ιούλιος ιουλ ιούλ липня липень лип július júl iulie iul juliol",
        "august aug août agosto ago augustus sierpnia sierpień sie августа август авг elokuuta elokuu elo ağustos ağu srpna srpen srp"
            + " αυγούστου αύγουστος αυγ αύγ серпня серпень серп сер augusztus augusti agost",
        "september sep sept septembre septiembre setiembre settembre sett set setembro września wrzesień wrz сентября сентябрь сен сент"
            + " syyskuuta syyskuu syys eylül eyl září zář σεπτεμβρίου σεπτέμβριος σεπ σεπτ вересня вересень вер szeptember szept septembrie setembre",
        "october oct oktober okt octobre octubre ottobre ott outubro out października październik paź октября октябрь окт"
            + " lokakuuta lokakuu loka ekim eki října říjen říj οκτωβρίου οκτώβριος οκτ жовтня жовтень жовт жов október octombrie",
        "november nov novembre noviembre novembro listopada listopad lis ноября ноябрь ноя нояб marraskuuta marraskuu marras kasım kas"
            + " listopadu νοεμβρίου νοέμβριος νοε νοέ листопада листопад лист noiembrie noi",
        "december dec dezember dez décembre déc diciembre dic dicembre dezembro grudnia grudzień gru декабря декабрь дек"
            + " joulukuuta joulukuu joulu aralık ara prosince prosinec pro δεκεμβρίου δεκέμβριος δεκ грудня грудень груд гру decembrie desember des desembre",
    ];

    private static readonly FrozenDictionary<string, int> Months = Build();

    /// <summary>Finds the month, from 1 to 12, that a word names.</summary>
    public static bool TryGet(string word, out int month) => Months.TryGetValue(Fold(word), out month);

    private static FrozenDictionary<string, int> Build()
    {
        var months = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < Names.Length; i++)
        {
            foreach (var name in Names[i].Split(' '))
            {
                months[Fold(name)] = i + 1;
            }
        }

        return months.ToFrozenDictionary(StringComparer.Ordinal);
    }

    // Names are found without their accents too, as headlines in capitals and old systems drop them.
    private static string Fold(string word)
    {
        if (Ascii.IsValid(word))
        {
            return word.ToLowerInvariant();
        }

        // Half a surrogate pair, or what is no character, can't be normalised, and stands in no name.
        if (word.Contains('\uFFFE', StringComparison.Ordinal) || word.EnumerateRunes().Contains(Rune.ReplacementChar))
        {
            return word;
        }

        var folded = new StringBuilder(word.Length);
        foreach (var sign in word.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(sign) != UnicodeCategory.NonSpacingMark)
            {
                folded.Append(sign is 'ı' or 'ς' ? (sign == 'ı' ? 'i' : 'σ') : char.ToLowerInvariant(sign));
            }
        }

        return folded.ToString();
    }
}
