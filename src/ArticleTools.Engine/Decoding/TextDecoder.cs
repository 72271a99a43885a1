using System.Text;
using ArticleTools.Engine.Sources;

namespace ArticleTools.Engine.Decoding;

/// <summary>Turns bytes into text.</summary>
internal static class TextDecoder
{
    public static DecodedText Decode(ReadOnlySpan<byte> bytes, SourceItem item, ArticleReaderOptions options, List<ArticleDiagnostic> diagnostics) =>
        new(Encoding.UTF8.GetString(bytes), "utf-8");
}
