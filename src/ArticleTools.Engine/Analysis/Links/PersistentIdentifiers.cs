using ArticleTools.Engine.Urls;

namespace ArticleTools.Engine.Analysis.Links;

/// <summary>Reads the persistent identifiers that URLs name.</summary>
internal static class PersistentIdentifiers
{
    // Addresses that are kept from changing as they are.
    private static readonly string[] PermanentHosts = ["purl.org", "purl.oclc.org", "w3id.org", "n2t.net", "identifiers.org"];

    /// <summary>The identifier with its scheme in front; <see langword="null"/> where the URL names none.</summary>
    public static string? Of(WebUrl url)
    {
        if (!url.IsWeb)
        {
            return FromScheme(url);
        }

        ReadOnlySpan<char> host = url.Host;
        host = host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
        var path = url.Path;
        var name = path.TrimStart('/');
        return host switch
        {
            "doi.org" or "dx.doi.org" => Doi(name),
            "hdl.handle.net" => Handle(name),
            "nbn-resolving.org" or "nbn-resolving.de" or "urn.fi" or "urn.kb.se" or "resolver.kb.nl" => Urn(name),
            "orcid.org" => Orcid(name),
            "isni.org" => After(name, "isni/", "isni:"),
            "ror.org" => name.Length == 9 && name[0] == '0' ? string.Concat("ror:", name) : null,
            "viaf.org" => After(name, "viaf/", "viaf:"),
            "d-nb.info" => After(name, "gnd/", "gnd:"),
            "arxiv.org" => After(name, "abs/", "arXiv:") ?? After(name, "html/", "arXiv:") ?? After(WithoutExtension(name), "pdf/", "arXiv:"),
            "pubmed.ncbi.nlm.nih.gov" => Number(name, "pmid:"),
            "ncbi.nlm.nih.gov" => name.StartsWith("pubmed/", StringComparison.Ordinal) ? Number(name[7..], "pmid:") : Central(name, "pmc/articles/"),
            "pmc.ncbi.nlm.nih.gov" => Central(name, "articles/"),
            "archive.softwareheritage.org" => name.StartsWith("swh:1:", StringComparison.Ordinal) ? name.ToString() : null,
            _ => Ark(path) ?? (IsPermanent(host) && !name.IsEmpty ? url.Href : null),
        };
    }

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

    private static bool IsPermanent(ReadOnlySpan<char> host)
    {
        foreach (var permanent in PermanentHosts)
        {
            if (host.SequenceEqual(permanent))
            {
                return true;
            }
        }

        return false;
    }

    private static ReadOnlySpan<char> FirstSegment(ReadOnlySpan<char> name)
    {
        var end = name.IndexOf('/');
        return end < 0 ? name : name[..end];
    }

    private static string Unescape(ReadOnlySpan<char> text) => text.Contains('%') ? Uri.UnescapeDataString(text.ToString()) : text.ToString();
}
