using System.Globalization;

namespace ArticleTools;

/// <summary>How often something occurs.</summary>
public sealed record ArticleCount
{
    /// <summary>What occurs: a host, a tag, the name of a problem.</summary>
    public required string Name { get; init; }

    /// <summary>How often it occurs.</summary>
    public long Count { get; init; }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Name} ({Count})");
}
