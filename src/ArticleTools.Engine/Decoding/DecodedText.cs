namespace ArticleTools.Engine.Decoding;

/// <summary>A document's text and how it was decoded.</summary>
/// <param name="Text">The text without a byte order mark.</param>
/// <param name="Encoding">The WHATWG name of the encoding.</param>
internal readonly record struct DecodedText(string Text, string Encoding);
