namespace ArticleTools;

/// <summary>
/// Who made, handed on and owns an image, as the line that credits it says; in the terms of the IPTC Photo Metadata Standard.
/// What the line does not state is <see langword="null"/>.
/// </summary>
public sealed record ArticleImageCredit
{
    /// <summary>The line as written (IPTC Credit Line).</summary>
    public required string Text { get; init; }

    /// <summary>Who took or drew the image, as named; several as joined there (IPTC Creator).</summary>
    public string? Creator { get; init; }

    /// <summary>The agency that distributes the image, as named (the supplier part of the IPTC Credit Line; IPTC Image Supplier).</summary>
    public string? Agency { get; init; }

    /// <summary>Whom the image was got from where that is neither creator nor agency: a site, an institution, a further agency (IPTC Source).</summary>
    public string? Source { get; init; }

    /// <summary>The licence, or the statement that there is no copyright, as named (IPTC Rights Usage Terms).</summary>
    public string? License { get; init; }

    /// <summary>The canonical URL of a Creative Commons licence whose version is stated (IPTC Licensor URL, XMP <c>cc:license</c>).</summary>
    public string? LicenseUrl { get; init; }

    /// <summary>The claim of ownership as written, from its sign or word on (IPTC Copyright Notice).</summary>
    public string? CopyrightNotice { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Text;
}
