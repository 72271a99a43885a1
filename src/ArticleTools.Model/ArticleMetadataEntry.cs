namespace ArticleTools;

/// <summary>One entry of a document's front matter or head, as read.</summary>
public sealed record ArticleMetadataEntry
{
    /// <summary>The key as written; for an item of a list, its position from 1.</summary>
    public required string Name { get; init; }

    /// <summary>
    /// The typed value: <see cref="string"/>, <see cref="bool"/>, <see cref="long"/>, <see cref="double"/>, <see cref="DateTimeOffset"/>,
    /// an array, an ordered dictionary, or <see langword="null"/>.
    /// </summary>
    public object? Value { get; init; }

    /// <summary>The scalar as written, without quotation marks and with escapes resolved; <see langword="null"/> for lists and maps.</summary>
    public string? RawValue { get; init; }

    /// <summary>For a list or map, its items in order, each with its own raw value; otherwise empty.</summary>
    public IReadOnlyList<ArticleMetadataEntry> Entries { get; init; } = [];

    /// <summary>Where the entry stands: <c>front matter</c>, <c>meta</c>, <c>link</c>, <c>title</c> and the like.</summary>
    public required string Place { get; init; }

    /// <summary>The line of the decoded document, from 1, where it is known.</summary>
    public int? Line { get; init; }

    /// <inheritdoc/>
    public override string ToString() => $"{Name}: {RawValue ?? Value}";
}
