using ArticleTools.Engine;
using ArticleTools.Engine.WebArchives;

namespace ArticleTools.Cli.Commands;

/// <summary>What was asked for, whatever the command makes of the articles.</summary>
internal sealed record ImportRequest
{
    public required IReadOnlyList<string> Paths { get; init; }

    public required bool Recurse { get; init; }

    public required IReadOnlyList<string> Include { get; init; }

    public required IReadOnlyList<string> Exclude { get; init; }

    public required ArticleReaderOptions Reading { get; init; }

    /// <summary>Which records of web archives are read.</summary>
    public required WebArchiveFilter Filter { get; init; }

    public required int? ThrottleLimit { get; init; }

    /// <summary>The file to write; standard output where there is none.</summary>
    public required string? Output { get; init; }

    /// <summary>Only errors are told.</summary>
    public required bool Quiet { get; init; }

    public required bool NoProgress { get; init; }
}
