using System.CommandLine;
using System.Runtime.InteropServices;
using ArticleTools.Engine.Distribution.Jobs;

namespace ArticleTools.Cli.Commands;

/// <summary><c>supervise</c>: runs the shards of a job that a PowerShell session has started on this machine. Not for people.</summary>
internal static class SuperviseCommand
{
    public static Command Create()
    {
        var folder = new Argument<string>("FOLDER");
        var command = new Command("supervise") { folder };
        command.Hidden = true;
        command.SetAction(parsed => GuardedRun.Run(cancellationToken =>
        {
            LeaveTerminal();
            JobControl.Supervise(parsed.GetRequiredValue(folder), cancellationToken);
            return ExitCode.Success;
        }));
        return command;
    }

    // So that Ctrl-C in the terminal, or its end, does not reach the job.
    private static void LeaveTerminal()
    {
        if (!OperatingSystem.IsWindows())
        {
            _ = SetSid();
        }
    }

    [DllImport("libc", EntryPoint = "setsid")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SetSid();
}
