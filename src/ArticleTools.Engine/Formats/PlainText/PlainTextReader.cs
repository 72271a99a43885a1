namespace ArticleTools.Engine.Formats.PlainText;

/// <summary>Reads text without markup.</summary>
internal static class PlainTextReader
{
    /// <summary>Reads the body of the draft into blocks with their roles, and the values that it states for fields.</summary>
    public static void Read(Draft draft, CancellationToken cancellationToken)
    {
        var lines = LineReader.Read(draft.Text, draft.BodyOffset, cancellationToken);
        var blocks = new List<DraftBlock>();
        BlockReader.Read(draft.Text, lines, blocks, cancellationToken);
        PlainTextSegmenter.Assign(blocks, cancellationToken);
        PlainTextFields.Collect(draft, blocks, lines);
        draft.Blocks.AddRange(blocks);
    }
}
