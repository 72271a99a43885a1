using ArticleTools.Engine.Formats;
using ArticleTools.Engine.Formats.Html;
using ArticleTools.Engine.Metadata;
using ArticleTools.Engine.Segments.Html;

namespace ArticleTools.Engine.Tests.Formats.Html;

/// <summary>Reads HTML in tests.</summary>
internal static class Parsed
{
    public static Draft Read(string text, ArticleReaderOptions? options = null)
    {
        var draft = new Draft(text);
        HtmlReader.Read(draft, options ?? new ArticleReaderOptions(), TestContext.Current.CancellationToken);
        return draft;
    }

    /// <summary>Reads a page with no more said of its blocks than the rules say.</summary>
    public static Draft ReadByRules(string text)
    {
        var draft = new Draft(text);
        var (outline, _) = HtmlReader.ReadOutline(draft, new ArticleReaderOptions(), TestContext.Current.CancellationToken);
        PageSegmenter.SegmentByRules(outline, new PageTitle(HtmlReader.GetTitles(draft)));
        draft.Blocks.AddRange(outline.Blocks.Select(block => block.Draft));
        return draft;
    }

    /// <summary>Reads HTML behind a header of front matter.</summary>
    public static Draft ReadBody(string text, int offset)
    {
        var draft = new Draft(text) { BodyOffset = offset, FrontMatter = ArticleFrontMatterFormat.Yaml };
        HtmlReader.Read(draft, new ArticleReaderOptions(), TestContext.Current.CancellationToken);
        return draft;
    }

    public static DraftBlock Only(string text) => Assert.Single(Read(text).Blocks);

    public static string[] Values(this Draft draft, Field field) =>
        [.. draft.Candidates.Where(candidate => candidate.Field == field).Select(candidate => candidate.RawValue)];

    public static IEnumerable<DraftBlock> InRole(this Draft draft, ArticleBlockRole role) => draft.Blocks.Where(block => block.Role == role);
}
