using System.Reflection;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ArticleTools.Engine.Formats.Html.Dom;
using FsCheck;
using FsCheck.Fluent;

namespace ArticleTools.Engine.Tests.Formats.Html.Dom;

/// <summary>
/// Our tree must be the one that AngleSharp's own nodes make, whatever is wrong with the page. Templates are left out of the tag soup:
/// parts of tables in them are passed over, so that what stands behind a broken one may differ.
/// </summary>
public sealed class HtmlTreeBuilderTests
{
    private const int MaximumDepth = 100;

    private static readonly string[] Names =
    [
        "a", "b", "i", "nobr", "p", "div", "ul", "li", "dl", "dd", "table", "caption", "colgroup", "col", "tbody", "thead", "tr", "td", "th",
        "select", "option", "optgroup", "button", "form", "input", "br", "img", "pre", "textarea", "svg", "math", "title", "desc", "mi",
        "foreignObject", "annotation-xml", "h1", "h2", "head", "body", "html", "meta", "noscript", "script", "style", "object", "marquee", "ruby",
        "rt", "x-custom", "frameset", "frame", "isindex", "plaintext", "iframe", "font", "address",
    ];

    private static readonly string[] Pieces =
    [
        .. Names.Select(name => $"<{name}>"),
        .. Names.Select(name => $"</{name}>"),
        .. Names.Take(30).Select(name => $"<{name} class='x' id=\"y\">"),
        "text", " ", "\n", "a < b", "&amp;", "<!-- note -->", "<br/>", "<svg/>", "<![CDATA[x]]>", "<!DOCTYPE html>", "</", "<",
    ];

    private static readonly Gen<string> TagSoup =
        Gen.Choose(0, Pieces.Length - 1).ListOf().Select(pieces => string.Concat(pieces.Select(piece => Pieces[piece])));

    [Fact]
    public void Any_tag_soup_gives_the_tree_of_AngleSharp() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(3000).WithEndSize(50), Prop.ForAll(TagSoup.ToArbitrary(), AssertSameTree));

    [Theory]
    [InlineData("<table><div>before</div><tr><td>cell")]
    [InlineData("<table><tr><b>before<td>cell<table><i>inner</i></table>")]
    [InlineData("<div><table><template><tr><td>x</td></tr></template><p>before</table>")]
    [InlineData("<template><caption>a<tbody><tr><td>b</template><p>text")]
    [InlineData("<template><td>b<td>c</template><p>text")]
    [InlineData("<b><p>a<b><p>b</b>c</p></b>d")]
    [InlineData("a<!-- note -->b<!-- note --> c")]
    [InlineData("text < text << text <3 text")]
    public void Parts_in_the_wrong_place_are_put_where_AngleSharp_puts_them(string html) => AssertSameTree(html);

    [Fact]
    public void Every_element_ends_as_AngleSharp_has_it()
    {
        using var document = new HtmlParser().ParseDocument("");
        var names = typeof(TagNames).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => field.GetValue(null)).OfType<string>();

        Assert.All(names.Where(name => name is not ("noscript" or "DOCTYPE")), name => Assert.Equal(((Node)document.CreateElement(name)).Flags, ElementFlags.OfHtml(name)));
    }

    [Theory]
    [InlineData("<p>a<div class='x > y'>b", "div", 4)]
    [InlineData("\r\n<p>a\r\n<DIV\r\n  class=x>b", "div", 8)]
    [InlineData("<pre><code>x", "code", 5)]
    [InlineData("<table><tr><td>x", "tbody", -1)]
    [InlineData("<p>&amp;&eacute;<br/>b", "br", 16)]
    public void An_element_knows_where_its_tag_stands(string html, string name, int position)
    {
        using var document = HtmlTreeBuilder.Parse(html.AsMemory(), MaximumDepth);

        Assert.Equal(position, Find(document.DocumentElement!, name)!.Position);
    }

    [Fact]
    public void What_is_put_in_front_of_a_deep_table_nests_within_bounds()
    {
        var html = string.Concat(Enumerable.Repeat("<table><tr><td>", 1000).Append("<table>").Concat(Enumerable.Repeat("<div>", 1000)));

        using var document = HtmlTreeBuilder.Parse(html.AsMemory(), MaximumDepth);

        Assert.InRange(Depth(document), MaximumDepth, 2 * MaximumDepth);
    }

    private static void AssertSameTree(string html)
    {
        var expected = new StringBuilder();
        var actual = new StringBuilder();
        using var document = new HtmlParser(new HtmlParserOptions { SkipComments = true, SkipProcessingInstructions = true, MaximumDepth = MaximumDepth })
            .ParseDocument(html);
        using var ours = HtmlTreeBuilder.Parse(html.AsMemory(), MaximumDepth);
        Write(document.DocumentElement, expected);
        Write(ours.DocumentElement!, actual);

        Assert.Equal(expected.ToString(), actual.ToString());
    }

    private static void Write(INode node, StringBuilder output)
    {
        switch (node)
        {
            case IText text:
                output.Append('"').Append(text.Data).Append('"');
                break;
            case IComment:
                output.Append('!');
                break;
            case IElement element:
                output.Append('<').Append(element.LocalName).AppendJoin("", element.Attributes.Select(attribute => $" {attribute.Name}={attribute.Value}")).Append('>');
                foreach (var child in element.LocalName == "template" ? [] : element.ChildNodes.ToArray())
                {
                    Write(child, output);
                }

                output.Append("</>");
                break;
        }
    }

    private static void Write(HtmlNode node, StringBuilder output)
    {
        switch (node)
        {
            case HtmlText text:
                output.Append('"').Append(text.Data).Append('"');
                break;
            case HtmlComment:
                output.Append('!');
                break;
            case HtmlElement element:
                output.Append('<').Append(element.LocalName);
                foreach (var (name, value) in element.Attributes)
                {
                    output.Append(' ').Append(name).Append('=').Append(value);
                }

                output.Append('>');
                foreach (var child in element.LocalName == "template" ? [] : element.ChildNodes)
                {
                    Write(child, output);
                }

                output.Append("</>");
                break;
        }
    }

    private static HtmlElement? Find(HtmlElement element, string name)
    {
        if (element.LocalName == name)
        {
            return element;
        }

        foreach (var child in element.ChildNodes)
        {
            if (child is HtmlElement inner && Find(inner, name) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private static int Depth(HtmlNode node)
    {
        var depth = 0;
        foreach (var child in node.ChildNodes)
        {
            depth = Math.Max(depth, Depth(child));
        }

        return depth + 1;
    }
}
