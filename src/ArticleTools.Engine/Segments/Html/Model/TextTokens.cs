namespace ArticleTools.Engine.Segments.Html.Model;

/// <summary>
/// The words and pairs of words of a block's start, as the lexicon knows them: in lower case, each digit as 0, cut where
/// they are long; the first of each also marked with <c>^</c>.
/// </summary>
internal static class TextTokens
{
    private const int MaximumWords = 16;
    private const int LongestWord = 24;

    public static void Read(ReadOnlySpan<char> text, TokenSink sink)
    {
        Span<char> buffer = stackalloc char[(2 * LongestWord) + 3];
        buffer[0] = '^';
        var previousLength = 0;
        var count = 0;
        var i = 0;
        while (i < text.Length && count < MaximumWords)
        {
            if (!IsOfWord(text[i]))
            {
                i++;
                continue;
            }

            var start = i;
            while (i < text.Length && IsOfWord(text[i]))
            {
                i++;
            }

            // The buffer holds "^previous word": pairs and words are slices of it.
            var length = Math.Min(LongestWord, i - start);
            var word = buffer.Slice(previousLength + 2, length);
            if (previousLength > 0)
            {
                buffer[previousLength + 1] = ' ';
            }

            text.Slice(start, length).ToLowerInvariant(word);
            for (var j = 0; j < length; j++)
            {
                word[j] = char.IsAsciiDigit(word[j]) ? '0' : word[j];
            }

            sink.Add(word);
            if (count == 0)
            {
                word.CopyTo(buffer[1..]);
                sink.Add(buffer[..(length + 1)]);
            }
            else
            {
                sink.Add(buffer.Slice(1, previousLength + 1 + length));
                if (count == 1)
                {
                    sink.Add(buffer[..(previousLength + 2 + length)]);
                }

                word.CopyTo(buffer[1..]);
            }

            previousLength = length;
            count++;
        }
    }

    private static bool IsOfWord(char c) => char.IsLetterOrDigit(c) || c is '\'' or '’';
}
