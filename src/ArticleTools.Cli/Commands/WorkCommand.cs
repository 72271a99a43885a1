using System.CommandLine;
using System.CommandLine.Parsing;

namespace ArticleTools.Cli.Commands;

/// <summary><c>work</c>: the worker that other engines run, on its standard input or on a shard of a manifest.</summary>
internal static class WorkCommand
{
    public static Command Create()
    {
        var command = new Command(
            "work",
            "Reads documents for another engine. Without --manifest it answers each line of standard input, a path or a document as JSON, "
            + "with one line on standard output, in order. With --manifest it does one shard of a list of files.");
        var tabKeys = new Option<bool>("--tab-keys") { Description = "Each line is a key, a tab and the input; the key is given back so, as Hadoop streaming wants it." };
        var exitZero = new Option<bool>("--exit-zero")
        {
            Description = "End with 0 where documents failed: their error records tell, and an engine would take the worker for broken.",
        };
        var manifest = new Option<string?>("--manifest") { Description = "A list of files, one path a line, relative to the list's folder.", HelpName = "FILE" };
        var shard = new Option<int?>("--shard") { Description = "Which shard to do, from 0.", HelpName = "I" };
        var shards = new Option<int?>("--shards") { Description = "How many shards there are; each does every N-th file.", HelpName = "N" };
        var folder = new Option<string?>("--output-folder") { Description = "Where the shards write their parts.", HelpName = "FOLDER" };
        var reading = new ReadingOptions();
        foreach (var option in (Option[])[tabKeys, exitZero, manifest, shard, shards, folder, .. reading.All])
        {
            command.Options.Add(option);
        }

        command.Validators.Add(result =>
        {
            var given = ((Option[])[manifest, shard, shards, folder]).Count(option => result.GetResult(option) is not null);
            if (given is not (0 or 4))
            {
                result.AddError("--manifest, --shard, --shards and --output-folder go together.");
            }
            else if (given == 4 && result.GetValue(tabKeys))
            {
                result.AddError("--tab-keys is for standard input.");
            }
            else if (given == 4)
            {
                RequireShard(result, result.GetValue(shard), result.GetValue(shards));
            }
        });
        command.SetAction(parsed =>
        {
            var options = reading.Read(parsed);
            var throttleLimit = reading.ReadThrottleLimit(parsed);
            var exitCode = parsed.GetValue(manifest) is { } path
                ? ShardRun.Run(path, parsed.GetValue(folder)!, parsed.GetValue(shard)!.Value, parsed.GetValue(shards)!.Value, options, throttleLimit)
                : StreamRun.Run(options, parsed.GetValue(tabKeys), throttleLimit);
            return exitCode == ExitCode.DocumentsFailed && parsed.GetValue(exitZero) ? ExitCode.Success : exitCode;
        });
        return command;
    }

    private static void RequireShard(CommandResult result, int? shard, int? shards)
    {
        if (shards < 1)
        {
            result.AddError("The value of --shards must be greater than zero.");
        }
        else if (shard < 0 || shard >= shards)
        {
            result.AddError($"The value of --shard must be from 0 to {shards - 1}.");
        }
    }
}
