using System.Diagnostics;

namespace ArticleTools.Benchmarks.Speed;

/// <summary>What one stage took on each page: the best time of several rounds, and the bytes it allocated.</summary>
internal sealed class StageTimes(string name, Action<SpeedPage> run, int pageCount)
{
    // Until the run-time has compiled the hot methods anew, everything takes several times as long.
    private const int WarmUpRounds = 3;

    private readonly double[] _milliseconds = [.. Enumerable.Repeat(double.MaxValue, pageCount)];
    private readonly double[] _bytes = new double[pageCount];

    public string Name => name;

    public IReadOnlyList<double> Milliseconds => _milliseconds;

    public IReadOnlyList<double> Bytes => _bytes;

    public static List<StageTimes> Measure(List<SpeedPage> pages, int rounds)
    {
        var stages = Stages.All.Select(stage => new StageTimes(stage.Name, stage.Run, pages.Count)).ToList();
        for (var round = 0; round < WarmUpRounds; round++)
        {
            pages.ForEach(page => Array.ForEach(Stages.All, stage => stage.Run(page)));
        }

        // The stages take turns on a page, so that a busy moment of the machine strikes all of them alike.
        for (var i = 0; i < pages.Count; i++)
        {
            for (var round = 0; round < rounds; round++)
            {
                stages.ForEach(stage => stage.Measure(pages[i], i));
            }
        }

        return stages;
    }

    private void Measure(SpeedPage page, int index)
    {
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var start = Stopwatch.GetTimestamp();
        run(page);
        _milliseconds[index] = Math.Min(_milliseconds[index], Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        _bytes[index] = GC.GetAllocatedBytesForCurrentThread() - allocated;
    }
}
