using System.Management.Automation;
using ArticleTools.Engine;
using ArticleTools.Engine.Decoding;
using ArticleTools.PowerShell.Completers;

namespace ArticleTools.PowerShell.Commands;

/// <summary>A cmdlet that emits articles and lets the user say how they are read.</summary>
public abstract class ArticleReadCommand : ArticleCommand
{
    /// <summary>
    /// The format of the documents' bodies. By default it is recognised, by content first and by the file's extension second, so that a wrong or
    /// missing extension does no harm. A front matter header is recognised in every format.
    /// </summary>
    [Parameter]
    public ArticleFormat? Format { get; set; }

    /// <summary>
    /// The name of the character encoding of the documents, such as utf-8 or windows-1252. By default it is recognised: by a byte order mark, by
    /// bytes that prove UTF-8, by what the document declares, or by a guess that the article's Diagnostics tell of.
    /// </summary>
    [Parameter]
    [ArgumentCompleter(typeof(EncodingCompleter))]
    [ValidateNotNullOrEmpty]
    public string? Encoding { get; set; }

    /// <summary>The absolute URL that relative links and images are resolved against in documents that name no URL of their own.</summary>
    [Parameter]
    [ValidateAbsoluteUrl]
    public Uri? BaseUrl { get; set; }

    /// <summary>
    /// The largest document to read, in bytes, both as stored and decompressed; a larger one is an error (ArticleTooLarge).
    /// The default is 64 MiB.
    /// </summary>
    [Parameter]
    [ValidateRange(1L, 0x7FFFFFC7L)]
    [PSDefaultValue(Value = ArticleReaderOptions.DefaultMaximumBytes)]
    public long MaximumBytes { get; set; } = ArticleReaderOptions.DefaultMaximumBytes;

    /// <inheritdoc/>
    protected override void BeginProcessing()
    {
        if (Encoding is not null && EncodingLabel.Resolve(Encoding) is null)
        {
            ThrowTerminatingError(ErrorRecords.Create(ArticleErrorId.ArticleEncodingInvalid, Messages.EncodingUnknown(Encoding), Encoding));
        }
    }

    private protected ArticleReaderOptions CreateReaderOptions() =>
        new() { Format = Format, Encoding = Encoding, BaseUrl = BaseUrl, MaximumBytes = MaximumBytes };
}
