namespace ArticleTools.Engine.Segments;

/// <summary>
/// Where in a block a phrase must stand to tell the block's part, the surest first. The names, in lower case,
/// are the first words of the lines of the phrase tables.
/// </summary>
internal enum PhraseMatch
{
    /// <summary>The block is the phrase, punctuation at its ends and a count before or after it aside.</summary>
    Whole,

    /// <summary>A short block begins with it.</summary>
    Begins,

    /// <summary>A short block begins with it, and what follows are names, dates and addresses, or nothing.</summary>
    Names,

    /// <summary>A paragraph of moderate length begins with it.</summary>
    Opens,

    /// <summary>A short block ends with it.</summary>
    Ends,

    /// <summary>A paragraph holds it outside quotation marks.</summary>
    Holds,

    /// <summary>As <see cref="Holds"/>, and a sentence begins with it, and the block is near the start or end of the article.</summary>
    Sentence,

    /// <summary>As <see cref="Holds"/>, and the block is near the start or end of the article.</summary>
    Edges,
}
