namespace ArticleTools.Engine.Segments;

/// <summary>Recognises a short biography in the third person that begins with the author's name.</summary>
internal static class AuthorBiography
{
    private const int MinimumLength = 20;
    private const int MaximumLength = 1500;
    private const int MaximumNameWords = 5;
    private const int MaximumInsertion = 60;
    private const int MaximumDistance = 160;

    private static readonly WordTable<bool> Openers = Words(
        """
        the this that these those a an in on at for our my your his her its their it he she they we you i what when where why how
        who if but and so as with from to by one two three many most some all no not there here after before since while today
        der die das ein eine le la les un une el los las una il lo gli o os as um uma de het een
        """);

    private static readonly WordTable<bool> Verbs = Words(
        """
        is was has writes covers reports works lives teaches edits joined serves leads directs holds studies
        ist schreibt arbeitet lebt berichtet est écrit vit travaille es escribe trabaja vive è scrive lavora é escreve trabalha schrijft werkt
        """);

    private static readonly WordTable<bool> Occupations = Words(
        """
        writer journalist reporter author editor columnist correspondent contributor blogger novelist poet essayist critic
        photographer photojournalist producer filmmaker broadcaster podcaster publisher translator illustrator cartoonist
        professor lecturer teacher scholar researcher fellow historian scientist economist sociologist anthropologist lawyer attorney
        activist organizer organiser strategist consultant analyst engineer developer designer artist director founder co-founder
        cofounder president chair member student graduate co-author coauthor writes covers reports
        journalistin redakteur redakteurin autor autorin korrespondent korrespondentin reporterin professorin schriftsteller schriftstellerin
        auteur autrice rédacteur rédactrice écrivain chercheur chercheuse professeur
        periodista escritor escritora autora redactor redactora profesor profesora investigador investigadora
        giornalista scrittore scrittrice autore redattore redattrice professore ricercatore
        jornalista repórter professor pesquisador schrijver schrijfster redacteur journaliste verslaggever
        """);

    /// <summary>
    /// Reads the name with which a biography begins. An introduction of somebody in the article reads alike: the place has to
    /// decide.
    /// </summary>
    public static bool TryReadName(ReadOnlySpan<char> text, out string? name)
    {
        name = null;
        text = text.Trim();
        if (text.Length is < MinimumLength or > MaximumLength)
        {
            return false;
        }

        var verb = FindVerb(text, out var nameEnd);
        if (verb == 0 || !HasOccupation(text[verb..Math.Min(text.Length, verb + MaximumDistance)]))
        {
            return false;
        }

        name = text[..nameEnd].TrimEnd(" ,").ToString();
        return true;
    }

    // Two to five words with capitals, then at most a short insertion between commas, then a verb of biographies.
    private static int FindVerb(ReadOnlySpan<char> text, out int nameEnd)
    {
        nameEnd = 0;
        var words = 0;
        var i = 0;
        while (text[i..].IndexOf(' ') is > 0 and var length)
        {
            var raw = text.Slice(i, length);
            var word = raw.TrimEnd(',');
            if (words >= 2 && Verbs.Contains(word))
            {
                return i;
            }

            if (words >= MaximumNameWords || word.IsEmpty || (words == 0 && IsOpener(word)) || !IsNameWord(word, words))
            {
                return 0;
            }

            words++;
            nameEnd = i + word.Length;
            i += length + 1;
            if (raw.Length != word.Length)
            {
                return words >= 2 && InsertionLength(text[i..]) is > 0 and var skipped ? i + skipped : 0;
            }
        }

        return 0;
    }

    // "Jane Doe, PhD, is", "Jane Doe, of Springfield, writes"
    private static int InsertionLength(ReadOnlySpan<char> text)
    {
        var end = text[..Math.Min(text.Length, MaximumInsertion)].IndexOf(", ") + 2;
        return end > 2 && Verbs.Contains(PhraseTable.FirstWord(text[end..])) ? end : 0;
    }

    // "Q: What is …" opens a dialogue.
    private static bool IsOpener(ReadOnlySpan<char> word) => word[^1] == ':' || Openers.Contains(word);

    private static bool IsNameWord(ReadOnlySpan<char> word, int index) =>
        char.IsUpper(word[0]) || (index > 0 && word.Length <= 3 && char.IsLower(word[0]) && !Verbs.Contains(word));

    private static bool HasOccupation(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var length = 0;
            while (i + length < text.Length && (char.IsLetter(text[i + length]) || text[i + length] == '-'))
            {
                length++;
            }

            // "…, as Jane Doe reports, …" attributes what is said.
            var word = text.Slice(i, length);
            var isAttribution = i + length < text.Length && text[i + length] == ',' && Verbs.Contains(word);
            if (length > 0 && !isAttribution && Occupations.Contains(word))
            {
                return true;
            }

            i += length;
        }

        return false;
    }

    private static WordTable<bool> Words(string words) =>
        new(words.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)
            .Distinct(StringComparer.Ordinal)
            .Select(word => KeyValuePair.Create(word, true)));
}
