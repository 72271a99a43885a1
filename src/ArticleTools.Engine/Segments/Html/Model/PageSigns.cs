namespace ArticleTools.Engine.Segments.Html.Model;

/// <summary>What a page's head and structured data say about the kind of page that it is.</summary>
/// <param name="Schema">The kinds of things that its structured data describes.</param>
/// <param name="OpenGraphType">The Open Graph type, as written.</param>
/// <param name="Url">The page's own address, as written.</param>
internal sealed record PageSigns(SchemaKinds Schema, string? OpenGraphType, string? Url)
{
    public bool IsDeclaredArticle => Schema.HasFlag(SchemaKinds.Article) || OpenGraphType == "article";
}
