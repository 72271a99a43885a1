namespace ArticleTools;

/// <summary>A field of a record's header.</summary>
/// <param name="Name">The name as written; case has no meaning.</param>
/// <param name="Value">The value, lines that were folded joined by a space.</param>
public sealed record WarcHeaderField(string Name, string Value)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Name}: {Value}";
}
