namespace ArticleTools.Engine.Metadata;

/// <summary>What one place says about the authors.</summary>
internal sealed class AuthorGroup
{
    public List<FieldCandidate> Candidates { get; } = [];

    /// <summary>The names, each once, in the order of the document.</summary>
    public List<string> Names { get; } = [];

    /// <summary>Whether the place, read on, names others too.</summary>
    public bool HasOthers { get; set; }

    public string RawValue => string.Join("; ", Candidates.ConvertAll(candidate => candidate.RawValue));
}
