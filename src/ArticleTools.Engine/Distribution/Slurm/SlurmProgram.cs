using System.ComponentModel;
using System.Diagnostics;

namespace ArticleTools.Engine.Distribution.Slurm;

/// <summary>Runs the programs that Slurm is spoken to with: sbatch, squeue, sacct, scancel.</summary>
internal static class SlurmProgram
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    // What a user may have set for himself would change what the programs take or print, and is stronger than what a script says.
    private static readonly string[] Settings = ["SBATCH_ARRAY_INX", "SBATCH_OPEN_MODE", "SBATCH_OUTPUT", "SQUEUE_FORMAT", "SQUEUE_FORMAT2", "SACCT_FORMAT"];

    /// <summary>Runs a program and returns what it prints.</summary>
    /// <exception cref="ArticleException">It is not there, or it fails.</exception>
    public static string Run(string name, params string[] arguments)
    {
        var (exitCode, output, error) = Try(name, arguments)
            ?? throw Failure($"The program '{name}' was not found: is Slurm installed on this machine, and on the PATH?");
        return exitCode == 0 ? output : throw Failure($"{name} ended with {exitCode}: {error.Trim()}");
    }

    /// <summary>Runs a program; <see langword="null"/> where it is not there.</summary>
    /// <exception cref="ArticleException">It does not end.</exception>
    public static (int ExitCode, string Output, string Error)? Try(string name, params string[] arguments)
    {
        var start = new ProcessStartInfo(name, arguments)
        {
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        Array.ForEach(Settings, setting => start.Environment.Remove(setting));
        try
        {
            using var process = Process.Start(start)!;
            process.StandardInput.Close();
            var output = process.StandardOutput.ReadToEndAsync();
            var error = process.StandardError.ReadToEndAsync();
            if (!process.WaitForExit(Patience))
            {
                process.Kill();
                throw Failure($"{name} does not answer.");
            }

            return (process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    private static ArticleException Failure(string message) => new(ArticleErrorId.SchedulerFailed, message);
}
