namespace ArticleTools.Cli;

/// <summary>What the program's exit code says.</summary>
internal static class ExitCode
{
    public const int Success = 0;

    /// <summary>Some documents failed; the rest was delivered.</summary>
    public const int DocumentsFailed = 1;

    /// <summary>The arguments make no sense, or nothing was found at all.</summary>
    public const int Usage = 2;
}
