using System.CommandLine;
using ArticleTools.Cli.Output;
using ArticleTools.Engine.Export;

namespace ArticleTools.Cli.Commands;

/// <summary><c>import</c>: the articles themselves, one JSON object an article.</summary>
internal static class ImportCommand
{
    public static Command Create()
    {
        var command = new Command("import", "Writes articles: one JSON object an article, with schema.org's names.");
        var options = new ImportOptions();
        options.AddTo(command);
        var format = FormatOption.Create("jsonl", "json");
        command.Options.Add(format);
        command.SetAction(parsed => ImportRun.Run(
            options.Read(parsed),
            output => new JsonArticleWriter(output, parsed.GetValue(format) == "json", article => [ArticleJson.Serialize(article)])));
        return command;
    }
}
