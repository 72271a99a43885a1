namespace ArticleTools.Engine.Segments.Html.Model;

/// <summary>
/// The names in a class or id attribute and the words that they are made of, in lower case; those of containers near a block
/// start with a dot.
/// </summary>
internal static class ClassTokens
{
    private const int MaximumLength = 300;
    private const int LongestName = 40;

    public static void Read(ReadOnlySpan<char> names, TokenSink sink, bool isNear)
    {
        names = names[..Math.Min(names.Length, MaximumLength)];
        Span<char> buffer = stackalloc char[LongestName + 1];
        while (!names.IsEmpty)
        {
            var end = names.IndexOfAny(" \t\r\n\f");
            var name = end < 0 ? names : names[..end];
            names = end < 0 ? [] : names[(end + 1)..];
            if (name.Length is >= 2 and <= LongestName)
            {
                ReadName(name, buffer, sink, isNear);
            }
        }
    }

    private static void ReadName(ReadOnlySpan<char> name, Span<char> buffer, TokenSink sink, bool isNear)
    {
        var lower = buffer[1..(name.Length + 1)];
        name.ToLowerInvariant(lower);
        Add(buffer, 0, name.Length, sink, isNear);
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
                // The character in front makes room for the dot, and is put back: the whole name is read already.
                var before = buffer[start];
                Add(buffer, start, length, sink, isNear);
                buffer[start] = before;
            }

            start = i;
        }
    }

    private static void Add(Span<char> buffer, int start, int length, TokenSink sink, bool isNear)
    {
        buffer[start] = isNear ? '.' : buffer[start];
        sink.Add(isNear ? buffer.Slice(start, length + 1) : buffer.Slice(start + 1, length));
    }
}
