using System.Collections.Frozen;
using AngleSharp.Dom;

namespace ArticleTools.Engine.Formats.Html.Dom;

/// <summary>What the parser has to know of the elements of HTML: how they end, and what ends within them.</summary>
internal static class ElementFlags
{
    private const NodeFlags Special = NodeFlags.HtmlMember | NodeFlags.Special;

    private static readonly FrozenDictionary<string, NodeFlags> ByName = new Dictionary<string, NodeFlags>(StringComparer.Ordinal)
    {
        ["html"] = Special | NodeFlags.ImplicitlyClosed | NodeFlags.Scoped | NodeFlags.HtmlTableSectionScoped | NodeFlags.HtmlTableScoped,
    }
    .With(Special, "address article aside blockquote button center colgroup details dir div dl fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup isindex listing main menu nav noscript output plaintext section select summary time title")
    .With(Special | NodeFlags.SelfClosing, "area base basefont bgsound br col embed frame hr img input keygen link menuitem meta param source track wbr")
    .With(Special | NodeFlags.LiteralText, "iframe noembed noframes script style xmp")
    .With(Special | NodeFlags.LineTolerance, "pre textarea")
    .With(Special | NodeFlags.ImplicitlyClosed, "body tr")
    .With(Special | NodeFlags.ImplicitlyClosed | NodeFlags.ImpliedEnd, "dd dt li p")
    .With(Special | NodeFlags.ImplicitlyClosed | NodeFlags.Scoped, "td th")
    .With(Special | NodeFlags.ImplicitlyClosed | NodeFlags.HtmlTableSectionScoped, "tbody tfoot thead")
    .With(Special | NodeFlags.Scoped, "applet caption marquee object")
    .With(Special | NodeFlags.Scoped | NodeFlags.HtmlTableSectionScoped | NodeFlags.HtmlTableScoped, "table template")
    .With(Special | NodeFlags.HtmlListScoped, "ol ul")
    .With(NodeFlags.HtmlMember | NodeFlags.HtmlFormatting, "a b big code em font i nobr s small strike strong tt u")
    .With(NodeFlags.HtmlMember | NodeFlags.ImplicitlyClosed | NodeFlags.ImpliedEnd, "rb rp rt rtc")
    .With(NodeFlags.HtmlMember | NodeFlags.ImplicitlyClosed | NodeFlags.ImpliedEnd | NodeFlags.HtmlSelectScoped, "optgroup option")
    .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The flags of an element of HTML.</summary>
    /// <param name="name">Its name in lower case.</param>
    public static NodeFlags OfHtml(string name) => ByName.GetValueOrDefault(name, NodeFlags.HtmlMember);

    /// <summary>The flags of an element of MathML.</summary>
    /// <param name="name">Its name.</param>
    public static NodeFlags OfMath(string name) => NodeFlags.MathMember | name switch
    {
        "mi" or "mn" or "mo" or "ms" or "mtext" => NodeFlags.Special | NodeFlags.Scoped | NodeFlags.MathTip,
        "annotation-xml" => NodeFlags.Special | NodeFlags.Scoped,
        _ => NodeFlags.None,
    };

    /// <summary>The flags of an element of SVG.</summary>
    /// <param name="name">Its name.</param>
    public static NodeFlags OfSvg(string name) => NodeFlags.SvgMember | name switch
    {
        "desc" or "foreignObject" or "title" => NodeFlags.Special | NodeFlags.Scoped | NodeFlags.HtmlTip,
        "style" => NodeFlags.Special,
        _ => NodeFlags.None,
    };

    private static Dictionary<string, NodeFlags> With(this Dictionary<string, NodeFlags> flags, NodeFlags value, string names)
    {
        foreach (var name in names.Split(' '))
        {
            flags.Add(name, value);
        }

        return flags;
    }
}
