namespace ArticleTools.Engine.Formats.Html;

/// <summary>Where a block stands to the article.</summary>
internal enum Vicinity
{
    /// <summary>By the headline, or among the first lines of the text.</summary>
    Headline,

    /// <summary>Right behind the text.</summary>
    Ending,

    /// <summary>Amid the text, or apart from it.</summary>
    Elsewhere,

    /// <summary>Among comments or pointers to other articles.</summary>
    Foreign,
}
