namespace ArticleTools.Engine.Formats.Html;

/// <summary>Finds the image that an inline style puts behind an element.</summary>
internal static class CssBackground
{
    private const string Function = "url(";

    /// <returns>The reference in the first <c>url()</c> of a background; null where there is none.</returns>
    public static string? Find(ReadOnlySpan<char> style)
    {
        while (true)
        {
            var at = style.IndexOf(Function, StringComparison.OrdinalIgnoreCase);
            if (at < 0)
            {
                return null;
            }

            var declaration = style[(style[..at].LastIndexOf(';') + 1)..at];
            var argument = style[(at + Function.Length)..].TrimStart();
            var quote = argument is ['"' or '\'', ..] ? argument[0] : ')';
            argument = quote == ')' ? argument : argument[1..];
            var end = argument.IndexOf(quote);
            var reference = (end < 0 ? argument : argument[..end]).Trim();
            if (!reference.IsEmpty && declaration.TrimStart().StartsWith("background", StringComparison.OrdinalIgnoreCase))
            {
                return reference.ToString();
            }

            style = end < 0 ? [] : argument[end..];
        }
    }
}
