namespace ArticleTools.Cli.Output;

/// <summary>What a command makes of the articles.</summary>
internal interface IArticleWriter
{
    void Write(Article article);

    /// <summary>Writes what comes after the last article.</summary>
    void Complete();
}
