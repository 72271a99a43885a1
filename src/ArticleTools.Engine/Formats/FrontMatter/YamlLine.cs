namespace ArticleTools.Engine.Formats.FrontMatter;

/// <summary>What a line of a YAML header says by itself, for where a fault keeps the parser from reading on.</summary>
internal static class YamlLine
{
    // A value that begins with one of these is not text, and only the parser could tell what it is.
    private const string Indicators = "*&[]{}!|>%#\"'";

    /// <summary>The end of the line that holds a position, its break included.</summary>
    public static int End(string text, int position)
    {
        var length = text.AsSpan(position).IndexOf('\n');
        return length < 0 ? text.Length : position + length + 1;
    }

    /// <summary>The start of the first line, from one on, that begins with a key; -1 where there is none.</summary>
    public static int FindKey(string text, int lineStart)
    {
        while (lineStart < text.Length && KeyLength(text.AsSpan(lineStart)) == 0)
        {
            lineStart = End(text, lineStart);
        }

        return lineStart < text.Length ? lineStart : -1;
    }

    /// <summary>Reads an entry that stands on one line, its value taken as it is written.</summary>
    public static bool TryRead(ReadOnlySpan<char> entry, out string key, out string value)
    {
        entry = entry.TrimEnd();
        var length = KeyLength(entry);
        var rest = length == 0 ? [] : entry[(length + 1)..].Trim();
        key = entry[..length].ToString();
        value = rest.ToString();
        return !rest.IsEmpty && !rest.ContainsAny('\r', '\n') && !Indicators.Contains(rest[0]);
    }

    // A word at the very start of the line, with a colon and a space behind it.
    private static int KeyLength(ReadOnlySpan<char> line)
    {
        var length = 0;
        while (length < line.Length && (char.IsLetterOrDigit(line[length]) || line[length] is '_' or '-' or '.' or '@' or ':'))
        {
            if (line[length] == ':' && (length + 1 == line.Length || char.IsWhiteSpace(line[length + 1])))
            {
                return char.IsLetterOrDigit(line[0]) || line[0] is '_' or '@' ? length : 0;
            }

            length++;
        }

        return 0;
    }
}
