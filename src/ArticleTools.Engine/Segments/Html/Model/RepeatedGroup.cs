namespace ArticleTools.Engine.Segments.Html.Model;

/// <summary>Containers side by side with the same tag and classes, as posts, teasers and cards are written.</summary>
internal sealed class RepeatedGroup
{
    public int Count { get; set; }

    public int Blocks { get; set; }

    public int Length { get; set; }

    public int LinkLength { get; set; }

    public double Prose { get; set; }
}
