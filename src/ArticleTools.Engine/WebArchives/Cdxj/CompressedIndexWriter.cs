using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace ArticleTools.Engine.WebArchives.Cdxj;

/// <summary>
/// Writes an index in two parts: the lines in blocks, each a gzip member, and a small index of these, so that a few kilobytes are read to find
/// one URL among millions (<c>index.cdx.gz</c> and <c>index.idx</c>).
/// </summary>
internal static class CompressedIndexWriter
{
    private const int LinesOfBlock = 1024;

    /// <summary>Writes the blocks.</summary>
    /// <param name="lines">The lines of the index, in order.</param>
    /// <param name="output">Where the blocks go; its position is asked for.</param>
    /// <param name="name">The name of the file of blocks.</param>
    /// <returns>The index of the blocks.</returns>
    public static string Write(IEnumerable<string> lines, Stream output, string name)
    {
        var index = new StringBuilder($$"""!meta 0 {"format": "cdxj-gzip-1.0", "filename": "{{name}}"}""").Append('\n');
        foreach (var block in lines.Chunk(LinesOfBlock))
        {
            var bytes = Compress(block);
            var digest = Convert.ToHexString(SHA256.HashData(bytes)).ToLowerInvariant();
            var start = block[0][..block[0].IndexOf(" {", StringComparison.Ordinal)];
            index.Append(CultureInfo.InvariantCulture, $$"""{{start}} {"offset": {{output.Position}}, "length": {{bytes.Length}}, "digest": "sha256:{{digest}}"}""").Append('\n');
            output.Write(bytes);
        }

        return index.ToString();
    }

    private static byte[] Compress(string[] lines)
    {
        using var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n"));
        }

        return bytes.ToArray();
    }
}
