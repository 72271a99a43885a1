using System.IO.Compression;
using System.Text;

namespace ArticleTools.Benchmarks.Speed;

/// <summary>A page in memory, unpacked, so that no disk is measured.</summary>
internal sealed record SpeedPage(string Id, byte[] Bytes, string Text)
{
    /// <summary>The page once imported, for what is computed from articles.</summary>
    public Article Article => field ??= Stages.Import(this);

    public static List<SpeedPage> Load(string corpus, int count) =>
    [
        .. Directory.EnumerateFiles(Path.Combine(corpus, "pages"), "*.html.gz").Order(StringComparer.Ordinal).Take(count).Select(path => Read(path)),
    ];

    private static SpeedPage Read(string path)
    {
        using var gzip = new GZipStream(File.OpenRead(path), CompressionMode.Decompress);
        using var memory = new MemoryStream();
        gzip.CopyTo(memory);
        var bytes = memory.ToArray();
        return new SpeedPage(Path.GetFileName(path), bytes, Encoding.UTF8.GetString(bytes));
    }
}
