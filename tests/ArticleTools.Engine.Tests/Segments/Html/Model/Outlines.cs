using System.Text;
using ArticleTools.Engine.Formats;
using ArticleTools.Engine.Formats.Html;
using ArticleTools.Engine.Segments.Html;
using ArticleTools.Engine.Segments.Html.Model;

namespace ArticleTools.Engine.Tests.Segments.Html.Model;

/// <summary>Pages as the model gets them in tests, and small models.</summary>
internal static class Outlines
{
    public static PageTitle NoTitle { get; } = new([]);

    public static PageSigns NoSigns { get; } = new(SchemaKinds.None, null, null);

    /// <summary>Reads a page up to the roles that the rules give.</summary>
    public static HtmlOutline Read(string html)
    {
        var draft = new Draft(html);
        var (outline, _) = HtmlReader.ReadOutline(draft, new ArticleReaderOptions(), TestContext.Current.CancellationToken);
        PageSegmenter.SegmentByRules(outline, new PageTitle(HtmlReader.GetTitles(draft)));
        return outline;
    }

    public static HtmlBlock Find(this HtmlOutline outline, string start) =>
        outline.Blocks.Single(block => block.Draft.Text.StartsWith(start, StringComparison.Ordinal));

    /// <summary>A model of trees, and of words and names as in its files, with line breaks for semicolons and tabs for equals signs.</summary>
    public static BodyModel Model(string trees, string words = "", string names = "") => BodyModel.Load(name => new MemoryStream(Encoding.UTF8.GetBytes(
        name == "trees.txt" ? trees : (name == "words.txt" ? words : names).Replace(';', '\n').Replace('=', '\t'))));
}
