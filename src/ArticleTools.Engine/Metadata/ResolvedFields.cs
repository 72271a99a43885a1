namespace ArticleTools.Engine.Metadata;

/// <summary>The fields of an article as the resolver chose them, with the evidence for each.</summary>
internal sealed class ResolvedFields
{
    public string? Title { get; set; }

    public string? Subtitle { get; set; }

    public IReadOnlyList<string> Author { get; set; } = [];

    public IReadOnlyList<string> Contributor { get; set; } = [];

    public DateTimeOffset? DatePublished { get; set; }

    public DateTimeOffset? DateModified { get; set; }

    public string? SiteName { get; set; }

    public string? Publisher { get; set; }

    public string? Description { get; set; }

    public string? Section { get; set; }

    public IReadOnlyList<string> Tags { get; set; } = [];

    public string? Language { get; set; }

    public string? Url { get; set; }

    public string? IsBasedOn { get; set; }

    public string? Image { get; set; }

    public string? Slug { get; set; }

    public string? License { get; set; }

    public int? CopyrightYear { get; set; }

    public string? CopyrightHolder { get; set; }

    public string? DateLine { get; set; }

    /// <summary>What relative references are resolved against.</summary>
    public string? BaseUrl { get; set; }

    public List<ArticleEvidence> Evidence { get; } = [];
}
