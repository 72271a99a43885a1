namespace ArticleTools.Engine.Segments;

/// <summary>The words that lines with dates are made of, in the languages of the phrase tables.</summary>
internal static class DateWords
{
    private const string Months =
        """
        january february march april may june july august september october november december
        jan feb mar apr jun jul aug sep sept oct nov dec
        januar jänner februar märz mai juni juli oktober dezember mär mrz okt dez
        janvier février mars avril juin juillet août septembre octobre novembre décembre janv févr avr juil déc
        enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre ene abr ago dic
        gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre gen mag giu lug set ott
        janeiro fevereiro março maio junho julho setembro outubro novembro dezembro fev out
        januari februari maart mei augustus mrt
        januar februari mars juni juli augusti
        stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia
        ledna února března dubna května června července srpna září října listopadu prosince
        ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık
        января февраля марта апреля мая июня июля августа сентября октября ноября декабря
        """;

    private const string Fillers =
        """
        monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
        montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so
        lundi mardi mercredi jeudi vendredi samedi dimanche
        lunes martes miércoles jueves viernes sábado domingo
        lunedì martedì mercoledì giovedì venerdì sabato domenica
        segunda terça quarta quinta sexta feira
        maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
        st nd rd th er am pm a m p on at of the and uhr um den der le à h min el de del a las los la il alle ore às om klo kl
        t z gmt utc bst est edt et cst cdt ct mst mdt pst pdt pt cet cest met mez mesz ist jst aest aedt hrs hours
        年 月 日 년 월 일
        """;

    private const string Published =
        """
        published posted date dated created released issued first online
        veröffentlicht erschienen datum erstellt vom stand
        publié publiée paru mis ligne
        publicado publicada fecha
        pubblicato pubblicata
        publicado em data
        gepubliceerd geplaatst
        publisert publicerad udgivet opublikowano yayınlanma опубликовано
        """;

    private const string Modified =
        """
        updated modified last edited revised update
        aktualisiert zuletzt geändert
        modifié modifiée mise jour actualisé
        actualizado actualizada modificado
        aggiornato aggiornata modificato
        atualizado atualizada
        bijgewerkt gewijzigd
        oppdatert uppdaterad opdateret zaktualizowano güncelleme обновлено
        """;

    private static readonly WordTable<DateWord> Table = new(
        Parse(Months, DateWord.Month)
            .Concat(Parse(Published, DateWord.Published))
            .Concat(Parse(Modified, DateWord.Modified))
            .Concat(Parse(Fillers, DateWord.Filler))
            .DistinctBy(word => word.Key, StringComparer.OrdinalIgnoreCase));

    public static bool TryGetValue(ReadOnlySpan<char> word, out DateWord meaning) => Table.TryGetValue(word, out meaning);

    private static IEnumerable<KeyValuePair<string, DateWord>> Parse(string words, DateWord meaning) =>
        words.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)
            .Select(word => KeyValuePair.Create(word, meaning));
}
