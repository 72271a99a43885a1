using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace ArticleTools.Engine.Export;

/// <summary>Writes HTML. Whatever comes from an article goes through <see cref="Text"/>.</summary>
internal sealed class HtmlOutput(TextWriter output)
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Writes markup.</summary>
    public HtmlOutput Raw(string markup)
    {
        output.Write(markup);
        return this;
    }

    /// <summary>Writes text, escaped for content and for quoted attributes.</summary>
    public HtmlOutput Text(string text)
    {
        Encoder.Encode(output, text);
        return this;
    }

    public HtmlOutput Element(string name, string text, string? cssClass = null) =>
        Raw(cssClass is null ? $"<{name}>" : $"<{name} class=\"{cssClass}\">").Text(text).Raw($"</{name}>");
}
