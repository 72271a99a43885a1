using ArticleTools.Engine.Sources;

namespace ArticleTools.Engine.WebArchives.Writing;

/// <summary>Makes the record of a file.</summary>
internal static class FileDraft
{
    /// <summary>
    /// Opens a file as a <c>resource</c> record: its bytes as they are, but a page that is stored as gzip (<c>page.html.gz</c>) decompressed, since
    /// that is what its URI names. The caller disposes of the block.
    /// </summary>
    /// <param name="path">The file.</param>
    /// <param name="targetUri">The URI that the archive shall give it.</param>
    /// <exception cref="ArticleException">The file can't be read.</exception>
    public static WarcDraft Open(string path, string targetUri)
    {
        var type = PayloadTypes.Of(path);
        if (type == PayloadTypes.Gzip && PayloadTypes.Of(Path.GetFileNameWithoutExtension(path)) is var page && PayloadTypes.IsPage(page))
        {
            return Create(path, targetUri, page, Decompress(path));
        }

        try
        {
            return Create(path, targetUri, type, SourceItem.FromFile(path).Open());
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new ArticleException(ArticleErrorId.ArticleNotFound, $"The file '{path}' does not exist.", path, error);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new ArticleException(ArticleErrorId.ArticleUnreadable, $"The file '{path}' can't be read: {error.Message}", path, error);
        }
    }

    private static WarcDraft Create(string path, string targetUri, string type, Stream block) => new()
    {
        Type = "resource",
        Date = WarcTime.OfFile(path),
        Block = block,
        PayloadOffset = 0,
        TargetUri = targetUri,
        ContentType = type,
        Source = path,
    };

    private static MemoryStream Decompress(string path)
    {
        var diagnostics = new List<ArticleDiagnostic>();
        var stored = SourceReader.Read(SourceItem.FromFile(path), new ArticleReaderOptions(), diagnostics, CancellationToken.None);
        return diagnostics.Count == 0
            ? new MemoryStream(stored.Bytes.ToArray(), writable: false)
            : throw new ArticleException(ArticleErrorId.ArticleUnreadable, $"The file '{path}' can't be read: {diagnostics[0].Message}", path);
    }
}
