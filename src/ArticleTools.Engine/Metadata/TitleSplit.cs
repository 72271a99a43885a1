namespace ArticleTools.Engine.Metadata;

/// <summary>A title taken apart at one sign.</summary>
/// <param name="Headline">What may be the headline.</param>
/// <param name="Site">What may name the site.</param>
/// <param name="IsSuffix">Whether the site's part comes last.</param>
/// <param name="IsStrong">Whether the sign hardly stands within headlines.</param>
internal readonly record struct TitleSplit(string Headline, string Site, bool IsSuffix, bool IsStrong);
