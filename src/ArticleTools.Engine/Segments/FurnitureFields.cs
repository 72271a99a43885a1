using System.Globalization;
using ArticleTools.Engine.Formats;
using ArticleTools.Engine.Metadata;

namespace ArticleTools.Engine.Segments;

/// <summary>Gathers what furniture states about the article: its authors, its date, its rights, its source.</summary>
internal static class FurnitureFields
{
    /// <summary>Adds to the draft's candidates what a block states by its role.</summary>
    /// <param name="draft">The document.</param>
    /// <param name="block">A block whose role is decided.</param>
    /// <param name="place">Where the block stands, for the evidence.</param>
    /// <param name="weight">How far it is to be trusted for the authors and dates.</param>
    public static void Collect(Draft draft, DraftBlock block, string place, int weight = Trust.Visible)
    {
        switch (block.Role)
        {
            case ArticleBlockRole.Byline when ByLine.TryRead(block.Text, out var line):
                Add(draft, Field.Author, line.Names, place, "text/byline", weight);
                AddDates(draft, line.Date, place, weight);
                break;
            case ArticleBlockRole.Dateline when DateLine.TryRead(block.Text, out var date):
                AddDates(draft, date, place, weight);
                break;
            case ArticleBlockRole.AuthorBio when AuthorBiography.TryReadName(block.Text, out var name):
                Add(draft, Field.Contributor, name, place, "text/biography", Trust.Inferred);
                break;
            case ArticleBlockRole.Legal when CopyrightLine.TryFind(block.Text, out var notice):
                Add(draft, Field.CopyrightYear, notice.Year.ToString(CultureInfo.InvariantCulture), place, "text/copyright-line", Trust.Visible);
                Add(draft, Field.CopyrightHolder, notice.Owner, place, "text/copyright-line", Trust.Visible);
                break;
            case ArticleBlockRole.SourceNote:
                Add(draft, Field.IsBasedOn, FirstAddress(block), place, "text/source-note", Trust.Visible);
                break;
            case ArticleBlockRole.Tags:
                AddTags(draft, block.Text, place);
                break;
        }
    }

    /// <summary>Adds what the first paragraph of the body states: the dateline of a news report.</summary>
    public static void CollectOpening(Draft draft, DraftBlock block, string place)
    {
        if (NewsDateline.TryRead(block.Text, out var dateline))
        {
            Add(draft, Field.DateLine, dateline, place, "text/dateline", Trust.Visible);
        }
    }

    private static void AddDates(Draft draft, DateLine? date, string place, int weight)
    {
        Add(draft, Field.DatePublished, date?.Published, place, "text/date-line", weight);
        Add(draft, Field.DateModified, date?.Modified, place, "text/date-line", weight);
    }

    private static void AddTags(Draft draft, string text, string place)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0)
        {
            return;
        }

        foreach (var tag in text[(colon + 1)..].Split([',', ';', '|', '#'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            Add(draft, Field.Tags, tag, place, "text/tags", Trust.Visible);
        }
    }

    private static string? FirstAddress(DraftBlock block)
    {
        foreach (var inline in block.Inlines)
        {
            if (inline.Kind == ArticleInlineKind.Link
                && inline.Target is { } target
                && (target.StartsWith("http", StringComparison.OrdinalIgnoreCase) || target.StartsWith('/')))
            {
                return target;
            }
        }

        return null;
    }

    private static void Add(Draft draft, Field field, string? value, string place, string rule, int weight)
    {
        if (!string.IsNullOrWhiteSpace(value))
        {
            draft.Candidates.Add(new FieldCandidate(field, value, place, rule, weight));
        }
    }
}
