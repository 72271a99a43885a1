using System.IO.Enumeration;

namespace ArticleTools.Cli.Input;

/// <summary>Wildcards that are not the shell's to expand.</summary>
internal static class Wildcards
{
    /// <summary>Whether a name matches one of several wildcards; case has no meaning.</summary>
    public static bool Match(IEnumerable<string> wildcards, string name) =>
        wildcards.Any(wildcard => FileSystemName.MatchesSimpleExpression(wildcard, name, ignoreCase: true));

    /// <summary>A test of names, or null where there are no wildcards.</summary>
    public static Func<string, bool>? CreateTest(string[]? wildcards) =>
        wildcards is { Length: > 0 } ? name => Match(wildcards, name) : null;
}
