namespace ArticleTools.Engine.Export;

/// <summary>Writes one JSON object: the articles, one a line, then the totals.</summary>
internal sealed class JsonSummaryWriter(TextWriter output, IReadOnlyList<SummaryColumn> columns) : SummaryWriter(output, columns)
{
    private bool _isFirst = true;

    public override void Begin() => Output.Write("{\"articles\":[");

    public override void Write(ArticleSummary row)
    {
        Output.Write(_isFirst ? "\n" : ",\n");
        Output.Write(SummaryJson.Serialize(row, Columns));
        _isFirst = false;
    }

    public override void End(ArticleSummaryTotals totals)
    {
        Output.Write(_isFirst ? "],\n\"totals\":" : "\n],\n\"totals\":");
        Output.Write(SummaryJson.Serialize(totals));
        Output.Write("}\n");
    }
}
