using System.Buffers;

namespace ArticleTools.Engine.Formats.PlainText;

/// <summary>Splits text into its lines, whatever ends them.</summary>
internal static class LineReader
{
    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\n\r\f\v\u0085\u2028\u2029");

    /// <summary>Reads the lines from an offset on that are not blank.</summary>
    public static List<TextLine> Read(string text, int offset, CancellationToken cancellationToken)
    {
        var lines = new List<TextLine>();
        var number = 1 + CountLineEnds(text.AsSpan(0, offset));
        var followsBlank = true;
        for (var start = offset; start < text.Length;)
        {
            var length = text.AsSpan(start).IndexOfAny(LineEnds);
            var end = length < 0 ? text.Length : start + length;
            if (TryTrim(text, start, end, out var first, out var last, out var indent))
            {
                lines.Add(new TextLine(first, last, indent, number, followsBlank));
                followsBlank = false;
                if (lines.Count % 4096 == 0)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                }
            }
            else
            {
                followsBlank = true;
            }

            start = end + LineEndLength(text, end);
            number++;
        }

        return lines;
    }

    private static bool TryTrim(string text, int start, int end, out int first, out int last, out int indent)
    {
        first = start;
        last = end;
        indent = 0;
        while (first < end && char.IsWhiteSpace(text[first]))
        {
            indent += text[first] == '\t' ? 4 - (indent % 4) : 1;
            first++;
        }

        while (last > first && char.IsWhiteSpace(text[last - 1]))
        {
            last--;
        }

        // In quoted mail a line of nothing but marks is a blank line.
        return text.AsSpan(first, last - first).ContainsAnyExcept('>', ' ');
    }

    private static int LineEndLength(string text, int end) =>
        end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1;

    private static int CountLineEnds(ReadOnlySpan<char> text)
    {
        var count = 0;
        for (var next = text.IndexOfAny(LineEnds); next >= 0; next = text.IndexOfAny(LineEnds))
        {
            count++;
            var isPair = text[next] == '\r' && next + 1 < text.Length && text[next + 1] == '\n';
            text = text[(next + (isPair ? 2 : 1))..];
        }

        return count;
    }
}
