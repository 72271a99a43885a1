namespace ArticleTools.Engine.Formats.Html;

/// <summary>The kind of the next block and what belongs to it.</summary>
internal readonly record struct BlockShape(ArticleBlockKind Kind, int? Level = null, int? Number = null)
{
    public static BlockShape Paragraph { get; } = new(ArticleBlockKind.Paragraph);
}
