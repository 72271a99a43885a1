namespace ArticleTools;

/// <summary>One article's row of a report.</summary>
public sealed record ArticleSummary
{
    /// <summary>The headline.</summary>
    public string? Title { get; init; }

    /// <summary>The names of the authors.</summary>
    public IReadOnlyList<string> Author { get; init; } = [];

    /// <summary>When the article was first published.</summary>
    public DateTimeOffset? DatePublished { get; init; }

    /// <summary>When the article was last changed.</summary>
    public DateTimeOffset? DateModified { get; init; }

    /// <summary>The name of the site.</summary>
    public string? SiteName { get; init; }

    /// <summary>The canonical URL.</summary>
    public string? Url { get; init; }

    /// <summary>The section of the publication.</summary>
    public string? Section { get; init; }

    /// <summary>Keywords and categories.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>The language as a BCP 47 tag.</summary>
    public string? Language { get; init; }

    /// <summary>The number of words in the body.</summary>
    public int Words { get; init; }

    /// <summary>The time that an adult needs to read the body silently.</summary>
    public TimeSpan ReadingTime { get; init; }

    /// <summary>Sentences of the article that sum it up, as written.</summary>
    public string? Summary { get; init; }

    /// <summary>The number of links in all roles.</summary>
    public int Links { get; init; }

    /// <summary>The number of links to other sites.</summary>
    public int ExternalLinks { get; init; }

    /// <summary>The number of images to be looked at: those of the kind <see cref="ArticleImageKind.Content"/>.</summary>
    public int Images { get; init; }

    /// <summary>The number of quotations.</summary>
    public int Quotations { get; init; }

    /// <summary>The other sites' hosts that the article links to most often, the most linked first.</summary>
    public IReadOnlyList<ArticleCount> TopHosts { get; init; } = [];

    /// <summary>What was noticed while the article was read, and what is wrong with its links: each a stable name, a colon and the details.</summary>
    public IReadOnlyList<string> Problems { get; init; } = [];

    /// <summary>The path of the article's file.</summary>
    public string? Path { get; init; }

    /// <summary>The SHA-256 digest of the article's file, in lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }

    internal ArticleDatePrecision DatePublishedPrecision { get; init; } = ArticleDatePrecision.Time;

    internal ArticleDatePrecision DateModifiedPrecision { get; init; } = ArticleDatePrecision.Time;

    /// <inheritdoc/>
    public override string ToString() => Title ?? Path ?? Sha256;
}
