namespace ArticleTools.Engine.Formats.Html;

/// <summary>Reads HTML pages and fragments.</summary>
internal static class HtmlReader
{
    /// <summary>Reads the body of the draft into blocks with their roles, and the values that it states for fields.</summary>
    public static void Read(Draft draft, ArticleReaderOptions options, CancellationToken cancellationToken)
    {
    }
}
