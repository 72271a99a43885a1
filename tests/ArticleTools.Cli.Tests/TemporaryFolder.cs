namespace ArticleTools.Cli.Tests;

/// <summary>A folder that a test may fill, gone when it ends.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("articletools-cli-").FullName;

    public string PathOf(string name) => System.IO.Path.Combine(Path, name);

    public string Write(string name, string text)
    {
        var path = PathOf(name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>Writes a page with one link, to <c>https://example.org/NAME</c>.</summary>
    public string WritePage(string name) => Write(
        name,
        $"""
        <!DOCTYPE html><html lang="en"><head><title>About {name}</title></head><body><article><h1>About {name}</h1>
        <p>The ferry to the island has carried its own bell since the winter of the long fog, and nobody aboard recalls who hung it there.</p>
        <p>It is rung once at each end, as <a href="https://example.org/{Uri.EscapeDataString(name)}">the old rule book</a> says, and twice when there is soup.</p>
        </article></body></html>
        """);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
