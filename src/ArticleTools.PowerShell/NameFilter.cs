using System.Management.Automation;

namespace ArticleTools.PowerShell;

/// <summary>What <c>-Include</c> and <c>-Exclude</c> let through.</summary>
internal static class NameFilter
{
    /// <summary>A test of file names, or null where neither parameter is given.</summary>
    public static Func<string, bool>? Create(string[]? include, string[]? exclude)
    {
        if (include is null && exclude is null)
        {
            return null;
        }

        var included = Compile(include ?? ["*"]);
        var excluded = Compile(exclude ?? []);
        return name => MatchesAny(included, name) && !MatchesAny(excluded, name);
    }

    /// <summary>A test of a value that may be missing against wildcard patterns, none of which lets everything through.</summary>
    public static Func<string?, bool> CreateForOptional(string[]? patterns)
    {
        if (patterns is null)
        {
            return _ => true;
        }

        var compiled = Compile(patterns);
        return value => value is not null && MatchesAny(compiled, value);
    }

    /// <summary>A test of values against wildcard patterns, or null where there are none.</summary>
    public static Func<string, bool>? Create(string[]? patterns)
    {
        if (patterns is null)
        {
            return null;
        }

        var compiled = Compile(patterns);
        return value => MatchesAny(compiled, value);
    }

    private static WildcardPattern[] Compile(string[] patterns) =>
        Array.ConvertAll(patterns, pattern => new WildcardPattern(pattern, WildcardOptions.IgnoreCase | WildcardOptions.CultureInvariant));

    private static bool MatchesAny(WildcardPattern[] patterns, string value) => Array.Exists(patterns, pattern => pattern.IsMatch(value));
}
