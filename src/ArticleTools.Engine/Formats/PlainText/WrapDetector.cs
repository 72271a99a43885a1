namespace ArticleTools.Engine.Formats.PlainText;

/// <summary>
/// Tells paragraphs that were wrapped at a column from lines that stand for themselves, by the way in which wrapping works:
/// a line is broken where the next word would not have fitted.
/// </summary>
internal static class WrapDetector
{
    private const int NarrowestWidth = 35;
    private const int WidestWidth = 120;
    private const int Slack = 2;
    private const double LeastShareOfFullLines = 0.75;
    private const double MostShareOfHighStarts = 0.8;

    /// <summary>Divides lines into groups at the blank lines and finds out which groups are wrapped.</summary>
    public static List<LineGroup> Group(string text, List<TextLine> lines)
    {
        var groups = new List<LineGroup>();
        var commonWidth = 0;
        for (var first = 0; first < lines.Count;)
        {
            var end = first + 1;
            while (end < lines.Count && !lines[end].FollowsBlank)
            {
                end++;
            }

            var width = FindWidth(text, lines, first, end);
            commonWidth = Math.Max(commonWidth, width);
            groups.Add(new LineGroup(first, end, width));
            first = end;
        }

        // Two lines prove little by themselves: the rest of the document tells.
        for (var i = 0; i < groups.Count; i++)
        {
            if (groups[i].Count == 2 && IsWrappedPair(text, lines[groups[i].First], lines[groups[i].First + 1], commonWidth))
            {
                groups[i] = groups[i] with { Width = Math.Max(commonWidth, lines[groups[i].First].Length) };
            }
        }

        return groups;
    }

    /// <summary>Whether the first word of the next line would not have fitted on a line.</summary>
    public static bool IsFull(string text, TextLine line, TextLine next, int width) =>
        line.Indent + line.Length + 1 + LineShape.FirstWordLength(next.Of(text)) > width - Slack;

    private static int FindWidth(string text, List<TextLine> lines, int first, int end)
    {
        if (end - first < 3)
        {
            return 0;
        }

        var width = 0;
        for (var i = first; i < end; i++)
        {
            width = Math.Max(width, lines[i].Indent + lines[i].Length);
        }

        if (width is < NarrowestWidth or > WidestWidth)
        {
            return 0;
        }

        var full = 0;
        var broken = 0;
        var highStarts = 0;
        for (var i = first; i + 1 < end; i++)
        {
            var isFull = IsFull(text, lines[i], lines[i + 1], width);
            full += isFull ? 1 : 0;
            broken += isFull || !LineShape.EndsSentence(lines[i].Of(text)) ? 1 : 0;
            highStarts += LineShape.StartsHigh(lines[i + 1].Of(text)) ? 1 : 0;
        }

        // The last line of each paragraph is short; it ends a sentence. Verse has lines of a length too, each with a capital.
        return full >= broken * LeastShareOfFullLines && full > 0 && highStarts < (end - first - 1) * MostShareOfHighStarts ? width : 0;
    }

    private static bool IsWrappedPair(string text, TextLine line, TextLine next, int commonWidth)
    {
        if (line.Length > WidestWidth || line.Length < NarrowestWidth)
        {
            return false;
        }

        return LineShape.StartsLow(next.Of(text))
            ? !LineShape.EndsSentence(line.Of(text))
            : commonWidth > 0 && IsFull(text, line, next, commonWidth);
    }
}
