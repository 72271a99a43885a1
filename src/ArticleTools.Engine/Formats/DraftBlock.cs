namespace ArticleTools.Engine.Formats;

/// <summary>A block while it is being read: what <see cref="ArticleBlock"/> holds, before its index and length are known.</summary>
internal sealed class DraftBlock
{
    public ArticleBlockKind Kind { get; set; }

    /// <summary>The role, once a segmenter has decided; until then null.</summary>
    public ArticleBlockRole? Role { get; private set; }

    public string? Rule { get; private set; }

    /// <summary>The region that the block stands in, where the format has such.</summary>
    public Landmark Landmark { get; set; }

    public string Text { get; set; } = "";

    public int? Level { get; set; }

    public int? Number { get; set; }

    public string? CodeLanguage { get; set; }

    public IReadOnlyList<IReadOnlyList<string>> Rows { get; set; } = [];

    public List<ArticleInline> Inlines { get; } = [];

    public List<ArticleImageReference> Images { get; } = [];

    /// <summary>Images that are no part of what the block is: backgrounds, posters, buttons, tracking pixels.</summary>
    public List<ArticleImageReference> Backdrops { get; } = [];

    /// <summary>Where the block's source starts, in UTF-16 code units of the decoded text.</summary>
    public int Offset { get; set; }

    /// <summary>Gives the block its role. A rule is named <c>stage/what-it-saw</c>, such as <c>phrase/comment-form</c>.</summary>
    public void Assign(ArticleBlockRole role, string rule)
    {
        Role = role;
        Rule = rule;
    }
}
