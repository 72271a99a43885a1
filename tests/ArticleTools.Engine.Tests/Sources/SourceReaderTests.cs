using System.IO.Compression;
using System.Text;
using ArticleTools.Engine.Sources;

namespace ArticleTools.Engine.Tests.Sources;

public sealed class SourceReaderTests
{
    private readonly List<ArticleDiagnostic> _diagnostics = [];

    [Fact]
    public void Digest_and_length_are_those_of_the_stored_bytes()
    {
        var stored = Gzip("abc"u8.ToArray());

        var document = Read(stored);

        Assert.Equal("abc", Encoding.UTF8.GetString(document.Bytes.Span));
        Assert.Equal(stored.Length, document.StoredLength);
        Assert.Equal(64, document.Sha256.Length);
        Assert.Empty(_diagnostics);
    }

    [Fact]
    public void Gzip_members_are_read_one_after_the_other()
    {
        byte[] stored = [.. Gzip("abc"u8.ToArray()), .. Gzip("de"u8.ToArray())];

        Assert.Equal("abcde", Encoding.UTF8.GetString(Read(stored).Bytes.Span));
        Assert.Empty(_diagnostics);
    }

    [Fact]
    public void A_gzip_bomb_is_refused()
    {
        var stored = Gzip(new byte[8 * 1024 * 1024]);

        var error = Assert.Throws<ArticleException>(() => Read(stored));

        Assert.Equal(ArticleErrorId.ArticleTooLarge, error.ErrorId);
    }

    [Fact]
    public void A_truncated_gzip_file_gives_what_there_is_and_says_so()
    {
        var text = string.Join('\n', Enumerable.Range(0, 5000).Select(i => $"line {i} {i * 7919 % 10007}"));
        var stored = Gzip(Encoding.UTF8.GetBytes(text));

        var document = Read(stored[..(stored.Length / 2)]);

        Assert.StartsWith("line 0", Encoding.UTF8.GetString(document.Bytes.Span));
        Assert.Equal(ArticleDiagnosticId.CompressedDataTruncated, Assert.Single(_diagnostics).Id);
    }

    [Fact]
    public void A_document_over_the_limit_is_refused()
    {
        var error = Assert.Throws<ArticleException>(() => Read(new byte[100], new ArticleReaderOptions { MaximumBytes = 99 }));

        Assert.Equal(ArticleErrorId.ArticleTooLarge, error.ErrorId);
    }

    [Fact]
    public void A_missing_file_is_not_found()
    {
        var path = Path.Combine(Path.GetTempPath(), "no such folder", "a.html");

        var error = Assert.Throws<ArticleException>(
            () => SourceReader.Read(SourceItem.FromFile(path), new ArticleReaderOptions(), _diagnostics, CancellationToken.None));

        Assert.Equal(ArticleErrorId.ArticleNotFound, error.ErrorId);
        Assert.Equal(path, error.Path);
    }

    private static byte[] Gzip(byte[] bytes)
    {
        using var output = new MemoryStream();
        using (var gzip = new GZipStream(output, CompressionLevel.Optimal))
        {
            gzip.Write(bytes);
        }

        return output.ToArray();
    }

    private StoredDocument Read(byte[] stored, ArticleReaderOptions? options = null) =>
        SourceReader.Read(SourceItem.FromBytes(stored), options ?? new ArticleReaderOptions(), _diagnostics, CancellationToken.None);
}
