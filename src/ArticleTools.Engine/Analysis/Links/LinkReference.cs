using ArticleTools.Engine.Urls.Archives;

namespace ArticleTools.Engine.Analysis.Links;

/// <summary>What is known of a reference wherever in its article it stands.</summary>
internal sealed class LinkReference
{
    private static readonly ArticleTextList NoIssues = new([]);

    /// <param name="target">Where it leads.</param>
    /// <param name="repair">What it must have been, where it is damaged and proves that.</param>
    /// <param name="fault">The stable name of the damage.</param>
    public LinkReference(LinkTarget target, ArticleUrlRepair? repair, string? fault)
    {
        Target = target;
        Repair = repair;
        if (target.Final is { } url)
        {
            Memento = MementoUrl.Parse(url);
            Identifier = PersistentIdentifiers.Of(url);
        }

        UnicodeHost = target.Final?.UnicodeHost ?? target.Host;
        Kind = LinkKinds.Of(target, Memento, Identifier);
        Issues = LinkIssues.OfTarget(target, fault) is { Count: > 0 } issues ? new ArticleTextList([.. issues]) : NoIssues;
    }

    public LinkTarget Target { get; }

    public ArticleUrlRepair? Repair { get; }

    public ArticleMemento? Memento { get; }

    public string? Identifier { get; }

    public string? UnicodeHost { get; }

    public ArticleLinkKind Kind { get; }

    /// <summary>What is wrong whatever the text of the link.</summary>
    public ArticleTextList Issues { get; }
}
