namespace ArticleTools.Engine.Analysis.Quotations;

/// <summary>Who speaks, as named beside a quotation.</summary>
internal sealed record SpeakerMention
{
    public required SpeakerKind Kind { get; init; }

    /// <summary>The words that name the speaker; <see langword="null"/> where none do.</summary>
    public string? Text { get; init; }

    /// <summary>The name without titles.</summary>
    public string? Name { get; init; }

    /// <summary>What the speaker is said to be.</summary>
    public string? Role { get; init; }

    public Gender Gender { get; init; }

    /// <summary>The paragraph's number among the article's texts.</summary>
    public int Paragraph { get; init; }

    /// <summary>Where the words start in the paragraph.</summary>
    public int Position { get; init; }

    /// <summary>The first token that belongs to the speaker, with all that describes him.</summary>
    public int FirstToken { get; init; }

    /// <summary>The token behind the last that belongs to the speaker.</summary>
    public int EndToken { get; init; }

    /// <summary>Whether the words are those of a document, which is no person.</summary>
    public bool IsDocument { get; init; }
}
