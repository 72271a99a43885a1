namespace ArticleTools.Engine.Tests;

/// <summary>The articles that were written for this project and go with the module.</summary>
internal static class Sample
{
    private static readonly string Folder = FindFolder();

    public static string Path(string name) => System.IO.Path.Combine(Folder, name);

    private static string FindFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(System.IO.Path.Combine(folder.FullName, "ArticleTools.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The solution's folder is not above the tests.");
        }

        return System.IO.Path.Combine(folder.FullName, "module", "samples");
    }
}
