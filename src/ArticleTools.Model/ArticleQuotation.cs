namespace ArticleTools;

/// <summary>
/// Words that an article quotes. Words quoted within a quotation are part of it. A quotation of several paragraphs, of which each is opened and
/// only the last is closed, is one with several <see cref="Parts"/>; one that its attribution breaks ("...," she said, "...") is two, of which
/// the second <see cref="Continues"/> the first.
/// </summary>
public sealed record ArticleQuotation
{
    /// <summary>The position among the article's quotations, from 1; 0 for titles and terms, which are none.</summary>
    public int Index { get; init; }

    /// <summary>The quoted words without the quotation marks around them; those of several paragraphs are parted by a blank line.</summary>
    public required string Text { get; init; }

    /// <summary>How the document sets the quotation off.</summary>
    public ArticleQuotationKind Kind { get; init; }

    /// <summary>
    /// The speaker as named beside the quotation: a name, a pronoun, or a description such as "a spokesman for the mayor". Where speech goes on
    /// without a new attribution, the speaker as named before. <see langword="null"/> where nothing tells.
    /// </summary>
    public string? Speaker { get; init; }

    /// <summary>
    /// The speaker's name without titles, in the fullest form that the article gives; for a pronoun, that of whom it stands for.
    /// <see langword="null"/> where that can't be told.
    /// </summary>
    public string? SpeakerName { get; init; }

    /// <summary>The speaker's role or affiliation as the article states it; <see langword="null"/> where it does not.</summary>
    public string? SpeakerRole { get; init; }

    /// <summary>The verb of speaking as written, such as "said"; <see langword="null"/> where there is none.</summary>
    public string? CueVerb { get; init; }

    /// <summary>
    /// Through what the words came where they were not spoken to the article's author: another publication ("the Herald"), or a document or
    /// occasion ("a statement", "an interview with the Herald"), as written; otherwise <see langword="null"/>.
    /// </summary>
    public string? Via { get; init; }

    /// <summary>The <see cref="Index"/> of the quotation whose sentence this one goes on with behind an attribution; otherwise <see langword="null"/>.</summary>
    public int? Continues { get; init; }

    /// <summary>For a pull quote, where the body has the same words; <see langword="null"/> where it has not.</summary>
    public ArticleQuotationPart? RepeatOf { get; init; }

    /// <summary>The part that the quotation's block plays.</summary>
    public ArticleBlockRole Role { get; init; }

    /// <summary>The <see cref="ArticleBlock.Index"/> of the block in which the quotation starts.</summary>
    public int BlockIndex { get; init; }

    /// <summary>Where the quoted words start in that block's text, in UTF-16 code units from 0.</summary>
    public int Start { get; init; }

    /// <summary>The length of the quoted words in that block's text, in UTF-16 code units.</summary>
    public int Length { get; init; }

    /// <summary>Where the quoted words stand, block by block; the first is that of <see cref="BlockIndex"/>, <see cref="Start"/> and <see cref="Length"/>.</summary>
    public IReadOnlyList<ArticleQuotationPart> Parts { get; init; } = [];

    /// <summary>The line of the decoded document on which the quotation's first block starts, from 1.</summary>
    public int Line { get; init; }

    /// <summary>Where the source of the quotation's first block starts in the decoded document, in UTF-16 code units from 0.</summary>
    public int SourceOffset { get; init; }

    /// <summary>The length of the source from there to the end of the quotation's last block, in UTF-16 code units.</summary>
    public int SourceLength { get; init; }

    /// <summary>The article's title.</summary>
    public string? Title { get; init; }

    /// <summary>The path of the article's file.</summary>
    public string? Path { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Text;
}
