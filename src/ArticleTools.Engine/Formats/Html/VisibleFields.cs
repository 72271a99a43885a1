using ArticleTools.Engine.Metadata;
using ArticleTools.Engine.Segments;

namespace ArticleTools.Engine.Formats.Html;

/// <summary>Proposes what the blocks and elements of the page itself show: its headline, bylines, times and copyright line.</summary>
internal static class VisibleFields
{
    private const int LinesAroundTitle = 4;
    private const int LongestDateline = 100;
    private const int BlocksBetweenAuthors = 4;

    public static void Read(HtmlOutline outline, ElementObserver observer, Draft draft)
    {
        var span = new ArticleSpan(outline, isArticle: !PageKind.IsNoArticle(draft, observer));
        for (var i = 0; i < outline.Blocks.Count; i++)
        {
            var block = outline.Blocks[i].Draft;
            ReadBlock(block, span.Weigh(i, Trust.Visible), draft);
            if (block.Role is ArticleBlockRole.Byline or ArticleBlockRole.Dateline)
            {
                ReadDate(block, "visible/dateline", span.Weigh(i, Trust.Visible - 5), draft);
            }
            else if (block.Role != ArticleBlockRole.Title && ReadLabelledDate(block.Text) is { } date)
            {
                Add(draft, Field.DatePublished, date, "text", "text/labelled-date", span.Weigh(i, Trust.Visible - 2));
            }
        }

        ReadDatesAround(outline, span, draft);
        NearbyAuthors.Read(outline, span, draft);
        SiteOwner.Read(outline, span, draft);
        ReadMicrodata(observer.Microdata, span, draft);
        ReadAuthorLinks(observer.AuthorLinks, span, draft);

        foreach (var (block, text) in observer.Bylines)
        {
            Add(draft, Field.Author, text, "byline", "visible/byline", span.Weigh(block, Trust.Visible));
        }

        foreach (var (block, text) in observer.UserNames)
        {
            if (span.Locate(block) == Vicinity.Headline)
            {
                Add(draft, Field.Author, text, "user name", "visible/user-name", Trust.Visible - 10);
            }
        }

        foreach (var time in observer.Times)
        {
            ReadTime(time, span.Weigh(time.Block, Trust.Visible), draft);
        }
    }

    private static void ReadBlock(DraftBlock block, int weight, Draft draft)
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
                FurnitureFields.Collect(draft, block, "text", weight);
                break;
        }
    }

    // Where nothing marks the date, it stands in a short line right above or below the headline, or opens the text.
    private static void ReadDatesAround(HtmlOutline outline, ArticleSpan span, Draft draft)
    {
        var title = span.Headline;
        var last = title < 0 ? -1 : Math.Min(title + LinesAroundTitle, outline.Blocks.Count - 1);
        for (var i = Math.Max(title - LinesAroundTitle, 0); i <= last; i++)
        {
            if (i != title && span.Locate(i) == Vicinity.Headline)
            {
                ReadDate(outline.Blocks[i].Draft, "visible/near-headline", Trust.Inferred + 5, draft);
            }
        }

        if (span.FirstOfText >= 0 && span.Locate(span.FirstOfText) == Vicinity.Headline)
        {
            ReadOpening(outline.Blocks[span.FirstOfText].Draft.Text, draft);
        }
    }

    // "Published on 16 August 2019", with more behind it.
    private static string? ReadLabelledDate(string text) =>
        text.Length is > 0 and <= LongestDateline && char.IsLetter(text[0]) && text.AsSpan().IndexOfAnyInRange('0', '9') > 0
        && DateLine.ReadStart(text, out var line) > 0 && line.IsLabelled
            ? line.Published
            : null;

    private static void ReadOpening(string text, Draft draft)
    {
        var length = DateLine.ReadStart(text, out var date);
        if (length > 0 && length < text.Length && text.AsSpan(0, length).IndexOfAny("-–—:|") >= 0)
        {
            Add(draft, Field.DatePublished, date.Published, "text", "text/opening-date", Trust.Inferred + 4);
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

    // Where several articles are marked, or comments within one, what stands by the headline is the page's.
    private static void ReadMicrodata(MicrodataReader microdata, ArticleSpan span, Draft draft)
    {
        var lastAuthor = -1;
        foreach (var (block, candidate) in microdata.Candidates)
        {
            // The authors of one article are named together; further down follow those who answer.
            if (candidate.Field == Field.Author)
            {
                if (lastAuthor >= 0 && block > lastAuthor + BlocksBetweenAuthors)
                {
                    draft.Candidates.Add(candidate with { Weight = Trust.Foreign });
                    continue;
                }

                lastAuthor = block;
            }

            var isLocal = candidate.Field is Field.Author or Field.DatePublished or Field.DateModified
                && (microdata.ArticleCount > 1 || microdata.Candidates.Exists(other => other.Candidate.Field == candidate.Field && span.Locate(other.Block) == Vicinity.Headline));
            draft.Candidates.Add(isLocal ? candidate with { Weight = span.Weigh(block, candidate.Weight) } : candidate);
        }
    }

    // The links of one line name the authors together; the next line is about another article.
    private static void ReadAuthorLinks(List<(int Block, string Text)> links, ArticleSpan span, Draft draft)
    {
        for (var i = 0; i < links.Count; i++)
        {
            var block = links[i].Block;
            var names = links[i].Text;
            for (; i + 1 < links.Count && links[i + 1].Block <= links[i].Block + 1; i++)
            {
                names = $"{names}; {links[i + 1].Text}";
            }

            Add(draft, Field.Author, names, "a: rel=author", "visible/rel-author", span.Weigh(block, Trust.Visible));
        }
    }

    private static void ReadTime(TimeStatement time, int weight, Draft draft)
    {
        if (time.ItemProp is not null)
        {
            return;
        }

        var isModified = time.Class is not null
            && (time.Class.Contains("updated", StringComparison.OrdinalIgnoreCase) || time.Class.Contains("modified", StringComparison.OrdinalIgnoreCase))
            && !time.Class.Contains("published", StringComparison.OrdinalIgnoreCase);
        var field = isModified || DateLabel.IsModified(time.Text) ? Field.DateModified : Field.DatePublished;
        Add(draft, field, time.DateTime ?? time.Text, "time", "visible/time", weight);
    }

    private static void Add(Draft draft, Field field, string? value, string place, string rule, int weight)
    {
        if (!string.IsNullOrWhiteSpace(value))
        {
            draft.Candidates.Add(new FieldCandidate(field, value.Trim(), place, rule, weight));
        }
    }
}
