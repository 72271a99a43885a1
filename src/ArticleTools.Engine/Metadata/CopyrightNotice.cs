namespace ArticleTools.Engine.Metadata;

/// <summary>The year and the owner that a copyright notice names.</summary>
internal readonly record struct CopyrightNotice(string? Year, string? Holder)
{
    private static readonly string[] Marks = ["copyright", "(c)", "©"];
    private static readonly string[] Endings = ["all rights reserved.", "all rights reserved"];

    /// <summary>Reads a notice such as <c>© 2019–2024 Example Press. All rights reserved.</c> The first year is the one in which the right was asserted.</summary>
    public static CopyrightNotice Parse(string text)
    {
        var rest = SkipMarks(text.AsSpan());
        string? year = null;
        while (YearLength(rest) is > 0 and var length)
        {
            year ??= rest[..length].ToString();
            rest = SkipMarks(rest[length..].TrimStart(" -–—,"));
        }

        foreach (var ending in Endings)
        {
            if (rest.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                rest = rest[..^ending.Length].TrimEnd(" .,;|");
            }
        }

        rest = rest.StartsWith("by ", StringComparison.OrdinalIgnoreCase) ? rest[3..] : rest;
        var holder = rest.Trim().ToString();
        return new CopyrightNotice(year, holder.Length == 0 ? null : holder);
    }

    private static ReadOnlySpan<char> SkipMarks(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        for (var i = 0; i < Marks.Length; i++)
        {
            if (text.StartsWith(Marks[i], StringComparison.OrdinalIgnoreCase))
            {
                text = text[Marks[i].Length..].TrimStart(" :");
                i = -1;
            }
        }

        return text;
    }

    private static int YearLength(ReadOnlySpan<char> text) =>
        text is ['1' or '2', >= '0' and <= '9', >= '0' and <= '9', >= '0' and <= '9', ..] && (text.Length == 4 || !char.IsAsciiDigit(text[4])) ? 4 : 0;
}
