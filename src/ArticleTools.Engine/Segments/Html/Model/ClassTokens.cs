namespace ArticleTools.Engine.Segments.Html.Model;

/// <summary>The names in a class or id attribute and the words that they are made of, in lower case.</summary>
internal static class ClassTokens
{
    private const int MaximumLength = 300;
    private const int LongestName = 40;

    public static void Read(ReadOnlySpan<char> names, TokenSink sink)
    {
        names = names[..Math.Min(names.Length, MaximumLength)];
        Span<char> buffer = stackalloc char[LongestName];
        while (!names.IsEmpty)
        {
            var end = names.IndexOfAny(" \t\r\n\f");
            var name = end < 0 ? names : names[..end];
            names = end < 0 ? [] : names[(end + 1)..];
            if (name.Length is >= 2 and <= LongestName)
            {
                ReadName(name, buffer[..name.Length], sink);
            }
        }
    }

    private static void ReadName(ReadOnlySpan<char> name, Span<char> lower, TokenSink sink)
    {
        name.ToLowerInvariant(lower);
        sink.Add(lower);
        var start = 0;
        for (var i = 1; i <= name.Length; i++)
        {
            if (i < name.Length && char.IsAsciiLetter(name[i]) && !(char.IsAsciiLetterUpper(name[i]) && char.IsAsciiLetterLower(name[i - 1])))
            {
                continue;
            }

            while (start < i && !char.IsAsciiLetter(lower[start]))
            {
                start++;
            }

            if (i - start is > 1 and var length && length < name.Length)
            {
                sink.Add(lower.Slice(start, length));
            }

            start = i;
        }
    }
}
