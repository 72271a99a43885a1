namespace ArticleTools.Engine.Segments;

/// <summary>Where a block stands in relation to the running text of the article.</summary>
internal enum BodyPosition
{
    /// <summary>Not known yet: judged as strictly as the middle, save for what would stand at either end anyway.</summary>
    Unknown,

    /// <summary>In front of the running text or among its first paragraphs.</summary>
    Start,

    /// <summary>With running text on both sides.</summary>
    Middle,

    /// <summary>Among the last paragraphs of the running text or behind it.</summary>
    End,
}
