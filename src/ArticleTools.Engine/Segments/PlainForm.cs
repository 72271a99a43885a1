namespace ArticleTools.Engine.Segments;

/// <summary>The form in which texts are compared with phrases: one space for white space, straight quotation marks, plain dashes.</summary>
internal static class PlainForm
{
    /// <summary>Writes the plain form of a text; what doesn't fit is left out.</summary>
    /// <returns>The length written.</returns>
    public static int Write(ReadOnlySpan<char> text, Span<char> destination)
    {
        var length = 0;
        var spaceDue = false;
        foreach (var character in text)
        {
            if (length + 2 > destination.Length)
            {
                break;
            }

            var plain = ToPlain(character);
            if (plain == ' ')
            {
                spaceDue = length > 0;
            }
            else if (plain != '\0')
            {
                if (spaceDue)
                {
                    destination[length++] = ' ';
                    spaceDue = false;
                }

                destination[length++] = plain;
            }
        }

        return length;
    }

    private static char ToPlain(char character)
    {
        if (char.IsAscii(character))
        {
            return char.IsWhiteSpace(character) ? ' ' : character;
        }

        switch (character)
        {
            case '\u2018' or '\u2019' or '\u201B' or '\u02BC':
                return '\'';
            case '\u201C' or '\u201D' or '\u201E' or '\u201F' or '\u00AB' or '\u00BB':
                return '"';
            case >= '\u2010' and <= '\u2015' or '\u2212':
                return '-';
            case '\u00AD' or >= '\u200B' and <= '\u200F' or '\u2060' or '\uFEFF':
                return '\0';
            default:
                return char.IsWhiteSpace(character) ? ' ' : character;
        }
    }
}
