namespace ArticleTools.Engine.Formats;

/// <summary>Counts what in a text speaks for Markdown and is rare in plain prose.</summary>
internal static class MarkdownSigns
{
    public static int Count(ReadOnlySpan<char> text)
    {
        var count = 0;
        var underline = false;
        var opening = text.TrimStart().TrimStart('\uFEFF');
        if (opening.StartsWith("# ") && EndsWithBlankLine(opening))
        {
            // A title is a sign as good as two; a comment over a list of settings has no blank line below it.
            count++;
        }

        foreach (var rawLine in text.EnumerateLines())
        {
            var line = rawLine.TrimEnd();
            if (IsHeading(line) || IsFence(line) || IsReference(line) || IsTableDelimiter(line))
            {
                count++;
            }
            else if (underline && IsSetextUnderline(line))
            {
                count++;
            }

            count += CountLinks(line);
            count += CountStrong(line);
            underline = !line.IsEmpty;
        }

        return count;
    }

    private static bool IsHeading(ReadOnlySpan<char> line)
    {
        var level = line.IndexOfAnyExcept('#');
        return level is >= 1 and <= 6 && line[level] == ' ';
    }

    // The first line.
    private static bool EndsWithBlankLine(ReadOnlySpan<char> text)
    {
        var end = text.IndexOf('\n') + 1;
        var next = text[end..].IndexOf('\n');
        return end > 0 && next >= 0 && text.Slice(end, next).IsWhiteSpace();
    }

    private static bool IsFence(ReadOnlySpan<char> line) => line.StartsWith("```") || line.StartsWith("~~~");

    // [label]: target
    private static bool IsReference(ReadOnlySpan<char> line) =>
        line.StartsWith("[") && line.IndexOf("]:", StringComparison.Ordinal) > 1;

    // |---|:--:|
    private static bool IsTableDelimiter(ReadOnlySpan<char> line) =>
        line.Contains('|') && line.Contains("--", StringComparison.Ordinal) && line.IndexOfAnyExcept("|-: ") < 0;

    private static bool IsSetextUnderline(ReadOnlySpan<char> line) =>
        line.Length >= 3 && (line.IndexOfAnyExcept('=') < 0 || line.IndexOfAnyExcept('-') < 0);

    // [text](target) and ![alt](target)
    private static int CountLinks(ReadOnlySpan<char> line)
    {
        var count = 0;
        for (var at = line.IndexOf("](", StringComparison.Ordinal); at >= 0; at = line.IndexOf("](", StringComparison.Ordinal))
        {
            count += line[..at].Contains('[') && line[at..].Contains(')') ? 1 : 0;
            line = line[(at + 2)..];
        }

        return count;
    }

    // **strong** or __strong__ that hugs its words
    private static int CountStrong(ReadOnlySpan<char> line)
    {
        var open = line.IndexOf("**", StringComparison.Ordinal);
        if (open < 0 || open + 3 >= line.Length || !char.IsLetterOrDigit(line[open + 2]))
        {
            return 0;
        }

        var close = line[(open + 3)..].IndexOf("**", StringComparison.Ordinal);
        return close >= 0 && !char.IsWhiteSpace(line[open + 2 + close]) ? 1 : 0;
    }
}
