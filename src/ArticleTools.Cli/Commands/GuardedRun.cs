using ArticleTools.Cli.Output;

namespace ArticleTools.Cli.Commands;

/// <summary>Runs work that signals may stop, and says what went wrong with it as a whole.</summary>
internal static class GuardedRun
{
    /// <returns>The program's exit code.</returns>
    public static int Run(Func<CancellationToken, int> work)
    {
        using var interruption = new Interruption();
        try
        {
            return work(interruption.Token);
        }
        catch (OperationCanceledException)
        {
            return interruption.ExitCode;
        }
        catch (BrokenPipeException)
        {
            return ExitCode.Success;
        }
        catch (ArticleException error)
        {
            Report(error);
            return error.ErrorId == ArticleErrorId.JobPartInvalid ? ExitCode.DocumentsFailed : ExitCode.Usage;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            Report(new ArticleException(ArticleErrorId.DestinationInvalid, $"The output can't be written: {error.Message}", innerException: error));
            return ExitCode.Usage;
        }
    }

    public static void Report(ArticleException error) =>
        Console.Error.WriteLine($"articletools: {error.ErrorId}: {error.Message.ReplaceLineEndings(" ")}");
}
