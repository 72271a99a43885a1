using ArticleTools.Engine.Formats.Html.Dom;

namespace ArticleTools.Engine.Formats.Html;

/// <summary>Reads the name of the programming language that code is marked with.</summary>
internal static class CodeLanguage
{
    private static readonly string[] Prefixes = ["language-", "lang-", "highlight-source-", "brush:"];

    /// <param name="element">The preformatted text: itself, the <c>code</c> in it or the element around it is marked.</param>
    public static string? Read(HtmlElement element) =>
        ReadOwn(element)
        ?? (element.FirstElementChild is { LocalName: "code" } code ? ReadOwn(code) : null)
        ?? (element.Parent is HtmlElement parent ? ReadOwn(parent) : null);

    private static string? ReadOwn(HtmlElement element)
    {
        if (element.GetAttribute("data-lang") is { Length: > 0 } stated)
        {
            return stated;
        }

        ReadOnlySpan<char> names = element.GetAttribute("class");
        while (!names.IsEmpty)
        {
            names = names.TrimStart();
            foreach (var prefix in Prefixes)
            {
                if (names.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
                {
                    var name = names[prefix.Length..].TrimStart();
                    var end = name.IndexOfAny(" \t\r\n;");
                    name = end < 0 ? name : name[..end];
                    return name.IsEmpty ? null : new string(name);
                }
            }

            var next = names.IndexOfAny(" \t\r\n");
            names = next < 0 ? [] : names[next..];
        }

        return null;
    }
}
