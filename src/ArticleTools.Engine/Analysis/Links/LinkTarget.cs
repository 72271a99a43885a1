using ArticleTools.Engine.Urls;

namespace ArticleTools.Engine.Analysis.Links;

/// <summary>Where a reference leads.</summary>
/// <param name="Reference">The reference, with what the URL standard ignores taken away.</param>
/// <param name="Parsed">The absolute URL; <see langword="null"/> where the reference is none or can't be made absolute.</param>
/// <param name="Kind">What it leads to.</param>
/// <param name="Host">The host, where the reference names one or its base does.</param>
internal readonly record struct LinkTarget(string Reference, WebUrl? Parsed, ArticleLinkKind Kind, string? Host)
{
    public string Url => Parsed?.Href ?? Reference;
}
