namespace ArticleTools.Engine.Distribution.Slurm;

/// <summary>Writes arguments so that a shell takes them as they are.</summary>
internal static class ShellText
{
    /// <summary>Quotes an argument: nothing within single quotes has a meaning, and one itself is written outside of them.</summary>
    public static string Quote(string argument) => $"'{argument.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
