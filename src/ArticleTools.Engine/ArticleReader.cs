using ArticleTools.Engine.Decoding;
using ArticleTools.Engine.Formats;
using ArticleTools.Engine.Formats.FrontMatter;
using ArticleTools.Engine.Formats.Html;
using ArticleTools.Engine.Formats.Markdown;
using ArticleTools.Engine.Formats.PlainText;
using ArticleTools.Engine.Metadata;
using ArticleTools.Engine.Sources;

namespace ArticleTools.Engine;

/// <summary>Reads one document: the front door of the engine.</summary>
public sealed class ArticleReader
{
    private readonly ArticleReaderOptions _options;

    /// <summary>Creates a reader, which may be used from many threads at once.</summary>
    /// <param name="options">How to read; the defaults where <see langword="null"/>.</param>
    public ArticleReader(ArticleReaderOptions? options = null) => _options = options ?? new ArticleReaderOptions();

    /// <summary>Reads a document.</summary>
    /// <param name="item">The document.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The article, with whatever was damaged noted in its diagnostics.</returns>
    /// <exception cref="ArticleException">The document yields nothing.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public Article Read(SourceItem item, CancellationToken cancellationToken = default)
    {
        var options = item.BaseUrl is null || _options.BaseUrl is not null ? _options : _options with { BaseUrl = item.BaseUrl };
        var diagnostics = new List<ArticleDiagnostic>();
        var stored = SourceReader.Read(item, options, diagnostics, cancellationToken);
        diagnostics.AddRange(item.Document?.Diagnostics ?? []);
        var decoded = TextDecoder.Decode(stored.Bytes.Span, item, options, diagnostics);
        if (string.IsNullOrWhiteSpace(decoded.Text))
        {
            throw new ArticleException(ArticleErrorId.ArticleEmpty, $"The document '{item.DisplayName}' is empty.", item.Path);
        }

        if (options.Format is null && XmlVocabulary.Describe(decoded.Text) is { } vocabulary)
        {
            throw new ArticleException(ArticleErrorId.ArticleFormatUnknown, $"The file '{item.DisplayName}' is no article: {vocabulary}.", item.Path);
        }

        cancellationToken.ThrowIfCancellationRequested();
        var draft = ReadDraft(decoded.Text, item, options, cancellationToken);
        draft.Diagnostics.InsertRange(0, diagnostics);
        ReportMissingBody(draft);
        var fields = FieldResolver.Resolve(draft, options);
        return ArticleBuilder.Build(draft, fields, new ArticleSource
        {
            Path = item.Path,
            Format = draft.Format,
            FrontMatter = draft.FrontMatter,
            Encoding = decoded.Encoding,
            Length = stored.StoredLength,
            Sha256 = stored.Sha256,
            RecordId = item.Record?.RecordId,
            Offset = item.Record?.Offset,
            Entry = item.Record?.Entry,
            TargetUri = item.Record?.TargetUri,
            CaptureTime = item.Record?.Date,
            PayloadDigest = item.Record?.PayloadDigest,
        });
    }

    private static void ReportMissingBody(Draft draft)
    {
        if (!draft.Blocks.Exists(block => block.Role == ArticleBlockRole.Body && block.Text.Length > 0))
        {
            draft.Diagnostics.Add(new ArticleDiagnostic
            {
                Id = ArticleDiagnosticId.BodyMissing,
                Severity = ArticleDiagnosticSeverity.Warning,
                Message = "Nothing in the document reads as the body of an article.",
            });
        }
    }

    private static Draft ReadDraft(string text, SourceItem item, ArticleReaderOptions options, CancellationToken cancellationToken)
    {
        var draft = new Draft(text);
        FrontMatterReader.Read(draft, item, options);
        draft.Format = options.Format ?? FormatDetector.Detect(text.AsSpan(draft.BodyOffset), item.FileName);
        switch (draft.Format)
        {
            case ArticleFormat.Html:
                HtmlReader.Read(draft, options, cancellationToken);
                break;
            case ArticleFormat.Markdown:
                MarkdownReader.Read(draft, options, cancellationToken);
                break;
            default:
                PlainTextReader.Read(draft, cancellationToken);
                break;
        }

        return draft;
    }
}
