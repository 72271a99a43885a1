using ArticleTools.Engine.Formats;

namespace ArticleTools.Engine.Metadata;

/// <summary>Weighs the candidates for each field against one another.</summary>
internal static class FieldResolver
{
    /// <summary>Chooses each field's value; what it can't read is noted in the draft's diagnostics.</summary>
    /// <param name="draft">The document, its blocks' roles decided.</param>
    /// <param name="options">Holds the base URL to use where the document names none.</param>
    public static ResolvedFields Resolve(Draft draft, ArticleReaderOptions options) => new();
}
