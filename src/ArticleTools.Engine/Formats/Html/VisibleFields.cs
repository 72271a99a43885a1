using ArticleTools.Engine.Metadata;
using ArticleTools.Engine.Segments;

namespace ArticleTools.Engine.Formats.Html;

/// <summary>Proposes what the blocks and elements of the page itself show: its headline, bylines, times and copyright line.</summary>
internal static class VisibleFields
{
    private const int LinesAroundTitle = 4;
    private const int LongestDateline = 100;

    public static void Read(HtmlOutline outline, ElementObserver observer, Draft draft)
    {
        var title = -1;
        for (var i = 0; i < outline.Blocks.Count; i++)
        {
            var block = outline.Blocks[i].Draft;
            title = title < 0 && block.Role == ArticleBlockRole.Title ? i : title;
            ReadBlock(block, draft);
            if (block.Role is ArticleBlockRole.Byline or ArticleBlockRole.Dateline)
            {
                ReadDate(block, "visible/dateline", Trust.Visible - 5, draft);
            }
        }

        ReadDatesAround(title, outline, draft);

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

    // Where nothing marks the date, it stands in a short line right above or below the headline.
    private static void ReadDatesAround(int title, HtmlOutline outline, Draft draft)
    {
        if (title < 0)
        {
            return;
        }

        var last = Math.Min(title + LinesAroundTitle, outline.Blocks.Count - 1);
        for (var i = Math.Max(title - LinesAroundTitle, 0); i <= last; i++)
        {
            var block = outline.Blocks[i].Draft;
            if (i != title && block.Role is not (ArticleBlockRole.Related or ArticleBlockRole.Comment or ArticleBlockRole.CommentForm))
            {
                ReadDate(block, "visible/near-headline", Trust.Inferred + 5, draft);
            }
        }
    }

    private static void ReadDate(DraftBlock block, string rule, int weight, Draft draft)
    {
        if (block.Text.Length <= LongestDateline && block.Text.AsSpan().IndexOfAnyInRange('0', '9') >= 0)
        {
            var field = DateLabel.IsModified(block.Text) ? Field.DateModified : Field.DatePublished;
            Add(draft, field, block.Text, "text", rule, weight);
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
        var field = isModified || DateLabel.IsModified(time.Text) ? Field.DateModified : Field.DatePublished;
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
