using System.CommandLine;

namespace ArticleTools.Cli.Commands;

/// <summary><c>merge</c>: joins the parts that the shards of a job have written.</summary>
internal static class MergeCommand
{
    public static Command Create()
    {
        var folder = new Argument<string>("FOLDER") { Description = "The output folder of the shards." };
        var output = new Option<string?>("--output", "-o")
        {
            Description = "Write to this file, which appears only once it is complete, and compressed where its name ends with .gz; '-' is standard output.",
            HelpName = "FILE",
            Required = true,
        };
        var command = new Command(
            "merge", "Checks the parts of a job and joins them in the order of the manifest. Exit code 1: parts are missing or damaged.")
        {
            folder,
            output,
        };
        command.SetAction(parsed => MergeRun.Run(parsed.GetRequiredValue(folder), parsed.GetRequiredValue(output)!));
        return command;
    }
}
