using ArticleTools.Engine.Formats;
using ArticleTools.Engine.Urls;

namespace ArticleTools.Engine.Metadata;

/// <summary>Weighs the candidates for each field against one another.</summary>
internal static class FieldResolver
{
    /// <summary>Chooses each field's value; what it can't read is noted in the draft's diagnostics.</summary>
    /// <param name="draft">The document, its blocks' roles decided.</param>
    /// <param name="options">Holds the base URL to use where the document names none.</param>
    public static ResolvedFields Resolve(Draft draft, ArticleReaderOptions options)
    {
        var resolution = new Resolution(draft, options);
        var fields = resolution.Fields;

        // Addresses and the language come first, as the others are read by their light.
        UrlResolver.ResolveUrl(resolution);
        fields.IsBasedOn = resolution.Choose(Field.IsBasedOn, text => UrlResolver.Absolute(text, fields.Url), Reasons.NoUrl);
        UrlResolver.ResolveBase(resolution);
        fields.Language = resolution.Choose(Field.Language, LanguageTag.Normalize, Reasons.NoLanguage);

        var sites = new SiteNames(resolution);
        TitleResolver.Resolve(resolution, sites);
        fields.Subtitle = resolution.Choose(Field.Subtitle, Text, Reasons.NoText);
        DateResolver.Resolve(resolution);
        AuthorResolver.Resolve(resolution, sites);
        AuthorResolver.ResolveContributors(resolution, sites);

        fields.Publisher = resolution.Choose(Field.Publisher, Name, Reasons.NoText);
        SiteNameResolver.Resolve(resolution, sites);
        fields.Description = resolution.Choose(Field.Description, Text, Reasons.NoText);
        fields.Section = resolution.Choose(Field.Section, Text, Reasons.NoText);
        TagResolver.Resolve(resolution);
        ImageResolver.Resolve(resolution);
        SlugResolver.Resolve(resolution);
        fields.License = resolution.Choose(Field.License, Text, Reasons.NoText);
        fields.CopyrightYear = CopyrightYear.Resolve(resolution);
        fields.CopyrightHolder = resolution.Choose(Field.CopyrightHolder, Text, Reasons.NoText);
        fields.DateLine = resolution.Choose(Field.DateLine, Text, Reasons.NoText);
        return fields;
    }

    private static string? Text(string text) => text.Length == 0 ? null : text;

    // Where a name is asked for, some pages give the address of a page about it.
    private static string? Name(string text) => WebUrl.Parse(text) is { IsWeb: true } ? null : Text(text);
}
