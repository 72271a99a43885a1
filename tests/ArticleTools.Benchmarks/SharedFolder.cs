namespace ArticleTools.Benchmarks;

/// <summary>The folder beside the repository that holds the corpora. Its pages belong to their publishers and are only read from there.</summary>
internal static class SharedFolder
{
    /// <summary>Finds a corpus folder; says so on standard error where it is absent.</summary>
    public static string? FindCorpus(string name)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "ArticleTools.sln")) && folder.Parent is { } parent)
            {
                var corpus = Path.Combine(parent.FullName, "shared", "corpora", name);
                if (File.Exists(Path.Combine(corpus, "truth.jsonl")))
                {
                    return corpus;
                }
            }
        }

        Console.Error.WriteLine($"Skipped: the folder ../shared/corpora/{name} is not beside the repository.");
        return null;
    }
}
