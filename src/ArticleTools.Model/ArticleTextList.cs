using System.Collections.ObjectModel;

namespace ArticleTools;

/// <summary>
/// A list of short texts, such as authors or tags, that is one value where a value is wanted: it shows as its texts joined by
/// <c>"; "</c>, as in a cell of a table, and two lists are equal if their texts are.
/// </summary>
public sealed class ArticleTextList : ReadOnlyCollection<string>, IEquatable<ArticleTextList>
{
    /// <summary>Creates a list over texts that do not change.</summary>
    public ArticleTextList(IList<string> texts)
        : base(texts)
    {
    }

    /// <inheritdoc/>
    public bool Equals(ArticleTextList? other) => other is not null && this.SequenceEqual(other, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ArticleTextList);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(ToString());

    /// <inheritdoc/>
    public override string ToString() => string.Join("; ", this);
}
