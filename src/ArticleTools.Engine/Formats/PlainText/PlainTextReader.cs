namespace ArticleTools.Engine.Formats.PlainText;

/// <summary>Reads text without markup.</summary>
internal static class PlainTextReader
{
    /// <summary>Reads the body of the draft into blocks with their roles, and the values that it states for fields.</summary>
    public static void Read(Draft draft, CancellationToken cancellationToken)
    {
    }
}
