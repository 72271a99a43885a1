using ArticleTools.Engine.Analysis;

namespace ArticleTools.Engine.Tests.Analysis;

/// <summary>Builds articles block by block, without a document.</summary>
internal static class TestArticle
{
    public static readonly ArticleSource Source = new() { Path = "/articles/a.html", Encoding = "utf-8", Sha256 = new string('0', 64), Format = ArticleFormat.Html, Length = 100 };

    public static Article Of(params ArticleBlock[] blocks) => At(null, blocks);

    public static Article At(string? url, params ArticleBlock[] blocks) => new(ArticleAnalysis.Instance)
    {
        Title = "A title",
        Url = url,
        BaseUrl = url,
        Blocks = Number(blocks),
        Source = Source,
    };

    public static ArticleBlock[] Number(params ArticleBlock[] blocks) => [.. blocks.Select((block, i) => block with { Index = i + 1 })];

    public static ArticleBlock Block(string text, ArticleBlockKind kind = ArticleBlockKind.Paragraph, ArticleBlockRole role = ArticleBlockRole.Body) =>
        new() { Text = text, Kind = kind, Role = role, Rule = "test" };

    /// <summary>A paragraph in which <c>[text](target)</c> is a link.</summary>
    public static ArticleBlock Linked(string markup, ArticleBlockRole role = ArticleBlockRole.Body)
    {
        var text = "";
        var inlines = new List<ArticleInline>();
        while (markup.IndexOf("](", StringComparison.Ordinal) is var middle and >= 0)
        {
            var open = markup.LastIndexOf('[', middle);
            var close = markup.IndexOf(')', middle);
            text += markup[..open];
            var anchor = markup[(open + 1)..middle];
            inlines.Add(new ArticleInline { Kind = ArticleInlineKind.Link, Start = text.Length, Length = anchor.Length, Target = markup[(middle + 2)..close] });
            text += anchor;
            markup = markup[(close + 1)..];
        }

        return Block(text + markup, role: role) with { Inlines = inlines };
    }

    public static ArticleBlock Figure(string caption, params ArticleImageReference[] images) =>
        Block(caption, ArticleBlockKind.Figure, ArticleBlockRole.Caption) with { Images = images };
}
