using ArticleTools.Engine.Export;
using ArticleTools.Engine.Sources;

namespace ArticleTools.Engine.WebArchives.Writing;

/// <summary>Makes the records of an article: the document that it was read from, as it is stored, and what was found out about it.</summary>
internal static class ArticleDraft
{
    /// <summary>Opens the document as a <c>resource</c> record. The caller disposes of the block.</summary>
    /// <param name="article">The article, read from a file.</param>
    /// <param name="targetUri">The URI that the archive shall give it.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="ArticleException">The document can't be read again, or is not what it was.</exception>
    public static WarcDraft Open(Article article, string targetUri, CancellationToken cancellationToken)
    {
        var source = article.Source;
        if (source.Path is null)
        {
            throw new ArticleException(
                ArticleErrorId.ArticleUnreadable, $"The article '{article.Title ?? targetUri}' was read from no file, so that its stored bytes are not at hand.");
        }

        // It was within the limits when it was imported, and it must be the same.
        var options = new ArticleReaderOptions { MaximumBytes = Array.MaxLength };
        var stored = SourceReader.Read(SourceItem.FromFile(source.Path), options, [], cancellationToken);
        if (stored.Sha256 != source.Sha256)
        {
            throw new ArticleException(ArticleErrorId.ArticleUnreadable, $"The file '{source.Path}' has changed since the article was read from it.", source.Path);
        }

        return new WarcDraft
        {
            Type = "resource",
            Date = WarcTime.OfFile(source.Path),
            Block = new MemoryStream(stored.Bytes.ToArray(), writable: false),
            PayloadOffset = 0,
            TargetUri = targetUri,
            ContentType = $"{PayloadTypes.Of(source.Format)}; charset={source.Encoding}",
            Source = source.Path,
        };
    }

    /// <summary>Makes the <c>metadata</c> record, which names what it says by the terms of Dublin Core.</summary>
    /// <param name="article">The article.</param>
    /// <param name="record">The record of the document.</param>
    public static WarcDraft Describe(Article article, WarcRecord record) => new()
    {
        Type = "metadata",
        Date = record.Date!.Value,
        Block = WarcFields.ToStream(Fields(article)),
        TargetUri = record.TargetUri,
        ContentType = WarcFields.MediaType,
        Fields = [new WarcHeaderField("WARC-Refers-To", $"<{record.RecordId}>")],
    };

    private static IEnumerable<WarcHeaderField> Fields(Article article)
    {
        IEnumerable<(string Name, string? Value)> fields =
        [
            ("title", article.Title),
            .. article.Author.Select(name => ("creator", (string?)name)),
            .. article.Contributor.Select(name => ("contributor", (string?)name)),
            ("issued", ArticleDates.Format(article.DatePublished, ArticleDates.PrecisionOf(article, nameof(Article.DatePublished)))),
            ("modified", ArticleDates.Format(article.DateModified, ArticleDates.PrecisionOf(article, nameof(Article.DateModified)))),
            ("publisher", article.Publisher ?? article.SiteName),
            ("description", article.Description),
            .. article.Tags.Select(tag => ("subject", (string?)tag)),
            ("language", article.Language),
            ("license", article.License),
            ("identifier", article.Url),
            ("source", article.Source.Path is { } path ? Path.GetFileName(path) : null),
        ];
        return fields.Where(field => !string.IsNullOrWhiteSpace(field.Value)).Select(field => new WarcHeaderField(field.Name, field.Value!));
    }
}
