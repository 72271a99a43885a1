using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using ArticleTools.Benchmarks.Accuracy;
using ArticleTools.Engine;
using ArticleTools.Engine.Sources;

namespace ArticleTools.Benchmarks.Robustness;

/// <summary><c>robustness</c>: imports every page of the corpora, one at a time, and tells which fail and which take longest.</summary>
internal static class RobustnessCommand
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(2);

    public static Command Create()
    {
        var slowest = new Option<int>("--slowest") { Description = "Also list this many pages that take longest." };
        var command = new Command("robustness", "Imports every page of the corpora and tells which fail and which take longest.") { slowest };
        command.SetAction(parsed =>
        {
            var table = new TextTable("corpus", "pages", "errors", "over 2 s", "slowest page, ms", "99th percentile, ms", "median, ms");
            var all = new List<PageRun>();
            foreach (var name in AccuracyCommand.Corpora)
            {
                if (SharedFolder.FindCorpus(name) is not { } folder)
                {
                    continue;
                }

                List<PageRun> runs = [.. Directory.EnumerateFiles(Path.Combine(folder, "pages"), "*.html.gz").Order(StringComparer.Ordinal).Select(PageRun.Import)];
                double[] times = [.. runs.Select(run => run.Duration.TotalMilliseconds).Order()];
                table.Add(
                    name, runs.Count, runs.Count(run => run.Error is not null), runs.Count(run => run.Duration > Limit),
                    Format(times[^1]), Format(times[times.Length * 99 / 100]), Format(times[times.Length / 2]));
                all.AddRange(runs);
            }

            table.Write(Console.Out);
            foreach (var run in all.Where(run => run.Error is not null))
            {
                Console.WriteLine($"{run.Name}: {run.Error}");
            }

            foreach (var run in all.OrderByDescending(run => run.Duration).Take(parsed.GetValue(slowest)))
            {
                Console.WriteLine($"{run.Name}: {Format(run.Duration.TotalMilliseconds)} ms, {run.Length / 1024} KiB");
            }
        });
        return command;
    }

    private static string Format(double milliseconds) => milliseconds.ToString("0.0", CultureInfo.InvariantCulture);

    private sealed record PageRun(string Name, TimeSpan Duration, long Length, string? Error)
    {
        private static readonly ArticleReader Reader = new();

        /// <summary>Reads a page with all that is computed only when it is asked for.</summary>
        public static PageRun Import(string path)
        {
            var name = Path.GetFileName(path);
            var start = Stopwatch.GetTimestamp();
            try
            {
                var article = Reader.Read(SourceItem.FromFile(path));
                _ = (article.Text, article.Links, article.Images, article.Quotations, article.Headings);
                return new PageRun(name, Stopwatch.GetElapsedTime(start), article.Blocks.Sum(block => (long)block.Length), null);
            }
            catch (Exception error)
            {
                return new PageRun(name, Stopwatch.GetElapsedTime(start), 0, error.Message);
            }
        }
    }
}
