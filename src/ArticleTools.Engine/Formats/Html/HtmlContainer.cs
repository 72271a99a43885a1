using ArticleTools.Engine.Segments.Html;

namespace ArticleTools.Engine.Formats.Html;

/// <summary>A block-level element: which blocks lie in it, and what its tag says about them.</summary>
internal sealed class HtmlContainer
{
    public required string Name { get; init; }

    /// <summary>The index of the container around it; -1 for the outermost one.</summary>
    public int Parent { get; init; }

    public ClassHints Hints { get; init; }

    public Landmark Landmark { get; init; }

    /// <summary>Whether it is <c>main</c> or has that role.</summary>
    public bool IsMain { get; init; }

    public bool IsArticleBody { get; init; }

    /// <summary>Whether attributes keep it from being shown.</summary>
    public bool IsHidden { get; init; }

    public string? Id { get; init; }

    /// <summary>The classes, by which the parts of a split body are told to belong together.</summary>
    public string? Class { get; init; }

    public int FirstBlock { get; init; }

    /// <summary>The index behind its last block.</summary>
    public int EndBlock { get; set; }

    public bool HasHint(ClassHints hint) => Hints.HasAny(hint);
}
