using System.Diagnostics;

namespace ArticleTools.Engine.Tests.Urls;

/// <summary>Holds work on hostile input to a time that only what grows faster than its input exceeds.</summary>
internal static class Hostile
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(2);

    public static void AssertQuick(Action work)
    {
        var clock = Stopwatch.StartNew();
        work();
        Assert.True(clock.Elapsed < Limit, $"It took {clock.Elapsed}.");
    }
}
