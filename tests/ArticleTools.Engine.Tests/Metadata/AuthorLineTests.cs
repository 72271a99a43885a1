using ArticleTools.Engine.Metadata;

namespace ArticleTools.Engine.Tests.Metadata;

public sealed class AuthorLineTests
{
    [Fact]
    public void Openings_by_the_hundred_thousand_are_not_followed()
    {
        var line = string.Concat(Enumerable.Repeat("by ", 300_000)) + "Jane Roe";

        Assert.Empty(AuthorLine.Split(line));
        Assert.True(BylineOpening.Strip(line).Length > line.Length - 100);
        Assert.Equal("Jane Roe", BylineOpening.Strip("Text: written by Jane Roe"));
    }

    [Theory]
    [InlineData("By Jane Roe", "Jane Roe")]
    [InlineData("By Jane Roe, John Doe and Ann Poe", "Jane Roe|John Doe|Ann Poe")]
    [InlineData("BY JANE ROE & JOHN DOE", "JANE ROE|JOHN DOE")]
    [InlineData("Written by: Jane Roe", "Jane Roe")]
    [InlineData("Von Jana Roth und Jan Dohm", "Jana Roth|Jan Dohm")]
    [InlineData("Ein Kommentar von Jana Roth", "Jana Roth")]
    [InlineData("Par Jeanne Roux et Jean Dubois", "Jeanne Roux|Jean Dubois")]
    [InlineData("Por Juana Ruiz y Juan Díaz", "Juana Ruiz|Juan Díaz")]
    [InlineData("Di Gianna Rossi e Gianni Dotti", "Gianna Rossi|Gianni Dotti")]
    [InlineData("Door Janna de Rooij en Jan van Dam", "Janna de Rooij|Jan van Dam")]
    [InlineData("Text: Jana Roth", "Jana Roth")]
    [InlineData("Jane Roe; John Doe", "Jane Roe|John Doe")]
    [InlineData("Jane Roe / John Doe", "Jane Roe|John Doe")]
    [InlineData("Jane Roe, jane roe", "Jane Roe")]
    [InlineData("Ursula von der Linde", "Ursula von der Linde")]
    [InlineData("von der Linde", "von der Linde")]
    [InlineData("Ana de Souza e Silva Ramos", "Ana de Souza|Silva Ramos")]
    [InlineData("nightowl", "nightowl")]
    [InlineData("Jane Roe December 17, 2025", "Jane Roe")]
    [InlineData("Written By: Jane Roe Last Updated: August 1, 2025", "Jane Roe")]
    [InlineData("Post by nightowl » Sat Feb 24, 2024 12:41 pm", "nightowl")]
    [InlineData("nightowl on August 3, 2019", "nightowl")]
    [InlineData("Jane Roe, PhD, CFP® and John Doe", "Jane Roe, PhD, CFP®|John Doe")]
    [InlineData("Jane Roe | Deputy Harbour Master | Reviewed by John Doe", "Jane Roe")]
    [InlineData("Jane Roe, Master Gardener", "Jane Roe")]
    [InlineData("Jane Roe Jane Roe", "Jane Roe")]
    [InlineData("Ngozi Abara, Wanjiru Kamau, Tendai Moyo", "Ngozi Abara|Wanjiru Kamau|Tendai Moyo")]
    [InlineData("Roth, Jana", "Jana Roth")]
    [InlineData("Jana & Jan", "Jana|Jan")]
    [InlineData("06.05.2025 | Jana Roth", "Jana Roth")]
    [InlineData("Text by Jana Roth Photos by Jan Dohm", "Jana Roth")]
    [InlineData("Ein Interview von Jana Roth mit Jan Dohm", "Jana Roth")]
    public void Names_are_split_from_one_another(string line, string expected) => Assert.Equal(expected.Split('|'), AuthorLine.Split(line));

    [Theory]
    [InlineData("John Doe, Staff Writer", "John Doe")]
    [InlineData("Jane Roe | Reuters", "Jane Roe")]
    [InlineData("Jane Roe, PhD", "Jane Roe, PhD")]
    [InlineData("John Doe, Jr.", "John Doe, Jr.")]
    [InlineData("Jane Roe in Berlin", "Jane Roe")]
    [InlineData("Jane Roe for The Example", "Jane Roe")]
    [InlineData("Jane Roe (AP)", "Jane Roe")]
    [InlineData("Jane Roe, London, John Doe", "Jane Roe|John Doe")]
    [InlineData("By Jane Roe - July 14, 2025", "Jane Roe")]
    [InlineData("Jane Roe, jane@example.com", "Jane Roe")]
    [InlineData("Jane Roe, From The Harbour Book", "Jane Roe")]
    [InlineData("Jane Roe, Candidate Representative", "Jane Roe")]
    public void Roles_places_and_dates_are_left_out(string line, string expected) => Assert.Equal(expected.Split('|'), AuthorLine.Split(line));

    [Theory]
    [InlineData("admin")]
    [InlineData("Staff")]
    [InlineData("Editorial team")]
    [InlineData("Redaktion")]
    [InlineData("@janeroe")]
    [InlineData("jane@example.com")]
    [InlineData("https://example.com/people/jane-roe")]
    [InlineData("www.example.com")]
    [InlineData("example.com")]
    [InlineData("")]
    [InlineData("5 min read")]
    [InlineData("Get")]
    [InlineData("From Apple")]
    [InlineData("(Jane Roe)")]
    [InlineData("Advertiser Disclosure")]
    [InlineData("Jane Roe Google review")]
    [InlineData("Size Small Medium Large")]
    [InlineData("3d23d65-ddc6-4ce5")]
    [InlineData("Reviewed by Jane Roe")]
    [InlineData("Fact checked by Jane Roe")]
    [InlineData("2809 Harbour Road, Center Bay 18034")]
    [InlineData("© Jane Roe")]
    [InlineData("/about/impressum")]
    [InlineData("What a day it was for all of us who stood there")]
    public void What_names_no_person_is_refused(string line) => Assert.Empty(AuthorLine.Split(line));

    [Theory]
    [InlineData("Doors & Windows")]
    [InlineData("Harbour Verlag GmbH, Hamburg, Germany")]
    [InlineData("vor 5 Stunden")]
    [InlineData("Sun Dec 17, 2023 11:23 am")]
    public void Things_places_and_times_are_no_names(string line) => Assert.Empty(AuthorLine.Split(line));
}
