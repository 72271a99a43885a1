using System.Collections.Specialized;

namespace ArticleTools;

/// <summary>
/// A saved article: its fields in schema.org's terms, the evidence for each, and every block of the document that it was read from.
/// A field that the document does not state is <see langword="null"/> or empty. Objects of this type don't change.
/// </summary>
public sealed class Article
{
    private readonly IArticleAnalysis _analysis;
    private string? _text;
    private int? _wordCount;
    private IReadOnlyList<ArticleLink>? _links;
    private IReadOnlyList<ArticleImage>? _images;
    private IReadOnlyList<ArticleQuotation>? _quotations;
    private IReadOnlyList<ArticleHeading>? _headings;

    internal Article(IArticleAnalysis analysis) => _analysis = analysis;

    /// <summary>The headline (schema.org <c>headline</c>).</summary>
    public string? Title { get; init; }

    /// <summary>The subtitle, standfirst or deck (schema.org <c>alternativeHeadline</c>).</summary>
    public string? Subtitle { get; init; }

    /// <summary>The names of the authors as credited (schema.org <c>author</c>); in a table they show as one value, see <see cref="ArticleTextList"/>.</summary>
    public IReadOnlyList<string> Author { get; init; } = [];

    /// <summary>The names of others who had a part in the article, such as authors whom only a bio names (schema.org <c>contributor</c>).</summary>
    public IReadOnlyList<string> Contributor { get; init; } = [];

    /// <summary>When the article was first published; its precision and raw text are in <see cref="Evidence"/>.</summary>
    public DateTimeOffset? DatePublished { get; init; }

    /// <summary>When the article was last changed.</summary>
    public DateTimeOffset? DateModified { get; init; }

    /// <summary>The name of the site that the page is from (Open Graph <c>og:site_name</c>).</summary>
    public string? SiteName { get; init; }

    /// <summary>The name of the publisher (schema.org <c>publisher</c>).</summary>
    public string? Publisher { get; init; }

    /// <summary>What the document says that the article is about (schema.org <c>description</c>).</summary>
    public string? Description { get; init; }

    /// <summary>The section of the publication (schema.org <c>articleSection</c>).</summary>
    public string? Section { get; init; }

    /// <summary>Keywords and categories (schema.org <c>keywords</c>).</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>The language as a BCP 47 tag (schema.org <c>inLanguage</c>).</summary>
    public string? Language { get; init; }

    /// <summary>The canonical URL (schema.org <c>url</c>).</summary>
    public string? Url { get; init; }

    /// <summary>The URL of the work that this one is taken from (schema.org <c>isBasedOn</c>).</summary>
    public string? IsBasedOn { get; init; }

    /// <summary>The URL of the lead image (schema.org <c>image</c>).</summary>
    public string? Image { get; init; }

    /// <summary>The part of the URL or file name that stands for the article.</summary>
    public string? Slug { get; init; }

    /// <summary>The licence, as a URL or as written (schema.org <c>license</c>).</summary>
    public string? License { get; init; }

    /// <summary>The year of the copyright notice (schema.org <c>copyrightYear</c>).</summary>
    public int? CopyrightYear { get; init; }

    /// <summary>The owner that the copyright notice names (schema.org <c>copyrightHolder</c>).</summary>
    public string? CopyrightHolder { get; init; }

    /// <summary>The place, and at times the date, that opens a news report (schema.org <c>dateline</c>).</summary>
    public string? DateLine { get; init; }

    /// <summary>The URL that relative references are resolved against; <see langword="null"/> where nothing tells.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>Every block of the document in order, body and furniture alike.</summary>
    public required IReadOnlyList<ArticleBlock> Blocks { get; init; }

    /// <summary>The front matter or head by key, typed, in the order of the document. A key that stands several times holds an array.</summary>
    public OrderedDictionary Metadata { get; init; } = new OrderedDictionary().AsReadOnly();

    /// <summary>The front matter or head entry by entry, with the raw scalars.</summary>
    public IReadOnlyList<ArticleMetadataEntry> MetadataEntries { get; init; } = [];

    /// <summary>For each field that has a value, where the value is from and which others were found.</summary>
    public IReadOnlyList<ArticleEvidence> Evidence { get; init; } = [];

    /// <summary>What was noticed while the document was read.</summary>
    public IReadOnlyList<ArticleDiagnostic> Diagnostics { get; init; } = [];

    /// <summary>Where the article was read from.</summary>
    public required ArticleSource Source { get; init; }

    /// <summary>The body's text, its paragraphs parted by a blank line; empty where there is no body.</summary>
    public string Text => _text ??= _analysis.GetText(this);

    /// <summary>The number of words in <see cref="Text"/>.</summary>
    public int WordCount => _wordCount ??= _analysis.CountWords(Text);

    /// <summary>Every link of the document, in order.</summary>
    public IReadOnlyList<ArticleLink> Links => _links ??= _analysis.GetLinks(this);

    /// <summary>Every image of the document, in order.</summary>
    public IReadOnlyList<ArticleImage> Images => _images ??= _analysis.GetImages(this);

    /// <summary>Every quotation in the body, in order.</summary>
    public IReadOnlyList<ArticleQuotation> Quotations => _quotations ??= _analysis.GetQuotations(this);

    /// <summary>Every heading of the document, in order.</summary>
    public IReadOnlyList<ArticleHeading> Headings => _headings ??= _analysis.GetHeadings(this);

    /// <inheritdoc/>
    public override string ToString() => Title ?? Source.ToString();
}
