namespace ArticleTools.Engine.Tests.Corpora;

/// <summary>The saved pages of both corpora.</summary>
internal static class CorpusPages
{
    /// <param name="step">Every page where 1, else every so manieth.</param>
    public static string[] Paths(int step = 1)
    {
        string[] paths =
        [
            .. new[] { "trafilatura-eval", "wcxb-dev" }.SelectMany(corpus =>
                Directory.EnumerateFiles(Shared.File("corpora", corpus, "pages"), "*.html.gz").Order(StringComparer.Ordinal)),
        ];
        return [.. paths.Where((_, i) => i % step == 0)];
    }
}
