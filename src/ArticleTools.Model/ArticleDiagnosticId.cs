namespace ArticleTools;

/// <summary>The stable names of diagnostics.</summary>
public static class ArticleDiagnosticId
{
    /// <summary>The document has no body text.</summary>
    public const string BodyMissing = nameof(BodyMissing);

    /// <summary>The bytes are not valid in the encoding that they are read with; replacement characters stand for them.</summary>
    public const string EncodingInvalid = nameof(EncodingInvalid);

    /// <summary>The document declares an encoding that its bytes disprove.</summary>
    public const string EncodingMismatch = nameof(EncodingMismatch);

    /// <summary>The document declares no encoding and its bytes prove none; one was guessed.</summary>
    public const string EncodingGuessed = nameof(EncodingGuessed);

    /// <summary>The text shows signs of having been decoded wrongly before it was saved.</summary>
    public const string Mojibake = nameof(Mojibake);

    /// <summary>The front matter has a fault and was read only in part.</summary>
    public const string FrontMatterInvalid = nameof(FrontMatterInvalid);

    /// <summary>A key stands twice in the front matter; the last one counts, as the entries show.</summary>
    public const string FrontMatterDuplicateKey = nameof(FrontMatterDuplicateKey);

    /// <summary>A field that should hold a date holds something that can't be read as one.</summary>
    public const string DateInvalid = nameof(DateInvalid);

    /// <summary>Structured data (JSON-LD) in the page can't be read.</summary>
    public const string StructuredDataInvalid = nameof(StructuredDataInvalid);

    /// <summary>The document nests deeper than the limit; what lies deeper was read as if it lay at the limit.</summary>
    public const string NestingTooDeep = nameof(NestingTooDeep);

    /// <summary>The compressed document ends early; what could be read was read.</summary>
    public const string CompressedDataTruncated = nameof(CompressedDataTruncated);

    /// <summary>The page is empty until a script fills it, which no script does here.</summary>
    public const string ScriptOnlyPage = nameof(ScriptOnlyPage);

    /// <summary>Only the start of the article is there; the rest is kept for those who pay or register.</summary>
    public const string PaywallStub = nameof(PaywallStub);

    /// <summary>The page tells of an error, such as that what was asked for was not found.</summary>
    public const string ErrorPage = nameof(ErrorPage);

    /// <summary>The page is a check for robots, or a firewall's refusal.</summary>
    public const string ChallengePage = nameof(ChallengePage);

    /// <summary>The page asks for consent to cookies and shows nothing else.</summary>
    public const string CookieWall = nameof(CookieWall);

    /// <summary>The page points to others, such as the front page of a site or of a section, and holds hardly any text of its own.</summary>
    public const string IndexPage = nameof(IndexPage);

    /// <summary>The page holds several articles, such as the front page of a blog, or one with further articles below it.</summary>
    public const string SeveralArticles = nameof(SeveralArticles);

    /// <summary>The document was cut short when it was captured, as the record of the archive says.</summary>
    public const string RecordTruncated = nameof(RecordTruncated);

    /// <summary>The document is stored in segments, of which only the first was read.</summary>
    public const string RecordSegmented = nameof(RecordSegmented);

    /// <summary>The document was damaged on its way from the server to the archive.</summary>
    public const string TransferDamaged = nameof(TransferDamaged);
}
