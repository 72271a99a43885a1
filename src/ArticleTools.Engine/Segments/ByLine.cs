namespace ArticleTools.Engine.Segments;

/// <summary>A line that names the authors, at times with the date.</summary>
/// <param name="Names">The names as written, one or several, without the word before them and their offices after them.</param>
/// <param name="Date">The date that stands on the same line.</param>
internal readonly record struct ByLine(string Names, DateLine? Date)
{
    private const int MaximumLength = 160;
    private const int MaximumRest = 80;
    private const int LongestPreposition = 4;
    private const string Separators = " ,;|-–—•·\u00A0";

    private static readonly WordTable<bool> Joiners = Words("and & y e et und en och og i ja with");

    private static readonly WordTable<bool> Particles =
        Words("de da di del della der den van von zu zur al el la le du dos das ter ten af bin ibn");

    // Words with a capital that end the names: offices, and labels that run on.
    private static readonly WordTable<bool> Ends = Words(
        """
        staff writer reporter correspondent editor columnist contributor contributing senior associate freelance special
        published updated posted for in at of on from to via about
        """);

    /// <summary>Reads a byline. A bare name without a word that introduces it is none.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out ByLine line)
    {
        line = default;
        text = text.Trim();
        if (text.Length > MaximumLength)
        {
            return false;
        }

        var dateLength = DateLine.ReadStart(text, out var date);
        var named = text[dateLength..];
        var introduction = IntroductionLength(named);
        if (introduction == 0)
        {
            return false;
        }

        // "By" alone may be followed by a single name; "von" or "di" are too often something else.
        var mayBeOneWord = introduction > LongestPreposition || named.StartsWith("by", StringComparison.OrdinalIgnoreCase);
        named = named[introduction..].TrimStart(" :\u00A0");
        var length = NamesLength(named, mayBeOneWord);
        var rest = named[length..].TrimStart(Separators);
        if (length == 0 || rest.Length > MaximumRest || rest is [.., '.' or '!' or '?'])
        {
            return false;
        }

        var hasDate = dateLength > 0 || TryReadDate(rest, out date);
        line = new ByLine(named[..length].Trim(Separators).ToString(), hasDate ? date : null);
        return true;
    }

    // Behind the names may stand the author's office first, and the date behind a separator.
    private static bool TryReadDate(ReadOnlySpan<char> text, out DateLine date)
    {
        while (DateLine.ReadStart(text, out date) == 0)
        {
            var separator = text.IndexOfAny('|', '•', '·');
            if (separator < 0)
            {
                return false;
            }

            text = text[(separator + 1)..].TrimStart(' ');
        }

        return true;
    }

    private static int IntroductionLength(ReadOnlySpan<char> text)
    {
        var longest = 0;
        foreach (var phrase in PhraseTable.StartingBlockWith(PhraseTable.FirstWord(text)))
        {
            var length = phrase.Text.Length;
            if (phrase is { Match: PhraseMatch.Names, Furniture.Role: ArticleBlockRole.Byline }
                && length > longest
                && text.Length > length
                && text[length] is ' ' or ':' or '\u00A0'
                && text.StartsWith(phrase.Text, StringComparison.OrdinalIgnoreCase))
            {
                longest = length;
            }
        }

        return longest;
    }

    // The names reach as far as words have capitals; they must be whole names, not the start of a sentence.
    private static int NamesLength(ReadOnlySpan<char> text, bool mayBeOneWord)
    {
        var end = 0;
        var words = 0;
        var wordsOfName = 0;
        var i = 0;
        while (i < text.Length)
        {
            var next = text[i..].IndexOfAny(" \u00A0");
            var wordEnd = next < 0 ? text.Length : i + next;
            var word = text[i..wordEnd].Trim(",;()\"");
            var isEnd = word.IsEmpty || word is "|" or "-" or "–" or "—" or "•" or "·" || Ends.Contains(word);
            if (isEnd || (words > 0 && DateLine.ReadStart(text[i..], out _) > 0))
            {
                break;
            }

            var joins = Joiners.Contains(word);
            if (!joins && !Particles.Contains(word))
            {
                if (!IsNameWord(word))
                {
                    return words > 0 && word is [>= '0' and <= '9', ..] ? end : 0;
                }

                words++;
                wordsOfName++;
                end = wordEnd;
            }

            if (joins || text[wordEnd - 1] == ',')
            {
                wordsOfName = 0;
            }

            if (wordsOfName > 5 || words > 20)
            {
                return 0;
            }

            i = wordEnd + 1;
        }

        return words > 1 || (words == 1 && mayBeOneWord) ? end : 0;
    }

    private static bool IsNameWord(ReadOnlySpan<char> word)
    {
        if (!char.IsUpper(word[0]) && !(char.IsLetter(word[0]) && !char.IsLower(word[0])))
        {
            return false;
        }

        foreach (var character in word)
        {
            if (!char.IsLetter(character) && character is not ('.' or '-' or '\'' or '’' or '‐'))
            {
                return false;
            }
        }

        // A full stop belongs to initials and to "Jr.", not to a name.
        return word[^1] != '.' || word.Length <= 4;
    }

    private static WordTable<bool> Words(string words) =>
        new(words.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Select(word => KeyValuePair.Create(word, true)));
}
