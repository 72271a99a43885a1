using ArticleTools.Engine.Metadata;

namespace ArticleTools.Engine.Formats;

/// <summary>A document between its text and the finished article: what a format's reader fills, segmenters mark and the resolver reads.</summary>
internal sealed class Draft
{
    public Draft(string text) => Text = text;

    /// <summary>The decoded document, without a byte order mark.</summary>
    public string Text { get; }

    /// <summary>The format of the body.</summary>
    public ArticleFormat Format { get; set; }

    public ArticleFrontMatterFormat FrontMatter { get; set; }

    /// <summary>Where the body starts in <see cref="Text"/>: behind the front matter, or 0.</summary>
    public int BodyOffset { get; set; }

    /// <summary>The blocks, by rising <see cref="DraftBlock.Offset"/>.</summary>
    public List<DraftBlock> Blocks { get; } = [];

    public List<ArticleMetadataEntry> Metadata { get; } = [];

    /// <summary>Every value that was found for a field, wherever it stands.</summary>
    public List<FieldCandidate> Candidates { get; } = [];

    public List<ArticleDiagnostic> Diagnostics { get; } = [];

    /// <summary>The base that the document itself declares (HTML's <c>base</c> element), as written.</summary>
    public string? BaseHref { get; set; }
}
