using System.Text.RegularExpressions;

namespace ArticleTools.Engine.Urls.Tracking;

/// <summary>What rules in the format of ClearURLs say of the URLs that match a pattern.</summary>
internal sealed class ClearUrlsProvider
{
    public required Regex UrlPattern { get; init; }

    /// <summary>URLs that match the pattern and are to be left all the same.</summary>
    public required Regex[] Exceptions { get; init; }

    /// <summary>The first group of each is the target to which such a URL leads.</summary>
    public required Regex[] Redirections { get; init; }

    /// <summary>What to take out of the URL as it stands.</summary>
    public required Regex[] RawRules { get; init; }

    /// <summary>The names of parameters to take out.</summary>
    public required Regex[] Rules { get; init; }

    public bool Covers(string href) => UrlPattern.IsMatch(href) && !Array.Exists(Exceptions, exception => exception.IsMatch(href));

    public string? Target(string href)
    {
        foreach (var redirection in Redirections)
        {
            if (redirection.Match(href) is { Success: true } match && match.Groups[1] is { Success: true, Length: > 0 } target)
            {
                return UrlParameters.Decode(target.ValueSpan);
            }
        }

        return null;
    }

    public string Clean(string href)
    {
        foreach (var rule in RawRules)
        {
            href = rule.Replace(href, "");
        }

        return Rules.Length == 0 ? href : UrlParameters.Without(href, IsRuled) ?? href;
    }

    private bool IsRuled(ReadOnlySpan<char> name)
    {
        foreach (var rule in Rules)
        {
            if (rule.IsMatch(name))
            {
                return true;
            }
        }

        return false;
    }
}
