namespace ArticleTools.Engine.Distribution.Jobs;

/// <summary>Finds programs, and tells how they are started.</summary>
public static class ProgramFinder
{
    /// <summary>Looks for a program on the PATH.</summary>
    /// <param name="name">Its name, without an extension.</param>
    /// <returns>Its full path; <see langword="null"/> where there is none.</returns>
    public static string? Find(string name)
    {
        var file = OperatingSystem.IsWindows() ? name + ".exe" : name;
        var folders = Environment.GetEnvironmentVariable("PATH")?.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries) ?? [];
        return folders.Select(folder => Path.Combine(folder, file)).FirstOrDefault(File.Exists);
    }

    /// <summary>Tells how a program is started: an assembly of .NET by the <c>dotnet</c> that the system has.</summary>
    /// <param name="path">The full path of the program.</param>
    /// <exception cref="ArticleException">There is no <c>dotnet</c>.</exception>
    public static IReadOnlyList<string> Start(string path)
    {
        if (!path.EndsWith(".dll", StringComparison.OrdinalIgnoreCase))
        {
            return [path];
        }

        var host = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { Length: > 0 } known && File.Exists(known) ? known : Find("dotnet");
        return host is not null
            ? [host, path]
            : throw new ArticleException(ArticleErrorId.WorkerNotFound, $"The program '{path}' needs the .NET runtime: 'dotnet' is not on the PATH.", path);
    }
}
