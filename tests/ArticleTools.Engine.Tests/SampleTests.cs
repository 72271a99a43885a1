using System.Globalization;
using ArticleTools.Engine.Sources;

namespace ArticleTools.Engine.Tests;

/// <summary>Holds the import of every sample to what a person reads in it.</summary>
public sealed class SampleTests
{
    [Theory]
    [InlineData("lighthouse-restoration.txt", "Volunteers Relight the Tarn Head Lighthouse After Nineteen Years", "", "")]
    [InlineData("tram-line-nine.txt", "The Tram That Became a Market — and the Timetable That Let It", "Ines Valcourt", "2025-03-18")]
    [InlineData("seed-library.md", "Borrow a Bean, Return Two: A Seed Library's First Decade", "Osei Lindqvist|Rua Pemberton", "2024-09-02")]
    [InlineData("night-ferry.md", "The Night Ferry Keeps a Library Card", "Calla Brightwater", "2023-11-05")]
    [InlineData("glass-orchard.html", "An Orchard Under Glass, Forty Metres Above the Street", "Imre Solano", "2022-05-14")]
    [InlineData("harbour-pilots.txt", "Learning to Read Water", "Dorrit Amsel|Kip Farraday", "2019-06-07")]
    [InlineData("dry-stone-walls.md", "A Short Course in Dry Stone Walls", "Hester Quill", "")]
    [InlineData("postal-skiff.txt", "The Postal Skiff of Île Morte", "Étienne Garrow", "1998-08-12")]
    [InlineData("observatory.txt", "The Observatory That Only Looks Down", "Nadia Kestrel", "2021-04-03")]
    [InlineData("beekeepers-dispute.html", "Beekeepers settle nine-year dispute over one hedge", "Priya Hallam|Jonas Weatherby", "2024-06-21")]
    [InlineData("bell-foundry.htm", "The bell that would not ring true", "Aurelio Strand", "2016-10-08")]
    [InlineData("repair-cafe.html", "What I learned from forty broken toasters", "Tamsin Okafor-Bell", "2020-02-29")]
    [InlineData("river-gauge.xhtml", "The man who painted numbers on a bridge", "Solveig Marsh", "2009-03-30")]
    [InlineData("wind-atlas.html.gz", "A street atlas of the wind", "Farah Lindgren", "2018-07-19")]
    [InlineData("streuobstwiese.html", "Die Wiese, die niemandem gehören wollte", "Henrike Sommerfeld", "2021-10-04")]
    [InlineData("library-boat.html", "島をめぐる図書館船", "浜野千夏", "2017-05-03")]
    [InlineData("well-keeper.html", "حارس البئر الذي يعرف الأسماء", "سلمى الدرويش", "2020-12-01")]
    public void Title_authors_and_date_are_those_of_the_sample(string name, string title, string authors, string date)
    {
        var article = Read(name);
        Assert.Equal(title, article.Title);
        Assert.Equal(authors, string.Join('|', article.Author));
        Assert.Equal(date, article.DatePublished?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "");
    }

    [Theory]
    [InlineData("lighthouse-restoration.txt", ArticleFormat.PlainText, ArticleFrontMatterFormat.None, "utf-8")]
    [InlineData("tram-line-nine.txt", ArticleFormat.Html, ArticleFrontMatterFormat.Yaml, "utf-8")]
    [InlineData("seed-library.md", ArticleFormat.Markdown, ArticleFrontMatterFormat.Yaml, "utf-8")]
    [InlineData("night-ferry.md", ArticleFormat.Markdown, ArticleFrontMatterFormat.Toml, "utf-8")]
    [InlineData("glass-orchard.html", ArticleFormat.Html, ArticleFrontMatterFormat.Json, "utf-8")]
    [InlineData("harbour-pilots.txt", ArticleFormat.PlainText, ArticleFrontMatterFormat.Yaml, "utf-8")]
    [InlineData("dry-stone-walls.md", ArticleFormat.Markdown, ArticleFrontMatterFormat.None, "utf-8")]
    [InlineData("postal-skiff.txt", ArticleFormat.PlainText, ArticleFrontMatterFormat.None, "windows-1252")]
    [InlineData("observatory.txt", ArticleFormat.PlainText, ArticleFrontMatterFormat.None, "utf-16le")]
    [InlineData("beekeepers-dispute.html", ArticleFormat.Html, ArticleFrontMatterFormat.None, "utf-8")]
    [InlineData("repair-cafe.html", ArticleFormat.Html, ArticleFrontMatterFormat.None, "utf-8")]
    [InlineData("bell-foundry.htm", ArticleFormat.Html, ArticleFrontMatterFormat.None, "utf-8")]
    [InlineData("river-gauge.xhtml", ArticleFormat.Html, ArticleFrontMatterFormat.None, "utf-8")]
    [InlineData("wind-atlas.html.gz", ArticleFormat.Html, ArticleFrontMatterFormat.None, "utf-8")]
    [InlineData("streuobstwiese.html", ArticleFormat.Html, ArticleFrontMatterFormat.None, "utf-8")]
    [InlineData("library-boat.html", ArticleFormat.Html, ArticleFrontMatterFormat.None, "shift_jis")]
    [InlineData("well-keeper.html", ArticleFormat.Html, ArticleFrontMatterFormat.None, "utf-8")]
    public void Format_and_encoding_are_recognised(string name, ArticleFormat format, ArticleFrontMatterFormat frontMatter, string encoding)
    {
        var source = Read(name).Source;
        Assert.Equal((format, frontMatter, encoding), (source.Format, source.FrontMatter, source.Encoding));
    }

    [Theory]
    [InlineData("lighthouse-restoration.txt", 0, 0)]
    [InlineData("tram-line-nine.txt", 15, 2)]
    [InlineData("seed-library.md", 3, 0)]
    [InlineData("night-ferry.md", 1, 1)]
    [InlineData("glass-orchard.html", 1, 0)]
    [InlineData("harbour-pilots.txt", 0, 0)]
    [InlineData("dry-stone-walls.md", 5, 0)]
    [InlineData("postal-skiff.txt", 0, 0)]
    [InlineData("observatory.txt", 0, 0)]
    [InlineData("beekeepers-dispute.html", 22, 2)]
    [InlineData("repair-cafe.html", 14, 1)]
    [InlineData("bell-foundry.htm", 6, 1)]
    [InlineData("river-gauge.xhtml", 3, 0)]
    [InlineData("wind-atlas.html.gz", 1, 0)]
    [InlineData("streuobstwiese.html", 7, 0)]
    [InlineData("library-boat.html", 3, 0)]
    [InlineData("well-keeper.html", 4, 0)]
    public void Every_link_and_image_of_the_document_is_kept(string name, int links, int images)
    {
        var article = Read(name);
        Assert.Equal((links, images), (article.Links.Count, article.Images.Count(image => image.BlockIndex is not null)));
    }

    [Theory]
    [InlineData("lighthouse-restoration.txt", "Photo via", ArticleBlockRole.Credit)]
    [InlineData("lighthouse-restoration.txt", "Originally published at", ArticleBlockRole.SourceNote)]
    [InlineData("lighthouse-restoration.txt", "Leave a reply", ArticleBlockRole.CommentForm)]
    [InlineData("lighthouse-restoration.txt", "This site uses Sievebot", ArticleBlockRole.CommentForm)]
    [InlineData("lighthouse-restoration.txt", "Copyright 2025", ArticleBlockRole.Legal)]
    [InlineData("lighthouse-restoration.txt", "Log in with", ArticleBlockRole.Login)]
    [InlineData("lighthouse-restoration.txt", "Forgot your details", ArticleBlockRole.Login)]
    [InlineData("lighthouse-restoration.txt", "Create Account", ArticleBlockRole.Login)]
    [InlineData("tram-line-nine.txt", "A green tram stands", ArticleBlockRole.Caption)]
    [InlineData("tram-line-nine.txt", "Kerb & Canopy is a small magazine", ArticleBlockRole.Appeal)]
    [InlineData("tram-line-nine.txt", "Kerb & Canopy lives on", ArticleBlockRole.Appeal)]
    [InlineData("tram-line-nine.txt", "Your support keeps", ArticleBlockRole.Appeal)]
    [InlineData("glass-orchard.html", "An Orchard Under Glass", ArticleBlockRole.Title)]
    [InlineData("glass-orchard.html", "How heavy is", ArticleBlockRole.Body)]
    [InlineData("tram-line-nine.txt", "A bus window", ArticleBlockRole.Related)]
    [InlineData("tram-line-nine.txt", "Ines Valcourt is", ArticleBlockRole.AuthorBio)]
    [InlineData("tram-line-nine.txt", "Tobias Renn is", ArticleBlockRole.AuthorBio)]
    [InlineData("harbour-pilots.txt", "First published in", ArticleBlockRole.SourceNote)]
    [InlineData("observatory.txt", "Filed under", ArticleBlockRole.Tags)]
    [InlineData("observatory.txt", "Share this", ArticleBlockRole.Share)]
    [InlineData("observatory.txt", "Leave a comment", ArticleBlockRole.CommentForm)]
    [InlineData("beekeepers-dispute.html", "Local", ArticleBlockRole.Navigation)]
    [InlineData("beekeepers-dispute.html", "Advertisement", ArticleBlockRole.Advertisement)]
    [InlineData("beekeepers-dispute.html", "Read more", ArticleBlockRole.Related)]
    [InlineData("beekeepers-dispute.html", "Priya Hallam covers", ArticleBlockRole.AuthorBio)]
    [InlineData("beekeepers-dispute.html", "What about the wasps", ArticleBlockRole.Comment)]
    [InlineData("beekeepers-dispute.html", "© 2024", ArticleBlockRole.Legal)]
    public void Furniture_is_known_for_what_it_is(string name, string start, ArticleBlockRole role)
    {
        var block = Assert.Single(Read(name).Blocks, block => block.Text.StartsWith(start, StringComparison.Ordinal));
        Assert.Equal(role, block.Role);
    }

    private static Article Read(string name) => new ArticleReader().Read(SourceItem.FromFile(Sample.Path(name)), TestContext.Current.CancellationToken);
}
