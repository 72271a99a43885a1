namespace ArticleTools.Engine.Export;

/// <summary>Writes JSON Lines: an object for each article, no totals.</summary>
internal sealed class JsonLinesSummaryWriter(TextWriter output, IReadOnlyList<SummaryColumn> columns) : SummaryWriter(output, columns)
{
    public override void Write(ArticleSummary row)
    {
        Output.Write(SummaryJson.Serialize(row, Columns));
        Output.Write('\n');
    }
}
