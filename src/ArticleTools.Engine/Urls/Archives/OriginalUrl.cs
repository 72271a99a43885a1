namespace ArticleTools.Engine.Urls.Archives;

/// <summary>Reads the original's URL out of that of its copy.</summary>
internal static class OriginalUrl
{
    private const string EscapedColon = "%3A";

    /// <summary>The URL that a text is, its scheme set right where tools have squeezed or escaped it, or left it out.</summary>
    /// <returns>The URL; <see langword="null"/> where the text is none.</returns>
    public static string? Read(ReadOnlySpan<char> text) => ReadWithScheme(text) ?? ReadHost(text);

    /// <summary>As <see cref="Read"/>, but only with a scheme.</summary>
    public static string? ReadWithScheme(ReadOnlySpan<char> text)
    {
        foreach (var scheme in (ReadOnlySpan<string>)["https", "http", "ftp"])
        {
            if (!text.StartsWith(scheme, StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            var rest = text[scheme.Length..];
            if (rest.StartsWith("%3A%2F", StringComparison.OrdinalIgnoreCase))
            {
                rest = UrlParameters.Decode(rest);
            }

            var colon = rest.StartsWith(":", StringComparison.Ordinal) ? 1 : rest.StartsWith(EscapedColon, StringComparison.OrdinalIgnoreCase) ? EscapedColon.Length : 0;
            if (colon == 0 || colon == rest.Length || rest[colon] != '/')
            {
                continue;
            }

            // Some tools squeeze the two slashes into one.
            var name = rest[(colon + 1)..];
            name = name.StartsWith("/", StringComparison.Ordinal) ? name[1..] : name;
            var url = string.Concat(text[..scheme.Length], "://", name);
            return !name.IsEmpty && WebUrl.Parse(url) is not null ? url : null;
        }

        return null;
    }

    // An archive takes an original without a scheme for http.
    private static string? ReadHost(ReadOnlySpan<char> text)
    {
        if (!HostNames.IsPublic(HostNames.At(text)))
        {
            return null;
        }

        var url = string.Concat("http://", text);
        return WebUrl.Parse(url) is null ? null : url;
    }
}
