namespace ArticleTools.Engine.Segments;

/// <summary>A phrase that tells a block's part.</summary>
/// <param name="Text">The phrase, its white space, quotation marks and dashes in their simplest form.</param>
/// <param name="KeyOffset">Where its first word starts, behind any punctuation.</param>
/// <param name="Match">Where it must stand.</param>
/// <param name="IsOneWord">Whether it is a single word, which by itself says little.</param>
/// <param name="Furniture">The part, and the name of the rule.</param>
internal sealed record Phrase(string Text, int KeyOffset, PhraseMatch Match, bool IsOneWord, Furniture Furniture);
