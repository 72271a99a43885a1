using System.Globalization;
using ArticleTools.Engine.Metadata;
using ArticleTools.Engine.Segments;

namespace ArticleTools.Engine.Formats.PlainText;

/// <summary>Gathers what the blocks of a plain text state for the article's fields.</summary>
internal static class PlainTextFields
{
    /// <summary>Adds the candidates of blocks that come from the given lines.</summary>
    public static void Collect(Draft draft, IReadOnlyList<DraftBlock> blocks, IReadOnlyList<TextLine> lines)
    {
        var line = 0;
        var isFirstBody = true;
        foreach (var block in blocks)
        {
            while (lines[line].Start < block.Offset)
            {
                line++;
            }

            var place = string.Create(CultureInfo.InvariantCulture, $"line {lines[line].Number}");
            FurnitureFields.Collect(draft, block, place);
            CollectHead(draft, block, place);
            if (isFirstBody && block.Role == ArticleBlockRole.Body)
            {
                isFirstBody = false;
                FurnitureFields.CollectOpening(draft, block, place);
            }
        }
    }

    private static void CollectHead(Draft draft, DraftBlock block, string place)
    {
        if (block is { Role: ArticleBlockRole.Title, Rule: "model/title-line" })
        {
            draft.Candidates.Add(new FieldCandidate(Field.Title, block.Text, place, "text/title-line", Trust.Visible));
        }
        else if (block.Role == ArticleBlockRole.Subtitle)
        {
            draft.Candidates.Add(new FieldCandidate(Field.Subtitle, block.Text, place, "text/below-title", Trust.Visible));
        }
    }
}
