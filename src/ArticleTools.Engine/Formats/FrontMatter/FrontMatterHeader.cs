namespace ArticleTools.Engine.Formats.FrontMatter;

/// <summary>Where a header stands in a document.</summary>
/// <param name="Format">The language that it is written in.</param>
/// <param name="Start">The start of what that language's reader reads.</param>
/// <param name="End">Its end.</param>
/// <param name="BodyOffset">The start of the document's body.</param>
internal readonly record struct FrontMatterHeader(ArticleFrontMatterFormat Format, int Start, int End, int BodyOffset);
