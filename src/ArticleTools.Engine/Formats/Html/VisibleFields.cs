using ArticleTools.Engine.Metadata;
using ArticleTools.Engine.Segments;

namespace ArticleTools.Engine.Formats.Html;

/// <summary>Proposes what the blocks and elements of the page itself show: its headline, bylines, times and copyright line.</summary>
internal static class VisibleFields
{
    public static void Read(HtmlOutline outline, ElementObserver observer, Draft draft)
    {
        for (var i = 0; i < outline.Blocks.Count; i++)
        {
            ReadBlock(outline.Blocks[i].Draft, draft);
        }

        foreach (var (block, text) in observer.AuthorLinks)
        {
            if (!IsElsewhere(outline, block))
            {
                Add(draft, Field.Author, text, "a: rel=author", "visible/rel-author", Trust.Visible);
            }
        }

        foreach (var (block, text) in observer.Bylines)
        {
            if (!IsElsewhere(outline, block))
            {
                Add(draft, Field.Author, text, "byline", "visible/byline", Trust.Visible);
            }
        }

        foreach (var time in observer.Times)
        {
            ReadTime(time, outline, draft);
        }
    }

    private static void ReadBlock(DraftBlock block, Draft draft)
    {
        switch (block.Role)
        {
            case ArticleBlockRole.Title:
                Add(draft, Field.Title, block.Text, $"h{block.Level ?? 1}", "visible/headline", Trust.Visible);
                break;
            case ArticleBlockRole.Subtitle:
                Add(draft, Field.Subtitle, block.Text, "subtitle", "visible/subtitle", Trust.Visible);
                break;
            default:
                FurnitureFields.Collect(draft, block, "text");
                break;
        }
    }

    private static void ReadTime(TimeStatement time, HtmlOutline outline, Draft draft)
    {
        if (time.ItemProp is not null || IsElsewhere(outline, time.Block))
        {
            return;
        }

        var isModified = time.Class is not null
            && (time.Class.Contains("updated", StringComparison.OrdinalIgnoreCase) || time.Class.Contains("modified", StringComparison.OrdinalIgnoreCase))
            && !time.Class.Contains("published", StringComparison.OrdinalIgnoreCase);
        var field = isModified ? Field.DateModified : Field.DatePublished;
        Add(draft, field, time.DateTime ?? time.Text, "time", "visible/time", Trust.Visible);
    }

    // What stands among comments or pointers to other articles is not about this one.
    private static bool IsElsewhere(HtmlOutline outline, int block) =>
        block < outline.Blocks.Count && outline.Blocks[block].Draft.Role is ArticleBlockRole.Comment or ArticleBlockRole.Related
            or ArticleBlockRole.Navigation or ArticleBlockRole.CommentForm;

    private static void Add(Draft draft, Field field, string value, string place, string rule, int weight)
    {
        if (!string.IsNullOrWhiteSpace(value))
        {
            draft.Candidates.Add(new FieldCandidate(field, value.Trim(), place, rule, weight));
        }
    }
}
