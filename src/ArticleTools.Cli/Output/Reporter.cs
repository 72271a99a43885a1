using System.Globalization;
using ArticleTools.Cli.Commands;
using ArticleTools.Engine.WebArchives;
using Spectre.Console;

namespace ArticleTools.Cli.Output;

/// <summary>Tells on standard error what goes wrong and, on a terminal, how far the work is.</summary>
internal sealed class Reporter
{
    private const int ProgressInterval = 100;

    private readonly bool _quiet;
    private readonly IAnsiConsole? _terminal;
    private readonly StatusContext? _status;
    private int _articleCount;
    private WebArchiveReader? _archive;
    private long _shown;

    private Reporter(bool quiet, IAnsiConsole? terminal, StatusContext? status)
    {
        _quiet = quiet;
        _terminal = terminal;
        _status = status;
    }

    public int ErrorCount { get; private set; }

    /// <summary>Runs the work with a reporter, which shows progress where somebody watches and no output would run into it.</summary>
    public static int Run(ImportRequest request, Func<Reporter, int> work)
    {
        var isWatched = !Console.IsErrorRedirected && (request.Output is not null || Console.IsOutputRedirected);
        if (!isWatched || request.Quiet || request.NoProgress)
        {
            return work(new Reporter(request.Quiet, null, null));
        }

        var terminal = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });

        // The terminal wraps long messages itself, and without breaking paths that somebody may want to copy.
        terminal.Profile.Width = 4096;
        return terminal.Status().Start("Reading articles", status => work(new Reporter(request.Quiet, terminal, status)));
    }

    public void ReportArticle(Article article)
    {
        _articleCount++;
        if (!_quiet)
        {
            foreach (var diagnostic in article.Diagnostics.Where(diagnostic => diagnostic.Severity != ArticleDiagnosticSeverity.Information))
            {
                WriteLine($"articletools: warning: {article.Source}: {diagnostic}");
            }
        }

        ShowProgress();
    }

    /// <summary>Tells what became of the records of an archive.</summary>
    public void ReportArchive(string path, WebArchiveCounts counts)
    {
        _archive = null;
        if (!_quiet)
        {
            WriteLine($"articletools: '{path}': {counts}.");
        }
    }

    /// <summary>Shows how far an archive is.</summary>
    public void Follow(WebArchiveReader archive)
    {
        _archive = archive;
        if (_status is not null && Environment.TickCount64 - _shown > ProgressInterval)
        {
            ShowProgress();
        }
    }

    public void ReportError(ArticleException error)
    {
        ErrorCount++;
        WriteLine($"articletools: {error.ErrorId}: {error.Message}");
        ShowProgress();
    }

    private void ShowProgress()
    {
        if (_status is not null)
        {
            _shown = Environment.TickCount64;
            var share = _archive is null ? "" : string.Create(CultureInfo.InvariantCulture, $", {100.0 * _archive.Position / Math.Max(1, _archive.Length):0} % of the archive");
            _status.Status = string.Create(
                CultureInfo.InvariantCulture, $"Reading articles: {_articleCount:N0} read, {ErrorCount:N0} failed{share}");
        }
    }

    private void WriteLine(string line)
    {
        line = line.ReplaceLineEndings(" ");
        if (_terminal is null)
        {
            Console.Error.WriteLine(line);
        }
        else
        {
            _terminal.WriteLine(line);
        }
    }
}
