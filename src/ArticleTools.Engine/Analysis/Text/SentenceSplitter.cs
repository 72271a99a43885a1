using System.Buffers;

namespace ArticleTools.Engine.Analysis.Text;

/// <summary>
/// Splits text into sentences. A sentence ends at a line break, or behind a stop with whatever closes after it,
/// unless the stop belongs to an abbreviation, an initial or a number, or what follows goes on in lower case.
/// </summary>
internal static class SentenceSplitter
{
    private const string FullWidthStops = "。！？｡．";
    private const string AllStops = ".!?…‽؟۔।" + FullWidthStops;

    private static readonly SearchValues<char> Stops = SearchValues.Create(AllStops);
    private static readonly SearchValues<char> StopsAndBreaks = SearchValues.Create(AllStops + "\n");

    /// <summary>Splits a text into sentences, each with the white space behind it, so that put together they are the text.</summary>
    public static List<TextSpan> Split(string text)
    {
        var sentences = new List<TextSpan>();
        var start = 0;
        var position = 0;
        while (text.AsSpan(position).IndexOfAny(StopsAndBreaks) is var length and >= 0)
        {
            var stop = position + length;
            position = SkipStopsAndClosers(text, stop);
            var next = SkipWhiteSpace(text, position);
            if (text[stop] == '\n' || EndsSentence(text, start, stop, position, next))
            {
                sentences.Add(new TextSpan(start, next - start));
                start = next;
            }

            position = next;
        }

        if (start < text.Length)
        {
            sentences.Add(new TextSpan(start, text.Length - start));
        }

        return sentences;
    }

    private static bool EndsSentence(string text, int start, int stop, int end, int next)
    {
        if (next == text.Length || IsFullWidthStop(text[stop]))
        {
            return true;
        }

        if (next == end)
        {
            return false; // no white space behind it: a decimal, a domain, a file name
        }

        if (text.AsSpan(end, next - end).Contains('\n'))
        {
            return true;
        }

        var opening = SkipOpeners(text, next);
        if (opening == text.Length || char.IsLower(text[opening]) || text[opening] is ',' or ';' or '–' or '—' or '-')
        {
            return false;
        }

        // Only a single full stop can belong to the word before it.
        var isSingleStop = text[stop] == '.' && (stop + 1 == end || !IsStop(text[stop + 1]));
        return !isSingleStop || !Abbreviations.KeepsGoing(text, start, stop, opening);
    }

    private static int SkipStopsAndClosers(string text, int position)
    {
        while (position < text.Length && (IsStop(text[position]) || IsCloser(text[position])))
        {
            position++;
        }

        return SkipNoteReferences(text, position);
    }

    // "[12]" behind a stop points to a note and belongs to the sentence before it.
    private static int SkipNoteReferences(string text, int position)
    {
        while (position < text.Length && text[position] == '[')
        {
            var end = position + 1;
            while (end < text.Length && char.IsAsciiDigit(text[end]))
            {
                end++;
            }

            if (end == position + 1 || end == text.Length || text[end] != ']')
            {
                break;
            }

            position = end + 1;
        }

        return position;
    }

    private static int SkipWhiteSpace(string text, int position)
    {
        while (position < text.Length && char.IsWhiteSpace(text[position]))
        {
            position++;
        }

        return position;
    }

    private static int SkipOpeners(string text, int position)
    {
        while (position < text.Length && IsOpener(text[position]))
        {
            position++;
        }

        return position;
    }

    private static bool IsStop(char character) => Stops.Contains(character);

    private static bool IsFullWidthStop(char character) => FullWidthStops.Contains(character, StringComparison.Ordinal);

    private static bool IsCloser(char character) =>
        character is '"' or '\'' or '”' or '’' or '»' or '›' or '“' or '‘' or ')' or ']' or '}' or '」' or '』' or '）' or '】' or '》';

    private static bool IsOpener(char character) =>
        character is '"' or '\'' or '“' or '‘' or '„' or '‚' or '«' or '‹' or '»' or '›' or '(' or '[' or '¿' or '¡' or '「' or '『' or '（' or '*' or '_';
}
