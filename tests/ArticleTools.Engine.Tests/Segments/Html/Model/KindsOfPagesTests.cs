using ArticleTools.Engine.Formats;
using ArticleTools.Engine.Tests.Formats.Html;

namespace ArticleTools.Engine.Tests.Segments.Html.Model;

/// <summary>What the body is on pages of other kinds than articles, and on an article with much furniture in it.</summary>
public sealed class KindsOfPagesTests
{
    [Fact]
    public void The_posts_are_the_body_of_a_thread()
    {
        var page = Read("forum");

        AssertBody(page, "I lifted the mast", "The boat is a clinker", "Make a new one.", "Oak would be", "Agreed, and look", "Push a knife", "Thank you both.");
        AssertNoBody(page, "Forums", "Log in", "Thread starter", "Deckhand", "Joined", "Messages", "Fair winds", "Wood floats", "Like Reply", "Similar threads", "Which varnish", "Contact us");
    }

    [Fact]
    public void The_description_and_the_specifications_are_the_body_of_a_product()
    {
        var page = Read("product");

        AssertBody(page, "Our third lantern", "The body is pressed", "What is in the box", "The lantern with its glass", "A brass funnel", "Care", "Trim the wick", "Specifications", "Height");
        AssertNoBody(page, "Free delivery", "Lanterns", "Cart (0)", "Home / Lanterns", "Add to cart", "You may also like", "Lamp oil", "Letters from", "Sign up", "Shipping", "© 2024");
    }

    [Fact]
    public void The_teasers_are_the_body_of_a_collection()
    {
        var page = Read("collection");

        AssertBody(page, "Rain is no reason", "The mill path below", "Four miles under", "The town walls", "Ferns drip", "Yew Tree Bottom", "Bring boots", "Each of the bridges", "Hardly a walk", "When it pours");
        AssertNoBody(page, "Gear", "Letters", "1 2 3 Next", "Imprint", "© 2024");
    }

    [Fact]
    public void All_sections_are_the_body_of_a_service()
    {
        var page = Read("service");

        AssertBody(page, "Two generations", "What we do", "Moving", "Uprights and grands", "A piano that has", "Our hall", "You send us", "We set it up", "The firm was begun", "They took our grand", "Do you work", "On Saturdays, yes.", "From the moment");
        AssertNoBody(page, "Prices", "About us", "Get a quote", "Send", "Imprint", "© 2024");
    }

    [Fact]
    public void Furniture_between_the_paragraphs_of_an_article_stays_out()
    {
        var page = Read("news");

        AssertBody(page, "The people of", "The result was", "\"We are an island", "A costly hull", "The council had", "Instead, a levy", "Work is to begin", "The council meets");
        AssertNoBody(page, "Weather", "By Maren", "14 November", "Share", "The ferry at its berth", "Get the day's", "Sign up", "Advertisement", "Maren Holt reports", "Little Sker", "More from", "Puffins", "Most read", "Storm", "© 2023");
    }

    [Fact]
    public void Text_code_and_tables_are_the_body_of_documentation()
    {
        var page = Read("documentation");

        AssertBody(page, "A stream is read", "Call brine.open", "import brine", "The stream is closed", "Skipping what", "By default", "stream = brine", "Records that are skipped", "Option", "stream.position is", "Both are safe");
        AssertNoBody(page, "Docs", "Guide", "Installing", "Reader", "Docs › Guide", "Previous: First", "On this page", "© 2024");
        Assert.Equal("python", page.Blocks.First(block => block.Kind == ArticleBlockKind.Code).CodeLanguage);
    }

    private static Draft Read(string page)
    {
        using var reader = new StreamReader(typeof(KindsOfPagesTests).Assembly.GetManifestResourceStream($"Fixtures.{page}.html")!);
        return Parsed.Read(reader.ReadToEnd());
    }

    private static void AssertBody(Draft page, params string[] starts) => Assert.All(starts, start =>
        Assert.Contains(page.InRole(ArticleBlockRole.Body), block => block.Text.StartsWith(start, StringComparison.Ordinal)));

    private static void AssertNoBody(Draft page, params string[] starts) => Assert.All(starts, start =>
    {
        Assert.Contains(page.Blocks, block => block.Text.StartsWith(start, StringComparison.Ordinal));
        Assert.DoesNotContain(page.InRole(ArticleBlockRole.Body), block => block.Text.StartsWith(start, StringComparison.Ordinal));
    });
}
