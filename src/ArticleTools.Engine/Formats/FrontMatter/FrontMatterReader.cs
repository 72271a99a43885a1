using ArticleTools.Engine.Sources;

namespace ArticleTools.Engine.Formats.FrontMatter;

/// <summary>Reads the header of metadata in front of a document, if there is one.</summary>
internal static class FrontMatterReader
{
    /// <summary>
    /// Reads the header into the draft: its block, its entries, its fields' candidates, and where the body starts.
    /// A draft whose text starts with no header is left as it is.
    /// </summary>
    /// <exception cref="ArticleException">The header is beyond repair or breaks a limit.</exception>
    public static void Read(Draft draft, SourceItem item, ArticleReaderOptions options)
    {
    }
}
