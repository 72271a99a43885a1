namespace ArticleTools;

/// <summary>How much a diagnostic matters.</summary>
public enum ArticleDiagnosticSeverity
{
    /// <summary>Worth knowing; nothing was lost.</summary>
    Information,

    /// <summary>Something is wrong with the document, and the article may differ from what was meant.</summary>
    Warning,

    /// <summary>A part of the document could not be read.</summary>
    Error,
}
