namespace ArticleTools.Engine.Metadata;

/// <summary>A value that a document states for a field, before the resolver has weighed it against the others.</summary>
/// <param name="Field">The field.</param>
/// <param name="RawValue">The value as written.</param>
/// <param name="Place">Where it stands, for <see cref="ArticleEvidence.Place"/>.</param>
/// <param name="Rule">The rule that found it, named <c>source/what</c>, such as <c>json-ld/headline</c>.</param>
/// <param name="Weight">How far the place is to be trusted for this field, from 0 to 100: see <see cref="Trust"/>.</param>
internal readonly record struct FieldCandidate(Field Field, string RawValue, string Place, string Rule, int Weight)
{
    /// <summary>Whether the value is from the header that somebody wrote for this very file.</summary>
    public bool IsFrontMatter => Rule.StartsWith("front-matter/", StringComparison.Ordinal);
}
