using System.CommandLine;
using ArticleTools.Engine.Distribution.Jobs;

namespace ArticleTools.Cli.Commands;

/// <summary><c>submit</c>: hands the shards of a manifest to Slurm, or runs them on this machine.</summary>
internal static class SubmitCommand
{
    public static Command Create()
    {
        var command = new Command(
            "submit",
            "Has all shards of a list of files done: by Slurm, as one array job whose number is printed, or on this machine, until they have ended. "
            + "Shards that are done are left alone, so that submitting again goes on with a job that did not come to its end.");
        var slurm = new Option<bool>("--slurm") { Description = "Submit an array job to Slurm." };
        var local = new Option<bool>("--local") { Description = "Run the shards on this machine, each in a process of its own." };
        var manifest = new Option<string>("--manifest")
        {
            Description = "A list of files, one path a line, relative to the list's folder.",
            HelpName = "FILE",
            Required = true,
        };
        var shards = new Option<int>("--shards") { Description = "How many shards there are; each does every N-th file.", HelpName = "N", Required = true };
        var folder = new Option<string>("--output-folder") { Description = "Where the shards write their parts.", HelpName = "FOLDER", Required = true };
        var dryRun = new Option<bool>("--dry-run") { Description = "Print the script for Slurm, and do nothing." };
        var reading = new ReadingOptions();
        var options = new SlurmArguments();
        foreach (var option in (Option[])[slurm, local, manifest, shards, folder, dryRun, .. options.All, .. reading.All])
        {
            command.Options.Add(option);
        }

        command.Validators.Add(result =>
        {
            if (result.GetValue(slurm) == result.GetValue(local))
            {
                result.AddError("Either --slurm or --local is needed.");
            }
            else if (result.GetResult(shards) is { Errors: var errors } && !errors.Any() && result.GetValue(shards) < 1)
            {
                result.AddError("The value of --shards must be greater than zero.");
            }
            else if (result.GetValue(local) && options.All.Append(dryRun).FirstOrDefault(option => result.GetResult(option) is not null) is { } other)
            {
                result.AddError($"{other.Name} goes with --slurm.");
            }
        });
        command.SetAction(parsed =>
        {
            var request = new JobRequest
            {
                Scheduler = parsed.GetValue(slurm) ? ArticleJobScheduler.Slurm : ArticleJobScheduler.Local,
                Manifest = parsed.GetRequiredValue(manifest),
                Shards = parsed.GetRequiredValue(shards),
                Destination = parsed.GetRequiredValue(folder),
                Program = OwnProgram(),
                Reading = reading.Read(parsed),
                ThrottleLimit = reading.ReadThrottleLimit(parsed),
                Slurm = options.Read(parsed),
            };
            return SubmitRun.Run(request, parsed.GetValue(dryRun));
        });
        return command;
    }

    // Where there is no executable of its own, this is the dotnet that runs the program.
    private static IReadOnlyList<string> OwnProgram() =>
        Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet"
            ? [Environment.ProcessPath!, Path.Combine(AppContext.BaseDirectory, "articletools.dll")]
            : [Environment.ProcessPath!];
}
