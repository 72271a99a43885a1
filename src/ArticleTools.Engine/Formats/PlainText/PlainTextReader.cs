namespace ArticleTools.Engine.Formats.PlainText;

/// <summary>Reads text without markup.</summary>
internal static class PlainTextReader
{
    /// <summary>Reads the body of the draft into blocks with their roles, and the values that it states for fields.</summary>
    public static void Read(Draft draft, CancellationToken cancellationToken)
    {
        var blocks = ReadBlocks(draft, out var lines, cancellationToken);
        PlainTextSegmenter.Assign(blocks, FindBlankLines(blocks, lines), cancellationToken);
        PlainTextFields.Collect(draft, blocks, lines);
        draft.Blocks.AddRange(blocks);
    }

    /// <summary>Reads the blocks alone, without their roles.</summary>
    public static List<DraftBlock> ReadBlocks(Draft draft, out List<TextLine> lines, CancellationToken cancellationToken)
    {
        lines = LineReader.Read(draft.Text, draft.BodyOffset, cancellationToken);
        var blocks = new List<DraftBlock>();
        BlockReader.Read(draft.Text, lines, blocks, cancellationToken);
        return blocks;
    }

    /// <summary>For each block, whether a blank line stands before it.</summary>
    public static bool[] FindBlankLines(List<DraftBlock> blocks, List<TextLine> lines)
    {
        var followsBlank = new bool[blocks.Count];
        var line = 0;
        for (var i = 0; i < followsBlank.Length; i++)
        {
            while (lines[line].Start < blocks[i].Offset)
            {
                line++;
            }

            followsBlank[i] = lines[line].FollowsBlank;
        }

        return followsBlank;
    }
}
