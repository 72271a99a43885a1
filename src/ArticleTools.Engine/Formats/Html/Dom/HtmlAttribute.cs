namespace ArticleTools.Engine.Formats.Html.Dom;

/// <summary>An attribute as the parser reads it: a name in lower case and a value with its character references resolved.</summary>
internal readonly record struct HtmlAttribute(ReadOnlyMemory<char> Name, ReadOnlyMemory<char> Value);
