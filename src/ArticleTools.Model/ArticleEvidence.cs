namespace ArticleTools;

/// <summary>Why a field of an article has its value, and which values lost.</summary>
public sealed record ArticleEvidence
{
    /// <summary>The name of the property of <see cref="Article"/>.</summary>
    public required string Field { get; init; }

    /// <summary>The value as text; a date in ISO 8601.</summary>
    public required string Value { get; init; }

    /// <summary>The value as the document writes it.</summary>
    public required string RawValue { get; init; }

    /// <summary>Where it stands, such as <c>front matter: title</c>, <c>JSON-LD: NewsArticle.headline</c>, <c>meta: og:title</c> or <c>line 1</c>.</summary>
    public required string Place { get; init; }

    /// <summary>The name of the rule that chose it.</summary>
    public required string Rule { get; init; }

    /// <summary>For a date, how much of it is stated.</summary>
    public ArticleDatePrecision? Precision { get; init; }

    /// <summary>The other values found, the strongest first.</summary>
    public IReadOnlyList<ArticleEvidenceCandidate> Candidates { get; init; } = [];

    /// <inheritdoc/>
    public override string ToString() => $"{Field} = {Value} ({Place})";
}
