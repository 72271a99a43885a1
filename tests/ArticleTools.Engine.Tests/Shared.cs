namespace ArticleTools.Engine.Tests;

/// <summary>The folder beside the repository that holds the seeds and corpora; tests that need it skip where it is absent.</summary>
internal static class Shared
{
    private static readonly string? Root = Find();

    public static string File(params string[] parts)
    {
        Assert.SkipWhen(Root is null, "The folder ../shared is not beside the repository.");
        return Path.Combine([Root!, .. parts]);
    }

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (System.IO.File.Exists(Path.Combine(folder.FullName, "ArticleTools.sln")))
            {
                var shared = Path.Combine(folder.Parent!.FullName, "shared");
                return Directory.Exists(shared) ? shared : null;
            }
        }

        return null;
    }
}
