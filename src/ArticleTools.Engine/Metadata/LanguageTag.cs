using System.Collections.Frozen;
using System.Globalization;

namespace ArticleTools.Engine.Metadata;

/// <summary>Brings the name of a language into the form of BCP 47.</summary>
internal static class LanguageTag
{
    private static readonly FrozenDictionary<string, string> Names = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["english"] = "en", ["eng"] = "en", ["german"] = "de", ["deutsch"] = "de", ["deu"] = "de", ["ger"] = "de",
        ["french"] = "fr", ["français"] = "fr", ["francais"] = "fr", ["fra"] = "fr", ["fre"] = "fr",
        ["spanish"] = "es", ["español"] = "es", ["espanol"] = "es", ["spa"] = "es", ["italian"] = "it", ["italiano"] = "it", ["ita"] = "it",
        ["portuguese"] = "pt", ["português"] = "pt", ["portugues"] = "pt", ["por"] = "pt", ["dutch"] = "nl", ["nederlands"] = "nl", ["nld"] = "nl", ["dut"] = "nl",
        ["polish"] = "pl", ["polski"] = "pl", ["pol"] = "pl", ["russian"] = "ru", ["русский"] = "ru", ["rus"] = "ru",
        ["ukrainian"] = "uk", ["українська"] = "uk", ["ukr"] = "uk", ["swedish"] = "sv", ["svenska"] = "sv", ["swe"] = "sv",
        ["danish"] = "da", ["dansk"] = "da", ["dan"] = "da", ["norwegian"] = "no", ["norsk"] = "no", ["nor"] = "no",
        ["finnish"] = "fi", ["suomi"] = "fi", ["fin"] = "fi", ["turkish"] = "tr", ["türkçe"] = "tr", ["tur"] = "tr",
        ["czech"] = "cs", ["čeština"] = "cs", ["ces"] = "cs", ["cze"] = "cs", ["greek"] = "el", ["ελληνικά"] = "el", ["ell"] = "el", ["gre"] = "el",
        ["hungarian"] = "hu", ["magyar"] = "hu", ["hun"] = "hu", ["romanian"] = "ro", ["română"] = "ro", ["ron"] = "ro", ["rum"] = "ro",
        ["japanese"] = "ja", ["日本語"] = "ja", ["jpn"] = "ja", ["chinese"] = "zh", ["中文"] = "zh", ["zho"] = "zh", ["chi"] = "zh",
        ["korean"] = "ko", ["한국어"] = "ko", ["kor"] = "ko", ["arabic"] = "ar", ["العربية"] = "ar", ["ara"] = "ar",
        ["hebrew"] = "he", ["עברית"] = "he", ["heb"] = "he", ["hindi"] = "hi", ["hin"] = "hi",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Normalises a tag or a name.</summary>
    /// <returns>The tag with the usual letter case, or <see langword="null"/> where the text is no language.</returns>
    public static string? Normalize(string text)
    {
        // Lists name the main language first; POSIX adds an encoding.
        var first = text.AsSpan().Trim();
        var end = first.IndexOfAny(",;.@ ");
        first = (end < 0 ? first : first[..end]).Trim();
        if (Names.TryGetValue(first.ToString(), out var known))
        {
            return known;
        }

        var subtags = first.ToString().Replace('_', '-').Split('-');
        if (subtags[0].Length is not (2 or 3) || !IsLetters(subtags[0]))
        {
            return null;
        }

        subtags[0] = Names.GetValueOrDefault(subtags[0], subtags[0].ToLowerInvariant());
        var inExtension = false;
        for (var i = 1; i < subtags.Length; i++)
        {
            if (subtags[i].Length is 0 or > 8 || !IsAlphanumeric(subtags[i]))
            {
                return null;
            }

            inExtension |= subtags[i].Length == 1;
            subtags[i] = inExtension ? subtags[i].ToLowerInvariant() : WithUsualCase(subtags[i]);
        }

        return string.Join('-', subtags);
    }

    private static string WithUsualCase(string subtag) => subtag.Length switch
    {
        2 => subtag.ToUpperInvariant(),
        4 when IsLetters(subtag) => CultureInfo.InvariantCulture.TextInfo.ToTitleCase(subtag.ToLowerInvariant()),
        _ => subtag.ToLowerInvariant(),
    };

    private static bool IsLetters(string text)
    {
        foreach (var sign in text)
        {
            if (!char.IsAsciiLetter(sign))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsAlphanumeric(string text)
    {
        foreach (var sign in text)
        {
            if (!char.IsAsciiLetterOrDigit(sign))
            {
                return false;
            }
        }

        return true;
    }
}
