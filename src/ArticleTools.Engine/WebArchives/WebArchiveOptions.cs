namespace ArticleTools.Engine.WebArchives;

/// <summary>What is read of web archives.</summary>
public sealed record WebArchiveOptions
{
    /// <summary>Which records are wanted.</summary>
    public WebArchiveFilter Filter { get; init; } = new();

    /// <summary>How the documents in the records are read: the limits hold for each of them.</summary>
    public ArticleReaderOptions Reading { get; init; } = new();

    /// <summary>Whether records that are no article are given as well, as <see cref="WarcRecord"/>.</summary>
    public bool IncludeNonArticle { get; init; }

    /// <summary>The URLs to look up where an index is read; all that it lists are read where <see langword="null"/>.</summary>
    public IReadOnlyCollection<string>? LookUp { get; init; }

    /// <summary>The offset of the record to start with (<see cref="WarcRecord.Offset"/>).</summary>
    public long Offset { get; init; }

    /// <summary>The archive file within a package to start with (<see cref="WarcRecord.Entry"/>).</summary>
    public string? Entry { get; init; }

    /// <summary>What records and messages call the archive; its path where <see langword="null"/>.</summary>
    public string? Name { get; init; }
}
