using System.Collections.Concurrent;

namespace ArticleTools.PowerShell;

/// <summary>Remembers the jobs that this session has started.</summary>
internal static class ArticleJobSession
{
    private static readonly ConcurrentQueue<string> Folders = new();

    /// <summary>The folders of the jobs, in the order in which they were started, but for those that were removed since.</summary>
    public static IEnumerable<string> All => Folders.Distinct(StringComparer.Ordinal).Where(Directory.Exists);

    public static void Add(string folder) => Folders.Enqueue(folder);
}
