using System.CommandLine;
using ArticleTools.Cli.Output;
using ArticleTools.Engine.Export;

namespace ArticleTools.Cli.Commands;

/// <summary><c>summary</c>: a report over the articles, with totals where its format has room for them.</summary>
internal static class SummaryCommand
{
    public static Command Create()
    {
        var command = new Command("summary", "Writes a report: for each article its fields, a summary, counts and problems; then totals.");
        var options = new ImportOptions();
        options.AddTo(command);
        var format = new Option<ArticleSummaryFormat?>("--format", "-f")
        {
            Description = "The format to write; else that of the output file's extension, or JSON Lines.",
            HelpName = "jsonl|json|csv|markdown|html",
        };
        var property = new Option<string[]>("--property")
        {
            Description = "Write only these properties, in this order; may be repeated.",
            HelpName = "NAME",
        };
        var sortBy = new Option<string?>("--sort-by") { Description = "Sort by this property, not in the order of the documents.", HelpName = "NAME" };
        var descending = new Option<bool>("--descending") { Description = "Sort from the greatest to the least." };
        var sentences = new Option<int>("--sentences")
        {
            Description = "How many sentences a summary may have.",
            HelpName = "N",
            DefaultValueFactory = _ => new SummaryReportOptions().Sentences,
        };
        foreach (var option in (Option[])[format, property, sortBy, descending, sentences])
        {
            command.Options.Add(option);
        }

        command.SetAction(parsed =>
        {
            var request = options.Read(parsed);
            return ImportRun.Run(request, output => CreateWriter(output, request.Output, new SummaryReportOptions
            {
                Format = parsed.GetValue(format),
                Properties = parsed.GetValue(property) ?? [],
                SortBy = parsed.GetValue(sortBy),
                Descending = parsed.GetValue(descending),
                Sentences = parsed.GetValue(sentences),
            }));
        });
        return command;
    }

    private static SummaryArticleWriter CreateWriter(TextWriter output, string? path, SummaryReportOptions options)
    {
        var format = options.Format ?? (path is null ? ArticleSummaryFormat.Jsonl : SummaryFormat.FromPath(path));
        if (path is not null && format == ArticleSummaryFormat.Csv)
        {
            // Excel takes a file without the mark for one in the system's legacy encoding.
            output.Write('\uFEFF');
        }

        return new SummaryArticleWriter(SummaryReport.Create(output, options with { Format = format }));
    }
}
