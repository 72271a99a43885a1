using ArticleTools.Engine.Urls;

namespace ArticleTools.Engine.Analysis.Links;

/// <summary>Reads the persistent identifiers that URLs name.</summary>
internal static class PersistentIdentifiers
{
    private static readonly HostTable<Reader> Resolvers = new(
    [
        .. On(url => Doi(NameOf(url)), "doi.org"),
        .. On(url => Handle(NameOf(url)), "hdl.handle.net"),
        .. On(url => Urn(NameOf(url)), "nbn-resolving.org", "nbn-resolving.de", "urn.fi", "urn.kb.se", "resolver.kb.nl"),
        .. On(url => Orcid(NameOf(url)), "orcid.org"),
        .. On(url => After(NameOf(url), "isni/", "isni:"), "isni.org"),
        .. On(url => Ror(NameOf(url)), "ror.org"),
        .. On(url => After(NameOf(url), "viaf/", "viaf:"), "viaf.org"),
        .. On(url => After(NameOf(url), "gnd/", "gnd:"), "d-nb.info"),
        .. On(url => ArXiv(NameOf(url)), "arxiv.org"),
        .. On(url => Number(NameOf(url), "pmid:"), "pubmed.ncbi.nlm.nih.gov"),
        .. On(url => Central(NameOf(url), "articles/"), "pmc.ncbi.nlm.nih.gov"),
        .. On(url => PubMed(NameOf(url)), "ncbi.nlm.nih.gov"),
        .. On(url => SoftwareHeritage(NameOf(url)), "archive.softwareheritage.org"),

        // Addresses that are kept from changing as they are.
        .. On(url => Ark(url.Path) ?? (NameOf(url).IsEmpty ? null : url.Href), "purl.org", "purl.oclc.org", "w3id.org", "n2t.net", "identifiers.org"),
    ]);

    private delegate string? Reader(WebUrl url);

    /// <summary>The identifier with its scheme in front; <see langword="null"/> where the URL names none.</summary>
    public static string? Of(WebUrl url) =>
        !url.IsWeb ? FromScheme(url)
        : Resolvers.Of(url) is [var resolver, ..] ? resolver(url)
        : Ark(url.Path);

    private static IEnumerable<KeyValuePair<string, Reader>> On(Reader reader, params string[] hosts) => hosts.Select(host => KeyValuePair.Create(host, reader));

    private static ReadOnlySpan<char> NameOf(WebUrl url) => url.Path.TrimStart('/');

    private static string? FromScheme(WebUrl url)
    {
        var rest = url.Href.AsSpan(url.Scheme.Length + 1);
        return url.Scheme switch
        {
            "doi" => Doi(rest),
            "hdl" => Handle(rest),
            "urn" => string.Concat("urn:", rest),
            "ark" => string.Concat("ark:", rest.TrimStart('/')),
            "info" when rest.StartsWith("doi/", StringComparison.Ordinal) => Doi(rest[4..]),
            "swh" => string.Concat("swh:", rest),
            _ => null,
        };
    }

    // ISO 26324: "10.", the registrant, a slash, and whatever the registrant likes. Upper and lower case are the same.
    private static string? Doi(ReadOnlySpan<char> name)
    {
        var doi = Unescape(name);
        var slash = doi.IndexOf('/', StringComparison.Ordinal);
        return doi.StartsWith("10.", StringComparison.Ordinal) && slash > 3 && slash < doi.Length - 1 ? "doi:" + doi.ToLowerInvariant() : null;
    }

    // RFC 3651: the naming authority's number, a slash, and a local name.
    private static string? Handle(ReadOnlySpan<char> name)
    {
        var handle = Unescape(name);
        var slash = handle.IndexOf('/', StringComparison.Ordinal);
        return slash > 0 && slash < handle.Length - 1 && char.IsAsciiDigit(handle[0]) ? "hdl:" + handle : null;
    }

    private static string? Urn(ReadOnlySpan<char> name) => name.StartsWith("urn:", StringComparison.OrdinalIgnoreCase) ? Unescape(name) : null;

    private static string? Orcid(ReadOnlySpan<char> name) => name.Length >= 19 && name[4] == '-' && name[9] == '-' && name[14] == '-' ? string.Concat("orcid:", name[..19]) : null;

    private static string? Ror(ReadOnlySpan<char> name) => name.Length == 9 && name[0] == '0' ? string.Concat("ror:", name) : null;

    private static string? ArXiv(ReadOnlySpan<char> name) =>
        After(name, "abs/", "arXiv:") ?? After(name, "html/", "arXiv:") ?? After(WithoutExtension(name), "pdf/", "arXiv:");

    private static string? PubMed(ReadOnlySpan<char> name) =>
        name.StartsWith("pubmed/", StringComparison.Ordinal) ? Number(name[7..], "pmid:") : Central(name, "pmc/articles/");

    private static string? SoftwareHeritage(ReadOnlySpan<char> name) => name.StartsWith("swh:1:", StringComparison.Ordinal) ? name.ToString() : null;

    private static string? Number(ReadOnlySpan<char> name, string scheme)
    {
        var number = FirstSegment(name);
        return !number.IsEmpty && number.IndexOfAnyExceptInRange('0', '9') < 0 ? string.Concat(scheme, number) : null;
    }

    // Figures and files of an article lie under its number.
    private static string? Central(ReadOnlySpan<char> name, ReadOnlySpan<char> folder) =>
        name.StartsWith(folder, StringComparison.OrdinalIgnoreCase) && FirstSegment(name[folder.Length..]) is ['P', 'M', 'C', _, ..] number ? string.Concat("pmcid:", number) : null;

    private static ReadOnlySpan<char> WithoutExtension(ReadOnlySpan<char> name) => name.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase) ? name[..^4] : name;

    private static string? After(ReadOnlySpan<char> name, ReadOnlySpan<char> folder, string scheme)
    {
        if (!name.StartsWith(folder, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var rest = name[folder.Length..].TrimEnd('/');
        return rest.IsEmpty ? null : scheme + Unescape(rest);
    }

    // An ARK keeps its form on any host: "/ark:" and the number of the authority that named it, with or without a slash between.
    private static string? Ark(ReadOnlySpan<char> path)
    {
        var start = path.IndexOf("/ark:", StringComparison.Ordinal);
        if (start < 0)
        {
            return null;
        }

        var name = path[(start + 5)..].TrimStart('/');
        return name.Length > 5 && char.IsAsciiDigit(name[0]) && name.Contains('/') ? string.Concat("ark:", Unescape(name)) : null;
    }

    private static ReadOnlySpan<char> FirstSegment(ReadOnlySpan<char> name)
    {
        var end = name.IndexOf('/');
        return end < 0 ? name : name[..end];
    }

    private static string Unescape(ReadOnlySpan<char> text) => text.Contains('%') ? Uri.UnescapeDataString(text.ToString()) : text.ToString();
}
