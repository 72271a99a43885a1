using ArticleTools.Engine.Metadata;
using ArticleTools.Engine.Tests.Formats.FrontMatter;

namespace ArticleTools.Engine.Tests.Metadata;

public sealed class FrontMatterFieldsTests
{
    [Theory]
    [InlineData("title: x", "Title")]
    [InlineData("Headline: x", "Title")]
    [InlineData("deck: x", "Subtitle")]
    [InlineData("byline: x", "Author")]
    [InlineData("editor: x", "Contributor")]
    [InlineData("pubDate: x", "DatePublished")]
    [InlineData("published_at: x", "DatePublished")]
    [InlineData("publish-date: x", "DatePublished")]
    [InlineData("last_modified_at: x", "DateModified")]
    [InlineData("lastmod: x", "DateModified")]
    [InlineData("excerpt: x", "Description")]
    [InlineData("canonical_url: x", "Url")]
    [InlineData("permalink: https://example.org/x", "Url")]
    [InlineData("source: https://example.org/x", "IsBasedOn")]
    [InlineData("featured_image: x", "Image")]
    [InlineData("og:image: x", "Image")]
    [InlineData("categories: x", "Tags")]
    [InlineData("locale: x", "Language")]
    [InlineData("slug: x", "Slug")]
    [InlineData("section: x", "Section")]
    [InlineData("licence: x", "License")]
    [InlineData("siteName: x", "SiteName")]
    [InlineData("publisher: x", "Publisher")]
    [InlineData("params: {description: x}", "Description")]
    public void Well_known_keys_give_candidates(string yaml, string field)
    {
        var candidate = Assert.Single(Candidates(yaml));

        Assert.Equal(field, candidate.Field.ToString());
        Assert.Contains(candidate.RawValue, yaml, StringComparison.Ordinal);
        Assert.Equal("front-matter/" + char.ToLowerInvariant(field[0]) + field[1..], candidate.Rule);
    }

    [Theory]
    [InlineData("permalink: /posts/:title/")]
    [InlineData("source: A wire service")]
    [InlineData("layout: post")]
    [InlineData("author:")]
    [InlineData("author: null")]
    [InlineData("author: {twitter: ann}")]
    [InlineData("title: ''")]
    [InlineData("tags: []")]
    public void Other_keys_and_empty_values_give_none(string yaml) => Assert.Empty(Candidates(yaml));

    [Theory]
    [InlineData("author: Ann Example and Bo Sample", "Ann Example and Bo Sample")]
    [InlineData("authors: [Ann Example, Bo Sample]", "Ann Example|Bo Sample")]
    [InlineData("authors:\n  - name: Ann Example\n    url: https://example.org/ann\n  - first: Bo\n    last: Sample", "Ann Example|Bo Sample")]
    [InlineData("author: {given-name: Ann, family-name: Example}", "Ann Example")]
    [InlineData("tags: one, two words ,three", "one|two words|three")]
    [InlineData("tags: [one, 2025, 1.10]", "one|2025|1.10")]
    [InlineData("image: {src: /a.png, alt: An image}", "/a.png")]
    [InlineData("images: [/a.png, /b.png]", "/a.png|/b.png")]
    [InlineData("license: {name: MIT}", "MIT")]
    [InlineData("date: 2025-07-14", "2025-07-14")]
    [InlineData("title: 1984", "1984")]
    public void Lists_maps_and_scalars_give_each_value_as_written(string yaml, string expected) =>
        Assert.Equal(expected.Split('|'), Candidates(yaml).Select(candidate => candidate.RawValue));

    [Fact]
    public void The_usual_key_outweighs_its_synonyms_and_the_last_of_two_outweighs_the_first()
    {
        var candidates = Candidates("headline: b\ntitle: old\ntitle: a\nparams: {title: c}");

        Assert.Equal(["a", "b", "c", "old"], candidates.OrderByDescending(candidate => candidate.Weight).Select(candidate => candidate.RawValue));
        Assert.Equal(Trust.FrontMatter, candidates.Max(candidate => candidate.Weight));
        Assert.Equal("front matter: params.title", candidates[3].Place);
    }

    [Theory]
    [InlineData("© 2019–2024 Example Press. All rights reserved.", "2019", "Example Press")]
    [InlineData("Copyright (c) 2024 by Ann Example", "2024", "Ann Example")]
    [InlineData("2024", "2024", null)]
    [InlineData("Example Press", null, "Example Press")]
    [InlineData("2024, Example Press", "2024", "Example Press")]
    [InlineData("20245 Example", null, "20245 Example")]
    public void A_copyright_notice_gives_its_year_and_holder(string text, string? year, string? holder)
    {
        var candidates = Candidates($"copyright: '{text}'");

        Assert.Equal(year, candidates.Where(candidate => candidate.Field == Field.CopyrightYear).Select(candidate => candidate.RawValue).SingleOrDefault());
        Assert.Equal(holder, candidates.Where(candidate => candidate.Field == Field.CopyrightHolder).Select(candidate => candidate.RawValue).SingleOrDefault());
    }

    private static List<FieldCandidate> Candidates(string yaml) => Header.Read($"---\n{yaml}\n---\nBody.\n").Candidates;
}
