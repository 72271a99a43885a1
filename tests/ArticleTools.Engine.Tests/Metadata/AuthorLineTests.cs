using ArticleTools.Engine.Metadata;

namespace ArticleTools.Engine.Tests.Metadata;

public sealed class AuthorLineTests
{
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
    [InlineData("What a day it was for all of us who stood there")]
    public void What_names_no_person_is_refused(string line) => Assert.Empty(AuthorLine.Split(line));
}
