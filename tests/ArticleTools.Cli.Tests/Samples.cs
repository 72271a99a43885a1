namespace ArticleTools.Cli.Tests;

/// <summary>The articles that were written for this project.</summary>
internal static class Samples
{
    public static string Folder { get; } = Find();

    public static string PathOf(string name) => Path.Combine(Folder, name);

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "ArticleTools.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The solution's folder is not above the tests.");
        }

        return Path.Combine(folder.FullName, "module", "samples");
    }
}
