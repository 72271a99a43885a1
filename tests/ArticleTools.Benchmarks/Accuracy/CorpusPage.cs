namespace ArticleTools.Benchmarks.Accuracy;

/// <summary>A saved page and what a person found on it.</summary>
internal sealed record CorpusPage
{
    public required string Id { get; init; }

    /// <summary>The stored page, gzipped.</summary>
    public required string Path { get; init; }

    public required string? Url { get; init; }

    /// <summary>The kind of page, where the corpus tells kinds apart.</summary>
    public required string? PageType { get; init; }

    /// <summary>The whole main text, where the corpus has it.</summary>
    public required string? MainContent { get; init; }

    /// <summary>Snippets that belong to the main text.</summary>
    public required IReadOnlyList<string> With { get; init; }

    /// <summary>Snippets that do not.</summary>
    public required IReadOnlyList<string> Without { get; init; }

    /// <summary>The values of each field that was reviewed; no value says that the page has none.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Fields { get; init; }

    /// <summary>A number from 0 to 99 that all pages of a site share.</summary>
    public required int Bucket { get; init; }

    /// <summary>Whether the page's site is kept out of tuning.</summary>
    public bool IsHeldBack => DomainSplit.IsHeldBack(Bucket);
}
