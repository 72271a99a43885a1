namespace ArticleTools.Engine.Tests.WebArchives.Writing;

/// <summary>A folder for archives that goes when the test ends.</summary>
internal sealed class TemporaryArchive : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public string Folder => _folder.FullName;

    public string Path(string name) => System.IO.Path.Combine(Folder, name);

    public string Write(string name, byte[] bytes)
    {
        var path = Path(name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        File.SetLastWriteTimeUtc(path, new DateTime(2024, 5, 6, 7, 8, 9, 500, DateTimeKind.Utc));
        return path;
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
