using ArticleTools.Engine.Analysis.Text;

namespace ArticleTools.Engine.Analysis.Quotations;

/// <summary>
/// Finds what is said in a paragraph that a dash opens, as dialogues are set in Spanish, French and other languages: "—Me voy —dijo Ana—. Es tarde."
/// A dash opens items of lists too, so that only a paragraph which says who speaks is taken.
/// </summary>
internal static class DialogueDash
{
    // "dit-elle en riant" is short; what is longer is something else.
    private const int LongestAttribution = 10;

    /// <summary>Finds the stretches of speech; none where the paragraph is no dialogue.</summary>
    public static List<QuotedSpan> Find(string text)
    {
        var spans = new List<QuotedSpan>();
        if (text.Length < 4 || !IsDash(text[0]))
        {
            return spans;
        }

        var end = NextDash(text, 1);
        if (end < text.Length && StartsAttribution(text, end + 1))
        {
            Add(spans, text, 0, end);
            var next = NextDash(text, end + 1);
            if (next < text.Length)
            {
                Add(spans, text, next, text.Length);
            }
        }
        else if (end == text.Length && FindInsertion(text) is var comma and > 0)
        {
            Add(spans, text, 0, comma + 1);
        }

        return spans;
    }

    private static void Add(List<QuotedSpan> spans, string text, int start, int end)
    {
        var first = start + 1;
        while (first < end && (char.IsWhiteSpace(text[first]) || text[first] is '.' or ',' or ':' or ';'))
        {
            first++;
        }

        var last = end;
        while (last > first && char.IsWhiteSpace(text[last - 1]))
        {
            last--;
        }

        if (last > first)
        {
            spans.Add(new QuotedSpan(TextSpan.Between(start == 0 ? 0 : first, last), TextSpan.Between(first, last), MarkStyle.Dash, IsClosed: true));
        }
    }

    // "..., dit-elle." at the end.
    private static int FindInsertion(string text)
    {
        var comma = text.LastIndexOf(',');
        return comma > 0 && text.AsSpan(comma).Count(' ') <= LongestAttribution && StartsAttribution(text, comma + 1, needsName: true) ? comma : 0;
    }

    private static bool StartsAttribution(string text, int position, bool needsName = false)
    {
        while (position < text.Length && char.IsWhiteSpace(text[position]))
        {
            position++;
        }

        var end = position;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        return end > position && char.IsLower(text[position]) && SpeechWords.Verbs.Contains(text[position..end])
            && (!needsName || (end + 1 < text.Length && (text[end] == '-' || char.IsUpper(text[end + 1]))));
    }

    // A dash within a word joins it.
    private static int NextDash(string text, int start)
    {
        for (var i = start; i < text.Length; i++)
        {
            if (IsDash(text[i]) && (char.IsWhiteSpace(text[i - 1]) || i + 1 == text.Length || !char.IsLetterOrDigit(text[i + 1])))
            {
                return i;
            }
        }

        return text.Length;
    }

    private static bool IsDash(char character) => character is '—' or '–' or '―';
}
