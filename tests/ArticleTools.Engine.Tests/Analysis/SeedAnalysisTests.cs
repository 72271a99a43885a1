using System.Net;
using System.Text.RegularExpressions;
using ArticleTools.Engine.Analysis.Quotations;
using ArticleTools.Engine.Sources;

namespace ArticleTools.Engine.Tests.Analysis;

/// <summary>What the analysis finds in the two seeds, checked by hand against their text.</summary>
public sealed class SeedAnalysisTests
{
    private const string Scrape = "000_e3cd2b42254838a4.txt";
    private const string Page = "001_5a0c961eff43efa3.txt";

    [Fact]
    public void Every_link_of_the_page_is_listed_in_its_order()
    {
        var references = Regex.Matches(File.ReadAllText(Shared.File("seeds", Page)), "<a href=\"(?<url>[^\"]*)\"", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)
            .Select(match => WebUtility.HtmlDecode(match.Groups["url"].Value));

        var links = Read(Page).Links;

        Assert.Equal(references, links.Select(link => link.RawUrl));
        Assert.Equal(Enumerable.Range(1, 80), links.Select(link => link.Index));
        Assert.All(links, link => Assert.Contains(link.Text, link.Context, StringComparison.Ordinal));
        Assert.All(links, link => Assert.InRange(link.Text.Length, 3, 80));
    }

    [Fact]
    public void Links_of_the_page_lead_where_a_reader_expects()
    {
        var links = Read(Page).Links;

        Assert.Equal([1, 10, 11, 23], OfKind(ArticleLinkKind.SameSite));
        Assert.Equal([7, 26, 28, 29, 32, 36, 40, 43, 69, 78], OfKind(ArticleLinkKind.Pdf));
        Assert.Equal([17], OfKind(ArticleLinkKind.SocialPost));
        Assert.Equal([24, 65], OfKind(ArticleLinkKind.ArchivedCopy));
        Assert.Equal(63, OfKind(ArticleLinkKind.External).Count());
        Assert.Equal(76, links.Count(link => link.IsExternal));
        Assert.Equal(
            [
                "https://support.truthout.org/-/XXQLBDSX/", "https://www.redcanarysong.net/", "https://www.instagram.com/p/DLc8oOvJVTR/",
                "https://www.notyourrescueprojectbook.com/", "http://chanellegallant.com/",
            ],
            links.Where(link => link.Url != link.RawUrl).Select(link => link.Url));
        Assert.Equal([1, 17], links.Where(link => link.Issues.Count > 0).Select(link => link.Index));
        Assert.Equal([ArticleLinkIssue.TrackingOnPath], links[0].Issues);
        Assert.Equal([ArticleLinkIssue.UrlConcatenated], links[16].Issues);
        Assert.Equal("https://www.instagram.com/p/DLc8oOvJVTR/?igsh=ZG04ZGhpdHNncGc4", links[16].Repair?.Url);
        Assert.Equal([17], links.Where(link => link.Repair is not null).Select(link => link.Index));
        Assert.Equal("gov,texas,tdlr)/media/pressrelease/2025-05-27-eight-massage-est-closed-for-suspected-human-trafficking.pdf", links[6].Surt);
        Assert.Equal([66, 14], links.GroupBy(link => link.Section).Select(group => group.Count()).Where(count => count > 2));

        IEnumerable<int> OfKind(ArticleLinkKind kind) => links.Where(link => link.Kind == kind).Select(link => link.Index);
    }

    [Fact]
    public void Archived_copies_of_the_page_name_their_originals()
    {
        var copies = Read(Page).Links.Where(link => link.Memento is not null).Select(link => (link.Index, link.Memento!.OriginalUrl, link.Memento.Captured)).ToArray();

        Assert.Equal(
            [
                (24, "http://titsandsass.com/the-jvta-not-just-bad-for-trafficking-victims/", new DateTimeOffset(2024, 10, 7, 2, 54, 45, TimeSpan.Zero)),
                (65, "https://hrlr.law.columbia.edu/files/2021/04/1199_Lee.pdf", new DateTimeOffset(2023, 6, 20, 14, 48, 13, TimeSpan.Zero)),
            ],
            copies);
    }

    [Fact]
    public void The_cover_of_the_page_is_a_rendition_of_its_first_image()
    {
        var images = Read(Page).Images;

        Assert.Equal([(8, 2400), (4, 1200)], images.Select(image => (image.Candidates.Count, image.LargestWidth ?? 0)));
        Assert.Equal([true, false], images.Select(image => image.IsCover));
        Assert.EndsWith("GettyImages-2219519292-2400x1600.jpg", images[0].Url);
        Assert.EndsWith("GettyImages-2219519292-2400x1600.jpg", images[0].LargestUrl);
        Assert.EndsWith("GettyImages-2219519292-scaled.jpg", images[0].Candidates[^1].Url);
        Assert.Equal([1200, 400, 200, 800, 1536, 2048, 2400, null], images[0].Candidates.Select(candidate => candidate.Width));
        Assert.EndsWith("2021_0323-asian-women-1200x900.jpg", images[1].LargestUrl);
        Assert.Equal([400, 200, 800, 1200], images[1].Candidates.Select(candidate => candidate.Width));
        Assert.All(images, image => Assert.Equal((image.Alt, ArticleImageKind.Content, ArticleImagePlacement.Element), (image.Caption, image.Kind, image.Placement)));
        Assert.All(images, image => Assert.Null(image.Credit));
        Assert.All(images, image => Assert.Null(image.Heading));
        Assert.All(images, image => Assert.Empty(image.Issues));
        Assert.Equal(["(max-width: 1200px) 100vw, 1200px", "auto, (max-width: 400px) 100vw, 400px"], images.Select(image => image.Sizes));
        Assert.Null(images[0].LinkUrl);
        Assert.StartsWith("https://truthout.org/articles/attacks-on-asian-women", images[1].LinkUrl);
    }

    [Fact]
    public void The_page_quotes_its_speakers()
    {
        var quotations = Read(Page).Quotations;

        Assert.Equal(
            [
                "I’m s… | a migrant massage worker in New York City |  | told | Red Canary Song",
                "Polic… | a migrant massage worker in New York City |  |  | ",
                "Our u… | Cocoa Makati | Cocoa Makati | wrote | ",
                "turni… | Yin Q | Yin Q | said | ",
                "they … | she | Yin Q | added | ",
                "They … | Mateo Guerrero | Mateo Guerrero | said | ",
                "The b… |  |  |  | ",
                "Sexua… | Guerrero | Mateo Guerrero | said | ",
                "Under… | Guerrero | Mateo Guerrero |  | ",
                "Not j… | Guerrero | Mateo Guerrero |  | ",
                "There… | Guerrero | Mateo Guerrero | said | ",
                "but l… | Guerrero | Mateo Guerrero | said | ",
                "Neigh… | Red Canary Song | Red Canary Song | warns | ",
            ],
            quotations.Select(Describe));
        Assert.Equal([7], quotations.Where(quotation => quotation.Kind == ArticleQuotationKind.Pull).Select(quotation => quotation.Index));
        Assert.Equal([(12, 11)], quotations.Where(quotation => quotation.Continues is not null).Select(quotation => (quotation.Index, quotation.Continues!.Value)));
        Assert.Equal("coordinator of DecrimSexWorkCA", quotations[2].SpeakerRole);
        Assert.Equal("a lead organizer with Red Canary Song", quotations[4].SpeakerRole);
        Assert.Equal("the Trans Immigrant Project", quotations[7].SpeakerRole);
    }

    [Fact]
    public void The_pull_quote_of_the_page_repeats_a_sentence_of_its_body()
    {
        var article = Read(Page);

        var repeat = article.Quotations[6].RepeatOf;

        var body = article.Blocks[repeat!.BlockIndex - 1];
        Assert.Equal(ArticleBlockRole.Body, body.Role);
        Assert.StartsWith("But the b", body.Text);
        Assert.Equal(article.Quotations[6].Text.TrimEnd('.')[4..], body.Text.Substring(repeat.Start, repeat.Length)[4..]);
    }

    [Fact]
    public void Titles_and_terms_of_the_page_are_apart()
    {
        var others = QuotationFinder.Find(Read(Page), all: true).Where(quotation => quotation.Index == 0).ToList();

        Assert.Equal("Adopt, Home , Blue ", Begin(ArticleQuotationKind.Title));
        Assert.Equal("deser, early, suspi, maste, immor, white, good , respe, good/, moral", Begin(ArticleQuotationKind.Term));

        string Begin(ArticleQuotationKind kind) => string.Join(", ", others.Where(quotation => quotation.Kind == kind).Select(quotation => quotation.Text[..5]));
    }

    [Fact]
    public void The_scrape_quotes_its_speakers()
    {
        var article = Read(Scrape);

        Assert.Equal(
            [
                "promo… |  |  |  | ",
                "a way… | Judge Judy Harris Kluger | Judy Harris Kluger |  | ",
                "ICE h… | Melissa Gira Grant | Melissa Gira Grant |  | ",
                "ICE w… | Grant | Melissa Gira Grant | wrote | ",
                "Peopl… | Grant | Melissa Gira Grant |  | ",
                "new a… | Gira | Melissa Gira Grant | says | ",
                "has n… | Gira | Melissa Gira Grant | says | ",
                "Witho… | she | Melissa Gira Grant | wrote | the Voice article",
            ],
            article.Quotations.Select(Describe));
        Assert.Equal("Voice writer", article.Quotations[7].SpeakerRole);
        Assert.Empty(article.Links);
        Assert.Empty(article.Images);
    }

    // The first letters are enough to tell which quotation it is.
    private static string Describe(ArticleQuotation quotation) =>
        $"{quotation.Text[..5]}… | {quotation.Speaker} | {quotation.SpeakerName} | {quotation.CueVerb} | {quotation.Via}";

    private static Article Read(string name) =>
        new ArticleReader().Read(SourceItem.FromFile(Shared.File("seeds", name)), TestContext.Current.CancellationToken);
}
