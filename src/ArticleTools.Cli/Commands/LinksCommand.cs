using System.CommandLine;
using ArticleTools.Cli.Output;
using ArticleTools.Engine.Export;

namespace ArticleTools.Cli.Commands;

/// <summary><c>links</c>: the links of each article, one JSON object a link.</summary>
internal static class LinksCommand
{
    public static Command Create()
    {
        var command = new Command("links", "Writes the links of articles: one JSON object a link.");
        var options = new ImportOptions();
        options.AddTo(command);
        var format = FormatOption.Create("jsonl", "json");
        command.Options.Add(format);
        command.SetAction(parsed => ImportRun.Run(
            options.Read(parsed),
            output => new JsonArticleWriter(output, parsed.GetValue(format) == "json", article => article.Links.Select(LinkJson.Serialize))));
        return command;
    }
}
