using ArticleTools.Cli.Input;
using ArticleTools.Cli.Output;
using ArticleTools.Engine;

namespace ArticleTools.Cli.Commands;

/// <summary>Reads the documents that were asked for and hands each article to the command's writer, in order.</summary>
internal static class ImportRun
{
    /// <returns>The program's exit code.</returns>
    public static int Run(ImportRequest request, Func<TextWriter, IArticleWriter> createWriter)
    {
        using var interruption = new Interruption();
        try
        {
            return Reporter.Run(request, reporter => Run(request, createWriter, reporter, interruption.Token));
        }
        catch (OperationCanceledException)
        {
            return interruption.ExitCode;
        }
        catch (BrokenPipeException)
        {
            // Whoever reads our output, such as head, has enough.
            return ExitCode.Success;
        }
    }

    private static int Run(
        ImportRequest request, Func<TextWriter, IArticleWriter> createWriter, Reporter reporter, CancellationToken cancellationToken)
    {
        var inputs = new InputFinder(request, reporter, cancellationToken);
        try
        {
            using var target = OutputTarget.Open(request.Output);
            using (var importer = new ArticleImporter(request.Reading, request.ThrottleLimit, cancellationToken))
            {
                var writer = createWriter(target.Writer);
                foreach (var result in importer.Import(inputs.Find()))
                {
                    if (result.Succeeded)
                    {
                        writer.Write(result.Article);
                        reporter.ReportArticle(result.Article);
                    }
                    else
                    {
                        reporter.ReportError(result.Error!);
                    }
                }

                writer.Complete();
            }

            cancellationToken.ThrowIfCancellationRequested();
            target.Complete();
        }
        catch (ArticleException error) when (error.ErrorId is ArticleErrorId.DestinationInvalid)
        {
            reporter.ReportError(error);
            return ExitCode.Usage;
        }
        catch (ArgumentException error)
        {
            Console.Error.WriteLine($"articletools: {error.Message}");
            return ExitCode.Usage;
        }
        catch (IOException error)
        {
            reporter.ReportError(new ArticleException(ArticleErrorId.DestinationInvalid, $"The output can't be written: {error.Message}"));
            return ExitCode.Usage;
        }

        return inputs.Count == 0 ? ExitCode.Usage
            : reporter.ErrorCount > 0 ? ExitCode.DocumentsFailed
            : ExitCode.Success;
    }
}
