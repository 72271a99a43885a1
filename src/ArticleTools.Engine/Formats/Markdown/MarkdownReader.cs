namespace ArticleTools.Engine.Formats.Markdown;

/// <summary>Reads Markdown.</summary>
internal static class MarkdownReader
{
    /// <summary>Reads the body of the draft into blocks with their roles, and the values that it states for fields.</summary>
    public static void Read(Draft draft, ArticleReaderOptions options, CancellationToken cancellationToken)
    {
    }
}
