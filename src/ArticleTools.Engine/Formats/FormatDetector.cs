using System.Collections.Frozen;

namespace ArticleTools.Engine.Formats;

/// <summary>Recognises the format of a body by its content first and the file's extension second.</summary>
internal static class FormatDetector
{
    private const int SampleLength = 64 * 1024;

    private static readonly FrozenDictionary<string, ArticleFormat> Extensions = new Dictionary<string, ArticleFormat>(StringComparer.OrdinalIgnoreCase)
    {
        [".html"] = ArticleFormat.Html,
        [".htm"] = ArticleFormat.Html,
        [".xhtml"] = ArticleFormat.Html,
        [".xht"] = ArticleFormat.Html,
        [".md"] = ArticleFormat.Markdown,
        [".markdown"] = ArticleFormat.Markdown,
        [".mdown"] = ArticleFormat.Markdown,
        [".mkd"] = ArticleFormat.Markdown,
        [".mdx"] = ArticleFormat.Markdown,
        [".txt"] = ArticleFormat.PlainText,
        [".text"] = ArticleFormat.PlainText,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public static ArticleFormat Detect(ReadOnlySpan<char> body, string? fileName)
    {
        var sample = body[..Math.Min(body.Length, SampleLength)];
        var html = HtmlSigns.Count(sample);
        if (html.IsPage)
        {
            return ArticleFormat.Html;
        }

        var markdown = MarkdownSigns.Count(sample);
        if (html.StartsWithTag && html.Elements >= markdown)
        {
            return ArticleFormat.Html;
        }

        var byExtension = FromExtension(fileName);
        if (markdown >= 2 || (markdown == 1 && byExtension == ArticleFormat.Markdown))
        {
            return ArticleFormat.Markdown;
        }

        if (html.Elements >= 2 && byExtension != ArticleFormat.Markdown)
        {
            return ArticleFormat.Html;
        }

        // An .html file without a tag is text with a wrong name; a .md file without a mark is Markdown all the same.
        return byExtension == ArticleFormat.Html && html.Elements == 0 ? ArticleFormat.PlainText : byExtension ?? ArticleFormat.PlainText;
    }

    private static ArticleFormat? FromExtension(string? fileName)
    {
        if (fileName is null)
        {
            return null;
        }

        if (fileName.EndsWith(".gz", StringComparison.OrdinalIgnoreCase))
        {
            fileName = fileName[..^3];
        }

        return Extensions.TryGetValue(Path.GetExtension(fileName), out var format) ? format : null;
    }
}
