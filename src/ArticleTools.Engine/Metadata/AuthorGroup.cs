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

    /// <summary>Whether the reader sees the names on the page.</summary>
    public bool IsVisible => IsVisibleCandidate(Candidates[0]);

    /// <summary>Whether nothing says that the names are of authors: a name alone and a link to a profile may also be of somebody who has looked the text through, or is in it.</summary>
    public bool IsBare => Candidates[0].Rule is "visible/name-line" or "visible/author-link" or "visible/closing" or "visible/user-link" or "visible/user-name";

    /// <summary>Whether a candidate is merely visible: it may be of comments and other articles, so that the first is the article's.</summary>
    public static bool IsVisibleCandidate(FieldCandidate candidate) =>
        candidate.Field == Field.Author
        && (candidate.Rule.StartsWith("visible/", StringComparison.Ordinal) || candidate.Rule.StartsWith("text/", StringComparison.Ordinal));

    /// <summary>Whether the person is among the names, titles and degrees left out.</summary>
    public bool Holds(string name)
    {
        var key = PersonName.Core(name);
        return Names.Exists(other => string.Equals(PersonName.Core(other), key, StringComparison.OrdinalIgnoreCase));
    }
}
