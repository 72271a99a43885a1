using ArticleTools.Engine.Urls;

namespace ArticleTools.Engine.Metadata;

/// <summary>Chooses the name of the site; where no place states it, the publisher, the owner or in the end the host stands in.</summary>
internal static class SiteNameResolver
{
    public static void Resolve(Resolution resolution, SiteNames sites)
    {
        foreach (var field in (ReadOnlySpan<Field>)[Field.Publisher, Field.CopyrightHolder])
        {
            foreach (var candidate in resolution.Candidates[field])
            {
                resolution.Candidates.Add(candidate with { Field = Field.SiteName, Weight = Weaken(candidate) });
            }
        }

        if (!resolution.Candidates[Field.SiteName].Exists(candidate => Parse(resolution.Read(candidate), sites) is not null)
            && resolution.Draft.FrontMatter == ArticleFrontMatterFormat.None && WebUrl.Parse(resolution.Fields.Url)?.Host is { } host)
        {
            var name = host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
            resolution.Candidates.Add(new FieldCandidate(Field.SiteName, name, "url", "url/host", Trust.Inferred));
        }

        resolution.Fields.SiteName = resolution.Choose(Field.SiteName, text => Parse(text, sites), Reasons.NoText);
    }

    private static int Weaken(FieldCandidate candidate) => candidate.Field == Field.Publisher ? Trust.Inferred - 1 : Trust.Inferred - 2;

    // Some generators put the account on a network, or the address, where the name belongs, and an author's name where a title ends.
    private static string? Parse(string text, SiteNames sites)
    {
        if (text.StartsWith('@') || text.StartsWith("By ", StringComparison.Ordinal) || WebUrl.Parse(text) is { IsWeb: true })
        {
            return null;
        }

        var name = PartThatNames(text.Trim(' ', '-', '–', '—', '|', '/', ':', '»', '·'), sites);
        return name.Length == 0 ? null : name;
    }

    // Of "Section | Forum | Site" the part that is the site's by its host or another place.
    private static string PartThatNames(string text, SiteNames sites)
    {
        foreach (var split in TitleSeparator.Split(text))
        {
            if (split.IsStrong && sites.IsOwnName(split.Site))
            {
                return PartThatNames(split.Site, sites);
            }
        }

        return text;
    }
}
