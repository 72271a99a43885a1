using System.Text;
using ArticleTools.Engine.Sources;

namespace ArticleTools.Engine.Tests.Segments.PageStates;

public sealed class PageStateTests
{
    private const string Sentence = "The ferry keeps a shelf of books above the engine room, and nobody has ever asked who pays for them. ";

    private static readonly string Paragraphs = string.Concat(Enumerable.Range(1, 8).Select(i => $"<p>{i}. {Sentence}{Sentence}{Sentence}</p>"));

    [Theory]
    [InlineData("<noscript>You need to enable JavaScript to run this app.</noscript><div id=root></div>")]
    [InlineData("<noscript><strong>Bitte aktivieren Sie JavaScript, um diese Seite zu sehen.</strong></noscript><div id=page></div>")]
    [InlineData("<div id=__next></div><script src=/main.js></script>")]
    [InlineData("<app-root></app-root><script src=/main.js></script>")]
    public void A_page_that_only_a_script_would_fill_is_said_to_be_empty(string body) =>
        Assert.Equal(ArticleDiagnosticId.ScriptOnlyPage, State("The Harbour Review", body));

    [Theory]
    [InlineData("Page not found | The Harbour Review", "<p>Sorry, that page has moved or never was.</p>")]
    [InlineData("The Harbour Review", "<h1>404 - Page Not Found</h1><p>Try the search.</p>")]
    [InlineData("Hafenblatt", "<h1>Seite nicht gefunden</h1><p>Versuchen Sie es auf der Startseite.</p>")]
    [InlineData("Erreur 404 – Le Quai", "<p>Retournez à la page d'accueil.</p>")]
    [InlineData("ページが見つかりません｜潮風だより", "<p>トップページへ</p>")]
    [InlineData("503 Service Unavailable", "<h1>Service Unavailable</h1><p>The server is busy.</p>")]
    public void A_page_that_tells_of_an_error_is_said_to(string title, string body) =>
        Assert.Equal(ArticleDiagnosticId.ErrorPage, State(title, $"<nav><a href=/>Home</a></nav><main>{body}</main>"));

    [Theory]
    [InlineData("Just a moment...", "<p>Checking your browser.</p>")]
    [InlineData("Access Denied", "<h1>Access Denied</h1><p>Reference #18.2f</p>")]
    [InlineData("harbour.example", "<p>Please verify you are a human to go on.</p>")]
    public void A_check_for_robots_is_said_to_be_one(string title, string body) =>
        Assert.Equal(ArticleDiagnosticId.ChallengePage, State(title, body));

    [Theory]
    [InlineData("We and our partners store cookies on your device, to measure the audience and to show advertisements.", "Your consent is asked for once a year. You can object where a legitimate interest is claimed.", "Accept all")]
    [InlineData("Mit Ihrer Einwilligung speichern wir und unsere Partner Cookies auf Ihrem Gerät, um Anzeigen auszuspielen.", "Die Zustimmung können Sie jederzeit in der Datenschutzerklärung widerrufen, ohne Angabe von Gründen.", "Zustimmen und weiter")]
    [InlineData("Avec votre accord, nos partenaires et nous utilisons des cookies pour mesurer l'audience de ce site.", "Vous pouvez retirer votre consentement à tout moment dans la page sur les données personnelles.", "Tout accepter")]
    public void A_page_that_only_asks_for_consent_is_said_to(string first, string second, string button) =>
        Assert.Equal(ArticleDiagnosticId.CookieWall, State("The Harbour Review", $"<div><p>{first}</p><p>{second}</p><button>{button}</button><a href=/settings>Settings</a></div>"));

    [Theory]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"The Shelf\",\"isAccessibleForFree\":false}</script>", "<p>Subscribe to continue reading this story.</p>")]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"The Shelf\",\"isAccessibleForFree\":\"False\"}</script>", "<div class=article-paywall><p>Choose your plan.</p></div>")]
    [InlineData("", "<div class=paywall><p>Sie sind bereits Abonnent? Hier anmelden, um weiterzulesen.</p></div>")]
    [InlineData("<meta property=article:content_tier content=locked>", "<p>Cet article est réservé aux abonnés.</p>")]
    public void The_start_of_an_article_for_subscribers_is_said_to_be_one(string head, string wall) =>
        Assert.Equal(ArticleDiagnosticId.PaywallStub, State("The Shelf", $"<article><h1>The Shelf</h1><p>{Sentence}</p><p>{Sentence}…</p>{wall}</article>", head));

    [Fact]
    public void Teasers_of_one_template_make_an_index()
    {
        var teasers = string.Concat(Enumerable.Range(1, 10).Select(i => $"<div class=card><h3 class=card-title><a href=/{i}>Story number {i} of the harbour</a></h3><p>{Sentence}</p></div>"));

        Assert.Equal(ArticleDiagnosticId.IndexPage, State("Stories", $"<main><h1>Stories</h1><p>All that we wrote.</p>{teasers}</main>"));
    }

    [Fact]
    public void An_article_with_many_related_headlines_is_no_index()
    {
        var teasers = string.Concat(Enumerable.Range(1, 30).Select(i => $"<div class=card><h3 class=card-title><a href=/{i}>Story number {i} of the harbour</a></h3></div>"));

        Assert.Null(State("The Shelf", $"<article><h1>The Shelf</h1>{Paragraphs}</article><aside>{teasers}</aside>"));
    }

    [Theory]
    [InlineData("h1", false)]
    [InlineData("h2", true)]
    public void Articles_one_below_the_other_are_noticed(string heading, bool isLinked)
    {
        var articles = string.Concat(Enumerable.Range(1, 3).Select(i =>
            $"<article class=post><{heading}>{(isLinked ? $"<a href=/{i}>Chapter {i} of the ferry</a>" : $"Chapter {i} of the ferry")}</{heading}>{Paragraphs}</article>"));

        Assert.Equal(ArticleDiagnosticId.SeveralArticles, State("Chapters", $"<main>{articles}</main>"));
    }

    [Fact]
    public void Sections_and_comments_are_no_articles_of_their_own()
    {
        var sections = string.Concat(Enumerable.Range(1, 3).Select(i => $"<article class=section><h2>Part {i}</h2>{Paragraphs}</article>"));
        var comments = string.Concat(Enumerable.Range(1, 3).Select(i => $"<article class=comment><h4><a href=/u{i}>Reader {i}</a></h4>{Paragraphs}</article>"));

        Assert.Null(State("The Shelf", $"<main><h1>The Shelf</h1>{sections}<div class=comments>{comments}</div></main>"));
    }

    [Theory]
    [InlineData("404: the story of a number", "")]
    [InlineData("Access denied: how the harbour lost its gate", "")]
    [InlineData("The Shelf", "<div class=cookie-banner><p>We use cookies and ask for your consent to them.</p><button>Accept all</button></div>")]
    [InlineData("The Shelf", "<div class=paywall><p>Already a subscriber? Log in.</p></div>")]
    [InlineData("The Shelf", "<noscript>Please enable JavaScript to see the comments.</noscript><div id=root></div>")]
    public void An_ordinary_article_is_accused_of_nothing(string title, string rest) =>
        Assert.Null(State(title, $"<article><h1>{title}</h1>{Paragraphs}</article>{rest}"));

    [Fact]
    public void The_page_stays_what_it_is()
    {
        var article = Read("Page not found", "<main><h1>Page not found</h1><p>Sorry, that page has moved or never was.</p></main>");

        Assert.Equal("Page not found", article.Title);
        Assert.Contains("has moved", article.Text, StringComparison.Ordinal);
        Assert.Contains("'Page not found'", Assert.Single(article.Diagnostics).Message, StringComparison.Ordinal);
    }

    // The state that a page is said to be in; where there is none, null.
    private static string? State(string title, string body, string head = "") =>
        Read(title, body, head).Diagnostics.SingleOrDefault(diagnostic => diagnostic.Id != ArticleDiagnosticId.BodyMissing)?.Id;

    private static Article Read(string title, string body, string head = "") => new ArticleReader().Read(
        SourceItem.FromBytes(Encoding.UTF8.GetBytes($"<!DOCTYPE html><html><head><meta charset=utf-8><title>{title}</title>{head}</head><body>{body}</body></html>")));
}
