using ArticleTools.Engine.Formats;

namespace ArticleTools.Engine.Segments;

/// <summary>
/// Recognises the part that a block plays from its text and the little that every format knows of it.
/// Body text lost is worse than furniture kept: where the text could be the author's, there is no answer.
/// </summary>
internal static class FurnitureClassifier
{
    /// <summary>Recognises a block of furniture.</summary>
    /// <param name="text">The block's text, its white space collapsed.</param>
    /// <param name="context">What else is known of the block.</param>
    /// <returns>The part and the rule; null where the text alone does not tell, which is so for all body text.</returns>
    public static Furniture? Classify(string text, in FurnitureContext context)
    {
        if (context.Kind is ArticleBlockKind.Code or ArticleBlockKind.Table or ArticleBlockKind.Rule or ArticleBlockKind.FrontMatter)
        {
            return null;
        }

        Span<char> buffer = stackalloc char[PhraseMatcher.MaximumLength + 2];
        ReadOnlySpan<char> plain = buffer[..PlainForm.Write(text, buffer)];
        if (plain.Length > PhraseMatcher.MaximumLength)
        {
            return ClassifyBiography(text, context);
        }

        return ClassifyCopyright(text, context)
            ?? PhraseMatcher.Find(plain, context)?.Furniture
            ?? ClassifyLine(text, context)
            ?? ClassifyMenu(plain, context)
            ?? ClassifyBiography(text, context)
            ?? ClassifyByLandmark(plain, context);
    }

    private static Furniture? ClassifyCopyright(string text, in FurnitureContext context) =>
        context.Kind != ArticleBlockKind.Figure && CopyrightLine.TryRead(text, out _)
            ? new Furniture(ArticleBlockRole.Legal, "shape/copyright-line")
            : null;

    private static Furniture? ClassifyLine(string text, in FurnitureContext context)
    {
        if (context.Kind is not (ArticleBlockKind.Paragraph or ArticleBlockKind.ListItem or ArticleBlockKind.Heading))
        {
            return null;
        }

        if (context.Position != BodyPosition.Middle && ByLine.TryRead(text, out _))
        {
            return new Furniture(ArticleBlockRole.Byline, "shape/byline");
        }

        return DateLine.TryRead(text, out var line) && (line.IsLabelled || context.IsAtEdge)
            ? new Furniture(ArticleBlockRole.Dateline, "shape/date-line")
            : null;
    }

    private static Furniture? ClassifyMenu(ReadOnlySpan<char> text, in FurnitureContext context) =>
        MenuLine.Classify(text, context) is { } role ? new Furniture(role, "shape/menu") : null;

    private static Furniture? ClassifyBiography(string text, in FurnitureContext context) =>
        context.IsAtEnd && context.Kind is ArticleBlockKind.Paragraph or ArticleBlockKind.ListItem
        && AuthorBiography.TryReadName(text, out _)
            ? new Furniture(ArticleBlockRole.AuthorBio, "shape/biography")
            : null;

    private static Furniture? ClassifyByLandmark(ReadOnlySpan<char> text, in FurnitureContext context) =>
        context.Landmark == Landmark.Navigation && text.Length <= 200
            ? new Furniture(ArticleBlockRole.Navigation, "landmark/navigation")
            : null;
}
