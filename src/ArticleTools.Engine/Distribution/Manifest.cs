using System.Text;

namespace ArticleTools.Engine.Distribution;

/// <summary>
/// A list of files to read, one path a line in UTF-8, relative to the list's own folder. Blank lines and those that start with
/// <c>#</c> are left out.
/// </summary>
public sealed class Manifest
{
    // Longer than any system lets a path be.
    private const int MaximumLineLength = 64 * 1024;

    private readonly string _folder;

    private Manifest(string path)
    {
        Path = System.IO.Path.GetFullPath(path);
        _folder = System.IO.Path.GetDirectoryName(Path)!;
    }

    /// <summary>The full path of the list.</summary>
    public string Path { get; }

    /// <summary>How many inputs it names.</summary>
    public long Count { get; private set; }

    /// <summary>The SHA-256 digest of the list's bytes, in lower-case hexadecimal.</summary>
    public string Sha256 { get; private set; } = "";

    /// <summary>Opens a list: counts its inputs and takes its digest.</summary>
    /// <exception cref="ArticleException">The list can't be read.</exception>
    public static Manifest Open(string path)
    {
        var manifest = new Manifest(path);
        try
        {
            using var file = manifest.OpenFile();
            using var hashing = new HashingStream(file);
            foreach (var _ in ReadLines(hashing))
            {
                manifest.Count++;
            }

            manifest.Sha256 = hashing.Sha256;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new ArticleException(ArticleErrorId.ManifestInvalid, $"The manifest '{path}' can't be read: {error.Message}", path, error);
        }

        return manifest;
    }

    /// <summary>Reads the inputs of one shard, lazily: every one whose index modulo <paramref name="shards"/> is <paramref name="shard"/>.</summary>
    /// <param name="shard">The number of the shard, from 0.</param>
    /// <param name="shards">How many shards there are.</param>
    /// <param name="from">The index of the first input that is wanted.</param>
    public IEnumerable<ManifestEntry> Read(int shard, int shards, long from = 0)
    {
        using var file = OpenFile();
        var input = 0L;
        foreach (var path in ReadLines(file))
        {
            if (input >= from && input % shards == shard)
            {
                yield return new ManifestEntry(input, path, System.IO.Path.Combine(_folder, path));
            }

            input++;
        }
    }

    private FileStream OpenFile() => new(Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);

    private static IEnumerable<string> ReadLines(Stream stream)
    {
        var lines = new LineReader(stream, MaximumLineLength);
        while (lines.Read())
        {
            if (!lines.Line.StartsWith("#"u8) && Encoding.UTF8.GetString(lines.Line) is var path && !string.IsNullOrWhiteSpace(path))
            {
                yield return path;
            }
        }
    }
}
