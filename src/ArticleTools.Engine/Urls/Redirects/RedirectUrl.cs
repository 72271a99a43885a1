using ArticleTools.Engine.Urls.Repair;

namespace ArticleTools.Engine.Urls.Redirects;

/// <summary>Finds out where the pages lead that do nothing but lead on: those of search engines, social sites, mail filters and advertisers.</summary>
internal static class RedirectUrl
{
    // Wrappers hold one another: a mail filter a social site, that an advertiser. The bound keeps the work linear.
    private const int MaximumNested = 5;

    private const char PathEnd = '*';

    private static readonly HostTable<Wrapper> Wrappers = new(
        EmbeddedLines.Read("Urls.RedirectWrappers.txt").Select(line => line.Split('\t'))
            .Select(parts => KeyValuePair.Create(parts[0], new Wrapper(parts[1], parts[2])))
            .Concat(RedirectForms.ByHost.Select(form => KeyValuePair.Create(form.Key, new Wrapper(form.Value)))));

    /// <summary>The target of a redirect, the last one where they are nested; <see langword="null"/> where the URL is none or its target can't be told.</summary>
    public static WebUrl? Unwrap(WebUrl url)
    {
        if (ProtectedMail.Reveal(url) is { } mail)
        {
            return mail;
        }

        WebUrl? target = null;
        for (var i = 0; i < MaximumNested && Target(target ?? url) is { } next; i++)
        {
            target = next;
        }

        return target;
    }

    private static WebUrl? Target(WebUrl url)
    {
        if (!url.IsWeb || url.Host is null)
        {
            return null;
        }

        var wrappers = Wrappers.Of(url);
        if (wrappers.Length == 0)
        {
            return null;
        }

        var path = url.Path;
        foreach (var wrapper in wrappers)
        {
            // Whatever is no whole URL of a page may be one only for the wrapper's own scripts.
            if (wrapper.Target(url, path) is { } target && UrlScheme.IsAbsolute(target) && WebUrl.Parse(target) is { IsWeb: true } parsed && HostNames.IsPublic(parsed.Host))
            {
                return parsed;
            }
        }

        return null;
    }

    private sealed class Wrapper
    {
        private readonly RedirectForms.Form? _form;
        private readonly string _path = "";
        private readonly string _parameter = "";

        public Wrapper(RedirectForms.Form form) => _form = form;

        public Wrapper(string path, string parameter)
        {
            _path = path;
            _parameter = parameter;
        }

        public string? Target(WebUrl url, ReadOnlySpan<char> path)
        {
            if (_form is not null)
            {
                return _form(url);
            }

            return Matches(path) ? UrlParameters.Find(url.Query, _parameter) : null;
        }

        private bool Matches(ReadOnlySpan<char> path) =>
            _path[^1] == PathEnd ? path.StartsWith(_path.AsSpan(0, _path.Length - 1), StringComparison.Ordinal) : path.SequenceEqual(_path);
    }
}
