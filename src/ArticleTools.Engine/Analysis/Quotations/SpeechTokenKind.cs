namespace ArticleTools.Engine.Analysis.Quotations;

/// <summary>What a token of a paragraph is.</summary>
internal enum SpeechTokenKind
{
    Word,
    Comma,
    Colon,
    Semicolon,
    Dash,
    Opening,
    Closing,

    /// <summary>A full stop, a question or an exclamation mark, or a line break.</summary>
    Stop,

    /// <summary>A whole quotation with its marks.</summary>
    Quotation,
}
