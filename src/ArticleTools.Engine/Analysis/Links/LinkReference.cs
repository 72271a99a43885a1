using ArticleTools.Engine.Urls;

namespace ArticleTools.Engine.Analysis.Links;

/// <summary>What is known of a reference wherever in its article it stands.</summary>
internal sealed class LinkReference
{
    public LinkReference(LinkTarget target, ArticleUrlRepair? repair)
    {
        Target = target;
        Repair = repair;
        if (target.Final is { } url)
        {
            Memento = MementoUrl.Parse(url);
            Identifier = PersistentIdentifiers.Of(url);
            Surt = url.Host is null ? null : Urls.Surt.Of(url);
        }

        Kind = LinkKinds.Of(target, Memento, Identifier);
        Issues = LinkIssues.OfTarget(target, repair);
    }

    public LinkTarget Target { get; }

    public ArticleUrlRepair? Repair { get; }

    public ArticleMemento? Memento { get; }

    public string? Identifier { get; }

    public string? Surt { get; }

    public ArticleLinkKind Kind { get; }

    /// <summary>What is wrong whatever the text of the link.</summary>
    public IReadOnlyList<string> Issues { get; }
}
