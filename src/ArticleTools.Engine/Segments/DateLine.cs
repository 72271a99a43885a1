namespace ArticleTools.Engine.Segments;

/// <summary>A line that says nothing but when the article was published or changed.</summary>
/// <param name="Published">The date of publication as written, without its label.</param>
/// <param name="Modified">The date of the last change as written, without its label.</param>
/// <param name="IsLabelled">Whether the line says what its date is of.</param>
internal readonly record struct DateLine(string? Published, string? Modified, bool IsLabelled)
{
    private const int MaximumLength = 140;

    /// <summary>Reads a line that holds nothing else.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out DateLine line)
    {
        line = default;
        text = text.Trim();
        return text.Length is > 5 and <= MaximumLength && ReadStart(text, out line) == text.Length;
    }

    /// <summary>Reads the dates with which a text begins.</summary>
    /// <returns>How long they are; 0 where there is no whole date.</returns>
    public static int ReadStart(ReadOnlySpan<char> text, out DateLine line)
    {
        var reader = new DateStretch(text);
        reader.Read();
        line = new DateLine(reader.Published, reader.Modified, reader.IsLabelled);
        return line.Published is null && line.Modified is null ? 0 : reader.Length;
    }
}
