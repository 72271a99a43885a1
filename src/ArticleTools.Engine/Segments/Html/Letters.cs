namespace ArticleTools.Engine.Segments.Html;

/// <summary>Texts stripped to what counts when two of them are to be told alike.</summary>
internal static class Letters
{
    /// <summary>The letters and digits of a text in lower case: quotation marks, dashes, spaces and capitals differ between repetitions.</summary>
    public static string Of(string text) => string.Create(text.Count(char.IsLetterOrDigit), text, static (span, source) =>
    {
        var length = 0;
        foreach (var c in source)
        {
            if (char.IsLetterOrDigit(c))
            {
                span[length++] = char.ToLowerInvariant(c);
            }
        }
    });
}
