namespace ArticleTools.Engine.Formats.Html.Dom;

/// <summary>The place of a comment: it parts the texts before and behind it.</summary>
internal sealed class HtmlComment : HtmlNode
{
    public override string TextContent => "";

    protected override string Name => "#comment";
}
