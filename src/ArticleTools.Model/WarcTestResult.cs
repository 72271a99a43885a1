namespace ArticleTools;

/// <summary>What became of the test of a web archive.</summary>
public sealed record WarcTestResult
{
    /// <summary>The full path of the archive.</summary>
    public required string Path { get; init; }

    /// <summary>Whether nothing was found that is an error; there may be warnings.</summary>
    public bool IsValid => ErrorCount == 0;

    /// <summary>How many records there are.</summary>
    public long RecordCount { get; init; }

    /// <summary>How many digests were stated and checked.</summary>
    public long DigestCount { get; init; }

    /// <summary>How many errors there are.</summary>
    public long ErrorCount { get; init; }

    /// <summary>How many warnings there are.</summary>
    public long WarningCount { get; init; }

    /// <summary>The size of the archive in bytes.</summary>
    public long Length { get; init; }

    /// <summary>The faults in their order; no more than were asked for, if there are very many.</summary>
    public IReadOnlyList<WarcFault> Faults { get; init; } = [];

    /// <inheritdoc/>
    public override string ToString() => $"{(IsValid ? "valid" : "invalid")}: {Path}";
}
