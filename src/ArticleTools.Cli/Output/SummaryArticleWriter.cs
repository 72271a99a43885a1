using ArticleTools.Engine.Export;

namespace ArticleTools.Cli.Output;

/// <summary>Adds the articles to a report.</summary>
internal sealed class SummaryArticleWriter(SummaryReport report) : IArticleWriter
{
    public void Write(Article article) => report.Add(article);

    public void Complete() => report.Complete();
}
