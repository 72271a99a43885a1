namespace ArticleTools;

/// <summary>Something noticed while a document was read that did not stop the reading.</summary>
public sealed record ArticleDiagnostic
{
    /// <summary>A stable name in PascalCase, one of <see cref="ArticleDiagnosticId"/>.</summary>
    public required string Id { get; init; }

    /// <summary>How much it matters.</summary>
    public ArticleDiagnosticSeverity Severity { get; init; }

    /// <summary>What was noticed, for a person.</summary>
    public required string Message { get; init; }

    /// <summary>The line of the decoded document, from 1, where one can be named.</summary>
    public int? Line { get; init; }

    /// <summary>The column in that line, from 1, where one can be named.</summary>
    public int? Column { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Line is null ? $"{Id}: {Message}"
        : Column is null ? $"{Id} at line {Line}: {Message}"
        : $"{Id} at line {Line}, column {Column}: {Message}";
}
