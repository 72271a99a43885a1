namespace ArticleTools.Engine.WebArchives.Checking;

/// <summary>What WARC 1.1 says of a named field: the form of its value, and the types of record that must, may and must not have it.</summary>
/// <param name="Name">The field.</param>
/// <param name="Form">What its value is, for messages.</param>
/// <param name="IsValid">Whether a value is of that form.</param>
/// <param name="Required">The types that must have it; <c>*</c> for all.</param>
/// <param name="Forbidden">The types that must not have it.</param>
internal sealed record FieldRule(string Name, string Form, Func<string, bool> IsValid, string Required = "", string Forbidden = "")
{
    private const string All = "*";

    /// <summary>The fields of the standard.</summary>
    public static IReadOnlyList<FieldRule> Rules { get; } =
    [
        new("WARC-Type", "a word", value => FieldValues.IsToken(value), All),
        new("WARC-Record-ID", "a URI in angle brackets", FieldValues.IsBracketedUri, All),
        new("WARC-Date", "a time such as 2024-05-06T07:08:09Z", FieldValues.IsDate, All),
        new("Content-Length", "a whole number", FieldValues.IsNumber, All),
        new("Content-Type", "a media type", FieldValues.IsMediaType),
        new("WARC-Concurrent-To", "a URI in angle brackets", FieldValues.IsBracketedUri, Forbidden: "warcinfo conversion continuation"),
        new("WARC-Block-Digest", "a labelled digest", FieldValues.IsDigest),
        new("WARC-Payload-Digest", "a labelled digest", FieldValues.IsDigest),
        new("WARC-IP-Address", "an address of IPv4 or IPv6", FieldValues.IsAddress, Forbidden: "warcinfo conversion continuation"),
        new("WARC-Refers-To", "a URI in angle brackets", FieldValues.IsBracketedUri, Forbidden: "warcinfo response resource request continuation"),
        new("WARC-Refers-To-Target-URI", "a URI", FieldValues.IsUri, Forbidden: "warcinfo response metadata conversion resource request continuation"),
        new("WARC-Refers-To-Date", "a time such as 2024-05-06T07:08:09Z", FieldValues.IsDate, Forbidden: "warcinfo response metadata conversion resource request continuation"),
        new("WARC-Target-URI", "a URI", IsTarget, "response resource request revisit conversion continuation", "warcinfo"),
        new("WARC-Truncated", "a reason", value => FieldValues.IsToken(value)),
        new("WARC-Warcinfo-ID", "a URI in angle brackets", FieldValues.IsBracketedUri, Forbidden: "warcinfo"),
        new("WARC-Filename", "a name", _ => true, Forbidden: "response resource request metadata revisit conversion continuation"),
        new("WARC-Profile", "a URI", IsTarget, "revisit", "warcinfo response resource request metadata conversion continuation"),
        new("WARC-Identified-Payload-Type", "a media type", FieldValues.IsMediaType, Forbidden: "warcinfo"),
        new("WARC-Segment-Number", "a whole number from 1", value => FieldValues.TryReadNumber(value, out var number) && number > 0, "continuation"),
        new("WARC-Segment-Origin-ID", "a URI in angle brackets", FieldValues.IsBracketedUri, "continuation", "warcinfo response resource request metadata revisit conversion"),
        new("WARC-Segment-Total-Length", "a whole number", FieldValues.IsNumber, Forbidden: "warcinfo response resource request metadata revisit conversion"),
    ];

    /// <summary>Whether records of a type must have the field.</summary>
    public bool IsRequiredOf(string? type) => Required == All || Has(Required, type);

    /// <summary>Whether records of a type must not have the field.</summary>
    public bool IsForbiddenTo(string? type) => Has(Forbidden, type);

    // The grammar of WARC 1.0 puts brackets here, by mistake, and there are programs that write them.
    private static bool IsTarget(string value) => FieldValues.IsUri(value) || FieldValues.IsBracketedUri(value);

    private static bool Has(string types, string? type) => type is not null && types.Split(' ').Contains(type, StringComparer.OrdinalIgnoreCase);
}
