using ArticleTools.Engine.Urls;

namespace ArticleTools.Engine.Metadata;

/// <summary>Chooses the name of the site; where no place states it, the publisher or the owner stands in.</summary>
internal static class SiteNameResolver
{
    public static void Resolve(Resolution resolution)
    {
        foreach (var field in (ReadOnlySpan<Field>)[Field.Publisher, Field.CopyrightHolder])
        {
            foreach (var candidate in resolution.Candidates[field])
            {
                resolution.Candidates.Add(candidate with { Field = Field.SiteName, Weight = Weaken(candidate) });
            }
        }

        resolution.Fields.SiteName = resolution.Choose(Field.SiteName, Parse, Reasons.NoText);
    }

    private static int Weaken(FieldCandidate candidate) => candidate.Field == Field.Publisher ? Trust.Inferred - 1 : Trust.Inferred - 2;

    // Some generators put the account on a network, or the address, where the name belongs.
    private static string? Parse(string text) => text.StartsWith('@') || WebUrl.Parse(text) is { IsWeb: true } || text.Length == 0 ? null : text;
}
