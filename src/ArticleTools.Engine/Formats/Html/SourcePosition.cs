using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Text;

namespace ArticleTools.Engine.Formats.Html;

/// <summary>Where an element's start tag stands. The parser's own references keep a copy of the whole tag, attributes and all.</summary>
internal sealed class SourcePosition : ISourceReference
{
    private SourcePosition(TextPosition position) => Position = position;

    public TextPosition Position { get; }

    /// <summary>Notes the position of an element that the parser has just created.</summary>
    public static void Note(IElement element, TextPosition position)
    {
        if (element is IConstructableElement constructed)
        {
            constructed.SourceReference = new SourcePosition(position);
        }
    }
}
