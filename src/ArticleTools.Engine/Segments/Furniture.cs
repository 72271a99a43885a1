namespace ArticleTools.Engine.Segments;

/// <summary>The part that a block of furniture plays, and the rule that recognised it.</summary>
/// <param name="Role">The part.</param>
/// <param name="Rule">The rule, named <c>stage/what-it-saw</c>.</param>
internal readonly record struct Furniture(ArticleBlockRole Role, string Rule);
