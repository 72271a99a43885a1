using System.Text;
using System.Text.Unicode;
using ArticleTools.Engine.Sources;

namespace ArticleTools.Engine.Decoding;

/// <summary>
/// Turns bytes into text. A byte order mark decides; else UTF-8 where the bytes prove it, whatever is declared,
/// because saved pages are often re-encoded; else the declared encoding; else a guess.
/// </summary>
internal static class TextDecoder
{
    /// <summary>Decodes a document; whatever was doubtful is added to the diagnostics.</summary>
    /// <exception cref="ArticleException">The bytes are not text, or the encoding that was asked for is unknown.</exception>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes, SourceItem item, ArticleReaderOptions options, List<ArticleDiagnostic> diagnostics)
    {
        var (encoding, mark) = Choose(bytes, item, options, diagnostics);
        var text = encoding.GetString(bytes[mark..]);
        ReportReplacements(text, bytes[mark..], encoding, diagnostics);
        MojibakeDetector.Report(text, diagnostics);
        return new DecodedText(text, EncodingLabel.NameOf(encoding));
    }

    private static (Encoding Encoding, int MarkLength) Choose(
        ReadOnlySpan<byte> bytes, SourceItem item, ArticleReaderOptions options, List<ArticleDiagnostic> diagnostics)
    {
        var marked = ByteOrderMark.Read(bytes, out var markLength);
        if ((item.Encoding ?? options.Encoding) is { } asked)
        {
            var encoding = EncodingLabel.Resolve(asked) ?? throw new ArticleException(
                ArticleErrorId.ArticleEncodingInvalid, $"The encoding '{asked}' for '{item.DisplayName}' is not known.", item.Path);
            return (encoding, encoding.CodePage == marked?.CodePage ? markLength : 0);
        }

        if (marked is not null)
        {
            return (marked, markLength);
        }

        var binary = BinaryDetector.DescribeBySignature(bytes);
        if (binary is null && WideEncodingDetector.Detect(bytes) is { } wide)
        {
            return (wide, 0);
        }

        if ((binary ?? BinaryDetector.DescribeByContent(bytes)) is { } reason)
        {
            throw new ArticleException(ArticleErrorId.ArticleFormatUnknown, $"The file '{item.DisplayName}' is not text: {reason}.", item.Path);
        }

        return (ChooseByContent(bytes, item, diagnostics), 0);
    }

    private static Encoding ChooseByContent(ReadOnlySpan<byte> bytes, SourceItem item, List<ArticleDiagnostic> diagnostics)
    {
        // What the server said of the document goes before what the document says of itself.
        var label = item.Document?.Charset is { } charset && EncodingLabel.Resolve(charset) is not null ? charset : DeclaredEncoding.Find(bytes);
        var declared = label is null ? null : EncodingLabel.Resolve(label);
        if (Utf8.IsValid(bytes))
        {
            // Escape sequences make ISO-2022-JP look like ASCII: here the declaration is the only sign.
            if (declared is not null && bytes.Contains((byte)0x1b) && EncodingLabel.NameOf(declared) == "iso-2022-jp")
            {
                return declared;
            }

            if (declared is not null && declared.CodePage != Encoding.UTF8.CodePage && bytes.ContainsAnyExceptInRange((byte)0, (byte)0x7f))
            {
                diagnostics.Add(new ArticleDiagnostic
                {
                    Id = ArticleDiagnosticId.EncodingMismatch,
                    Severity = ArticleDiagnosticSeverity.Information,
                    Message = $"The document declares the encoding '{label}', but its bytes are UTF-8.",
                });
            }

            return Encoding.UTF8;
        }

        if (Utf8Damage.IsMostlyUtf8(bytes))
        {
            return Encoding.UTF8;
        }

        if (declared is not null && declared.CodePage != Encoding.UTF8.CodePage)
        {
            return declared;
        }

        var guess = EncodingGuesser.Guess(bytes);
        diagnostics.Add(new ArticleDiagnostic
        {
            Id = declared is null ? ArticleDiagnosticId.EncodingGuessed : ArticleDiagnosticId.EncodingMismatch,
            Severity = declared is null ? ArticleDiagnosticSeverity.Information : ArticleDiagnosticSeverity.Warning,
            Message = declared is null
                ? $"The document declares no encoding and is not UTF-8; it was read as '{EncodingLabel.NameOf(guess)}'."
                : $"The document declares UTF-8, but its bytes are not; it was read as '{EncodingLabel.NameOf(guess)}'.",
        });
        return guess;
    }

    private static void ReportReplacements(string text, ReadOnlySpan<byte> bytes, Encoding encoding, List<ArticleDiagnostic> diagnostics)
    {
        var first = text.IndexOf('\uFFFD', StringComparison.Ordinal);
        if (first < 0 || (encoding.CodePage == Encoding.UTF8.CodePage && Utf8.IsValid(bytes)))
        {
            // Where the bytes are valid, the replacement characters are the document's own.
            return;
        }

        diagnostics.Add(new ArticleDiagnostic
        {
            Id = ArticleDiagnosticId.EncodingInvalid,
            Severity = ArticleDiagnosticSeverity.Warning,
            Message = $"Some bytes are not valid in the encoding '{EncodingLabel.NameOf(encoding)}'; U+FFFD stands for them.",
            Line = 1 + text.AsSpan(0, first).Count('\n'),
        });
    }
}
