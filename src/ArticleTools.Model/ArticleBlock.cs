namespace ArticleTools;

/// <summary>
/// One block of a document: its text, what it is, what part it plays and which rule said so, and its place in the source.
/// A document's blocks, body and furniture alike, are all kept.
/// </summary>
public sealed record ArticleBlock
{
    /// <summary>The position among the document's blocks, from 1.</summary>
    public int Index { get; init; }

    /// <summary>What the block is by its structure.</summary>
    public ArticleBlockKind Kind { get; init; }

    /// <summary>The part that the block plays.</summary>
    public ArticleBlockRole Role { get; init; }

    /// <summary>The name of the rule that gave the role, and on what.</summary>
    public required string Rule { get; init; }

    /// <summary>The text as a reader sees it, white space collapsed except in code; never <see langword="null"/>.</summary>
    public required string Text { get; init; }

    /// <summary>A heading's rank (1 to 6) or a list item's depth (from 1); otherwise <see langword="null"/>.</summary>
    public int? Level { get; init; }

    /// <summary>For an item of an ordered list, its number; otherwise <see langword="null"/>.</summary>
    public int? Number { get; init; }

    /// <summary>For code, the name of its programming language where the document gives one.</summary>
    public string? CodeLanguage { get; init; }

    /// <summary>For a table, its rows of cells, the header first; otherwise empty.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Rows { get; init; } = [];

    /// <summary>Links and other marked-up stretches of <see cref="Text"/>, in order of their start.</summary>
    public IReadOnlyList<ArticleInline> Inlines { get; init; } = [];

    /// <summary>The images in the block.</summary>
    public IReadOnlyList<ArticleImageReference> Images { get; init; } = [];

    /// <summary>The line of the decoded document on which the block starts, from 1.</summary>
    public int Line { get; init; }

    /// <summary>Where the block's source starts in the decoded document, in UTF-16 code units from 0, a byte order mark not counted.</summary>
    public int Offset { get; init; }

    /// <summary>
    /// The length of the block's source in UTF-16 code units. The source of a block reaches to the start of the next one,
    /// so that the blocks of a document put together are the document.
    /// </summary>
    public int Length { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Text;
}
