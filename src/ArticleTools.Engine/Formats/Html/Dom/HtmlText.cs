namespace ArticleTools.Engine.Formats.Html.Dom;

/// <summary>A run of text.</summary>
internal sealed class HtmlText : HtmlNode
{
    // Where tags that the parser passes over part a text, its pieces come one by one.
    private char[] _joined = [];

    public HtmlText(ReadOnlyMemory<char> data) => Data = data;

    /// <summary>The text, its character references resolved: for the most part a stretch of the parser's own buffer, valid until the document is disposed of.</summary>
    public ReadOnlyMemory<char> Data { get; private set; }

    public int Length => Data.Length;

    public override string TextContent => Data.ToString();

    protected override string Name => "#text";

    public void Append(ReadOnlyMemory<char> text)
    {
        var length = Data.Length + text.Length;
        if (_joined.Length < length)
        {
            _joined = new char[length * 2];
            Data.CopyTo(_joined);
        }

        text.CopyTo(_joined.AsMemory(Data.Length));
        Data = _joined.AsMemory(0, length);
    }

    public void Prepend(ReadOnlyMemory<char> text)
    {
        _joined = [.. text.Span, .. Data.Span];
        Data = _joined;
    }
}
