using ArticleTools.Engine.Urls;

namespace ArticleTools.Engine.Analysis.Links;

/// <summary>Where a reference leads.</summary>
/// <param name="Reference">The reference, with what the URL standard ignores taken away.</param>
/// <param name="Resolved">The absolute URL; <see langword="null"/> where the reference is none or can't be made absolute.</param>
/// <param name="Final">The URL behind redirect wrappers and without tracking, where those are looked through; else the same.</param>
/// <param name="Scope">How far from the article it is.</param>
/// <param name="Host">The host, where the reference names one or its base does.</param>
internal readonly record struct LinkTarget(string Reference, WebUrl? Resolved, WebUrl? Final, LinkScope Scope, string? Host)
{
    public string Url => Final?.Href ?? Reference;
}
