namespace ArticleTools.Engine.Formats.Html;

/// <summary>A page as the walk leaves it: its blocks and, in the order of their start tags, the containers around them.</summary>
internal sealed class HtmlOutline
{
    public List<HtmlBlock> Blocks { get; } = [];

    public List<HtmlContainer> Containers { get; } = [];
}
