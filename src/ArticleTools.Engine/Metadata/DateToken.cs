namespace ArticleTools.Engine.Metadata;

/// <summary>A word, a number or a sign of a text that may hold a date.</summary>
/// <param name="Text">The token as written.</param>
/// <param name="Number">The value, for a number.</param>
/// <param name="IsNumber">Whether the token is a number of at most four digits.</param>
/// <param name="IsWord">Whether the token is a word.</param>
/// <param name="IsGlued">Whether no white space stands before the token.</param>
internal readonly record struct DateToken(string Text, int Number, bool IsNumber, bool IsWord, bool IsGlued)
{
    public bool Is(string text) => string.Equals(Text, text, StringComparison.OrdinalIgnoreCase);

    public bool IsNumberOf(int digits) => IsNumber && Text.Length == digits;
}
