namespace ArticleTools.Engine.Metadata;

/// <summary>Takes the slug that the document states, or else the one in its URL.</summary>
internal static class SlugResolver
{
    public static void Resolve(Resolution resolution)
    {
        var fields = resolution.Fields;
        if (UrlResolver.FindSlug(fields.Url) is { } slug)
        {
            resolution.Candidates.Add(new FieldCandidate(Field.Slug, slug, "URL", "url/last-segment", Trust.Inferred));
        }

        fields.Slug = resolution.Choose(Field.Slug, text => text, Reasons.NoText);
    }
}
