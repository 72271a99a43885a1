namespace ArticleTools;

/// <summary>A link of an article, with enough around it to say on its own where it is from.</summary>
public sealed record ArticleLink
{
    /// <summary>The position among the article's links, from 1.</summary>
    public int Index { get; init; }

    /// <summary>
    /// The absolute URL in the serialisation of the WHATWG URL standard: the target of a redirect wrapper instead of the wrapper, and without
    /// tracking parameters. The reference as written where it is relative and nothing tells its base, or where it is no URL.
    /// </summary>
    public required string Url { get; init; }

    /// <summary>The reference as written.</summary>
    public required string RawUrl { get; init; }

    /// <summary>
    /// The key under which web archives look the URL up, in the SURT form (Sort-friendly URI Reordering Transform): hosts that differ only in
    /// <c>www.</c>, case or scheme have the same. <see langword="null"/> where the URL is not of the web.
    /// </summary>
    public string? Surt => Kind == ArticleLinkKind.Malformed ? null : ArticleTools.Surt.FromUrl(Url);

    /// <summary>The anchor's text, or the alternative text of the image that it holds, or the label that names it to screen readers; may be empty.</summary>
    public required string Text { get; init; }

    /// <summary>The sentence that the link stands in.</summary>
    public required string Context { get; init; }

    /// <summary>The heading over the link's block, of those of the same part of the page; <see langword="null"/> where there is none below the headline.</summary>
    public string? Section { get; init; }

    /// <summary>
    /// The host in lower case without a port, an internationalised one in its ASCII form (<c>xn--</c>); <see langword="null"/> where the URL has none.
    /// </summary>
    public string? Host { get; init; }

    /// <summary>The host with the letters that readers see: other than <see cref="Host"/> only where that is internationalised (RFC 5890).</summary>
    public string? UnicodeHost { get; init; }

    /// <summary>What the link leads to.</summary>
    public ArticleLinkKind Kind { get; init; }

    /// <summary>Whether the link leads to another site than the article's, whatever is there.</summary>
    public bool IsExternal { get; init; }

    /// <summary>
    /// The persistent identifier that the URL names, with its scheme in front, as <c>doi:10.1000/182</c>; <see langword="null"/> where it names none.
    /// </summary>
    public string? Identifier { get; init; }

    /// <summary>The part that the link's block plays.</summary>
    public ArticleBlockRole Role { get; init; }

    /// <summary>The <c>rel</c> attribute as written.</summary>
    public string? Rel { get; init; }

    /// <summary>The original and time of an archived copy; <see langword="null"/> for other links.</summary>
    public ArticleMemento? Memento { get; init; }

    /// <summary>What the URL must have been, where what is written proves it; <see langword="null"/> where nothing is to repair or to prove.</summary>
    public ArticleUrlRepair? Repair { get; init; }

    /// <summary>What seems wrong with the link, as stable names (<see cref="ArticleLinkIssue"/>); empty where nothing does.</summary>
    public IReadOnlyList<string> Issues { get; init; } = [];

    /// <summary>The <see cref="ArticleBlock.Index"/> of the link's block.</summary>
    public int BlockIndex { get; init; }

    /// <summary>The article's title.</summary>
    public string? Title { get; init; }

    /// <summary>The path of the article's file.</summary>
    public string? Path { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Url;
}
