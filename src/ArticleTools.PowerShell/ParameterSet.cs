namespace ArticleTools.PowerShell;

/// <summary>The names of parameter sets: the three ways in.</summary>
internal static class ParameterSet
{
    public const string Path = nameof(Path);
    public const string LiteralPath = nameof(LiteralPath);
    public const string InputObject = nameof(InputObject);
}
