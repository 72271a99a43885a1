namespace ArticleTools.Engine.Formats.Html;

/// <summary>A block with what the page's structure says about it.</summary>
/// <param name="Draft">The block.</param>
/// <param name="Container">The index of the innermost container that it stands in.</param>
/// <param name="LinkLength">How many of its characters are part of links.</param>
internal readonly record struct HtmlBlock(DraftBlock Draft, int Container, int LinkLength)
{
    public int TextLength => Draft.Text.Length;

    public double LinkDensity => Draft.Text.Length == 0 ? 1 : (double)LinkLength / Draft.Text.Length;
}
