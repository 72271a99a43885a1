using ArticleTools.Engine.Formats.Html;

namespace ArticleTools.Engine.Segments.Html;

/// <summary>A part of a page that holds its article, or a piece of it.</summary>
/// <param name="Container">The container that the article is in.</param>
/// <param name="Core">The container in it that holds nearly all of the text: around it, only what reads as text is of the body.</param>
/// <param name="Rule">The rule that chose it.</param>
internal readonly record struct MainPart(HtmlContainer Container, HtmlContainer Core, string Rule);
