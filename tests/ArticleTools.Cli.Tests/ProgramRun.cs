using System.Diagnostics;
using System.Text;

namespace ArticleTools.Cli.Tests;

/// <summary>One run of the built program, as a shell would start it.</summary>
internal sealed record ProgramRun(int ExitCode, byte[] OutputBytes, string Error)
{
    private static readonly string Assembly = Path.Combine(AppContext.BaseDirectory, "articletools.dll");

    public string Output => Encoding.UTF8.GetString(OutputBytes);

    public string[] OutputLines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public string[] ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public static ProgramRun Start(params string[] arguments) => Start(arguments, input: null);

    public static ProgramRun Start(string[] arguments, byte[]? input, params (string Name, string Value)[] environment)
    {
        using var process = Launch(arguments, environment);
        process.StandardInput.BaseStream.Write(input);
        process.StandardInput.Close();
        return Finish(process);
    }

    /// <summary>Starts the program and leaves its standard input open.</summary>
    public static Process Launch(string[] arguments, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo("dotnet", [Assembly, .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

    public static ProgramRun Finish(Process process)
    {
        var error = process.StandardError.ReadToEndAsync();
        using var output = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(output);
        process.WaitForExit();
        return new ProgramRun(process.ExitCode, output.ToArray(), error.GetAwaiter().GetResult());
    }
}
