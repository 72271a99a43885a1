namespace ArticleTools.Engine.Formats.Html;

/// <summary>A time that an element states.</summary>
/// <param name="Block">The index of the block that it stands in, or of the one behind it.</param>
/// <param name="DateTime">The <c>datetime</c> attribute.</param>
/// <param name="Text">The text.</param>
/// <param name="Class">The classes.</param>
/// <param name="ItemProp">The microdata property.</param>
internal readonly record struct TimeStatement(int Block, string? DateTime, string Text, string? Class, string? ItemProp);
