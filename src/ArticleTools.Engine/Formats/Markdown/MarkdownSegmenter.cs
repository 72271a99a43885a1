using ArticleTools.Engine.Metadata;
using ArticleTools.Engine.Segments;

namespace ArticleTools.Engine.Formats.Markdown;

/// <summary>
/// Gives each block of a Markdown document its role. Somebody wrote it as an article, so all of it is the body,
/// save the title at its start, captions, and what is furniture by its own words.
/// </summary>
internal static class MarkdownSegmenter
{
    private const int Edge = 4;
    private const int LongestCaption = 300;

    /// <summary>Assigns the roles, and adds what the blocks state to the draft's candidates.</summary>
    public static void Assign(Draft draft, List<DraftBlock> blocks)
    {
        var lines = new LineCounter(draft.Text, firstLine: 1);
        var title = FindTitle(blocks);
        var isFirstBody = true;
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            var place = FormattableString.Invariant($"line {lines.LineAt(block.Offset)}");
            if (i == title)
            {
                block.Assign(ArticleBlockRole.Title, "markdown/first-heading");
                draft.Candidates.Add(new FieldCandidate(Field.Title, block.Text, place, "markdown/first-heading", Trust.Visible));
                continue;
            }

            if (block.Role is null)
            {
                AssignRole(blocks, i, title);
            }

            FurnitureFields.Collect(draft, block, place);
            if (isFirstBody && block is { Role: ArticleBlockRole.Body, Kind: ArticleBlockKind.Paragraph })
            {
                isFirstBody = false;
                FurnitureFields.CollectOpening(draft, block, place);
            }
        }
    }

    // A heading of the first rank that no running text stands before.
    private static int FindTitle(List<DraftBlock> blocks)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            switch (blocks[i].Kind)
            {
                case ArticleBlockKind.Heading when blocks[i].Text.Length > 0:
                    return blocks[i].Level == 1 ? i : -1;
                case ArticleBlockKind.Figure or ArticleBlockKind.Rule:
                    break;
                case ArticleBlockKind.Paragraph when Classify(blocks, i, BodyPosition.Start) is not null:
                    break;
                default:
                    return -1;
            }
        }

        return -1;
    }

    private static void AssignRole(List<DraftBlock> blocks, int index, int title)
    {
        var block = blocks[index];
        if (block.Kind == ArticleBlockKind.Figure)
        {
            block.Assign(ArticleBlockRole.Caption, "markdown/image");
        }
        else if (IsCaptionBelow(blocks, index))
        {
            block.Assign(ArticleBlockRole.Caption, "markdown/emphasis-below-image");
        }
        else
        {
            var position = index <= title + Edge ? BodyPosition.Start
                : index >= blocks.Count - Edge ? BodyPosition.End
                : BodyPosition.Middle;
            var furniture = Classify(blocks, index, position);
            block.Assign(furniture?.Role ?? ArticleBlockRole.Body, furniture?.Rule ?? "markdown/content");
        }
    }

    private static Furniture? Classify(List<DraftBlock> blocks, int index, BodyPosition position)
    {
        var block = blocks[index];
        return FurnitureClassifier.Classify(block.Text, new FurnitureContext(block.Kind, block.Landmark, position, LinkShare(block)));
    }

    private static bool IsCaptionBelow(List<DraftBlock> blocks, int index)
    {
        var block = blocks[index];
        return index > 0
            && blocks[index - 1] is { Kind: ArticleBlockKind.Figure, Text: "" }
            && block.Kind == ArticleBlockKind.Paragraph
            && block.Text.Length is > 0 and <= LongestCaption
            && block.Inlines.Exists(inline => inline.Kind == ArticleInlineKind.Emphasis && inline.Start == 0 && inline.Length == block.Text.Length);
    }

    private static double LinkShare(DraftBlock block)
    {
        var length = 0;
        foreach (var inline in block.Inlines)
        {
            length += inline.Kind == ArticleInlineKind.Link ? inline.Length : 0;
        }

        return block.Text.Length == 0 ? 0 : Math.Min(1, (double)length / block.Text.Length);
    }
}
