namespace ArticleTools.Engine.Analysis.Quotations;

/// <summary>The kinds of quotation marks.</summary>
internal enum MarkStyle
{
    /// <summary>“…” and “…“</summary>
    Curly,

    /// <summary>"…"</summary>
    Straight,

    /// <summary>„…“ and „…”</summary>
    Low,

    /// <summary>”…”</summary>
    Right,

    /// <summary>«…»</summary>
    Guillemet,

    /// <summary>»…«</summary>
    ReversedGuillemet,

    /// <summary>「…」 and 『…』</summary>
    Corner,

    /// <summary>《…》, which hold titles</summary>
    Title,

    /// <summary>‘…’</summary>
    Single,

    /// <summary>'…'</summary>
    StraightSingle,

    /// <summary>‚…‘ and ‚…’</summary>
    LowSingle,

    /// <summary>‹…›</summary>
    SingleGuillemet,

    /// <summary>›…‹</summary>
    ReversedSingleGuillemet,

    /// <summary>Words that markup says are a quotation</summary>
    Markup,

    /// <summary>A dash in front of what is said in a dialogue</summary>
    Dash,
}
