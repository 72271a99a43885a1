using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using ArticleTools.Engine;
using ArticleTools.Engine.Sources;

namespace ArticleTools.Benchmarks.Speed;

/// <summary><c>speed</c>: what an import costs beside the parse alone, on the same pages in the same run.</summary>
internal static class SpeedCommand
{
    public static Command Create()
    {
        var pages = new Option<int>("--pages") { Description = "How many news pages to take.", DefaultValueFactory = _ => 200 };
        var rounds = new Option<int>("--rounds") { Description = "How often each page is timed; the best time counts.", DefaultValueFactory = _ => 15 };
        var seconds = new Option<double>("--seconds") { Description = "How long to watch the memory.", DefaultValueFactory = _ => 20 };
        var command = new Command("speed", "Times imports against the parse alone, in parallel and over a long run.") { pages, rounds, seconds };
        command.SetAction(parsed =>
        {
            if (SharedFolder.FindCorpus("trafilatura-eval") is { } corpus)
            {
                var loaded = SpeedPage.Load(corpus, parsed.GetValue(pages));
                TimeStages(loaded, parsed.GetValue(rounds));
                TimeParallel(loaded, parsed.GetValue(rounds));
                WatchMemory(loaded, TimeSpan.FromSeconds(parsed.GetValue(seconds)));
            }
        });
        return command;
    }

    private static void TimeStages(List<SpeedPage> pages, int rounds)
    {
        Console.WriteLine($"{pages.Count} news pages, median {GetMedian(pages.Select(page => page.Bytes.Length / 1024.0)):0} KiB, one thread");
        Console.WriteLine();
        var stages = StageTimes.Measure(pages, rounds);
        var parse = stages[0].Milliseconds;
        var table = new TextTable("stage", "median ms", "mean ms", "of the parse, by medians", "median of the pages' ratios", "median MiB allocated");
        foreach (var stage in stages)
        {
            var median = GetMedian(stage.Milliseconds);
            table.Add(
                stage.Name, median, stage.Milliseconds.Average(), median / GetMedian(parse),
                GetMedian(stage.Milliseconds.Zip(parse, (time, alone) => time / alone)), GetMedian(stage.Bytes) / 1024 / 1024);
        }

        table.Write(Console.Out);
    }

    private static void TimeParallel(List<SpeedPage> pages, int rounds)
    {
        var table = new TextTable("threads", "pages/s");
        foreach (var threads in new[] { 1, 2 })
        {
            using var importer = new ArticleImporter(throttleLimit: threads);
            var start = Stopwatch.GetTimestamp();
            var count = importer.Import(Enumerable.Range(0, rounds).SelectMany(_ => pages).Select(page => SourceItem.FromBytes(page.Bytes, page.Id))).Count();
            table.Add(threads, (count / Stopwatch.GetElapsedTime(start).TotalSeconds).ToString("0", CultureInfo.InvariantCulture));
        }

        table.Write(Console.Out);
    }

    private static void WatchMemory(List<SpeedPage> pages, TimeSpan duration)
    {
        const int Samples = 5;
        var table = new TextTable("pages imported", "live heap MiB", "working set MiB", "peak working set MiB");
        using var importer = new ArticleImporter();
        using var process = Process.GetCurrentProcess();
        var imported = 0;
        for (var sample = 0; sample < Samples; sample++)
        {
            var start = Stopwatch.GetTimestamp();
            while (Stopwatch.GetElapsedTime(start) < duration / Samples)
            {
                imported += importer.Import(pages.Select(page => SourceItem.FromBytes(page.Bytes, page.Id))).Count();
            }

            process.Refresh();
            table.Add(
                imported, ToMebibytes(GC.GetTotalMemory(forceFullCollection: true)),
                ToMebibytes(process.WorkingSet64), ToMebibytes(process.PeakWorkingSet64));
        }

        table.Write(Console.Out);
    }

    private static string ToMebibytes(long bytes) => (bytes / 1024.0 / 1024.0).ToString("0.0", CultureInfo.InvariantCulture);

    private static double GetMedian(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted[sorted.Length / 2];
    }
}
