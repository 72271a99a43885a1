using ArticleTools.Engine.Analysis.Images;

namespace ArticleTools.Engine.Tests.Analysis.Images;

public sealed class CreditTests
{
    [Theory]
    [InlineData("A boat at sea. Photo: Jane Doe", "A boat at sea.", "Photo: Jane Doe")]
    [InlineData("A boat at sea. Photograph by Jane Doe/Agency", "A boat at sea.", "Photograph by Jane Doe/Agency")]
    [InlineData("A boat at sea (Jane Doe/AP)", "A boat at sea", "Jane Doe/AP")]
    [InlineData("A boat at sea. (Photo by Jane Doe).", "A boat at sea.", "Photo by Jane Doe")]
    [InlineData("A boat at sea. © Jane Doe", "A boat at sea.", "© Jane Doe")]
    [InlineData("A boat at sea | Getty Images", "A boat at sea", "Getty Images")]
    [InlineData("A boat at sea. Jane Doe/Getty Images", "A boat at sea.", "Jane Doe/Getty Images")]
    [InlineData("A boat at sea REUTERS/Jane Doe", "A boat at sea", "REUTERS/Jane Doe")]
    [InlineData("A boat at seaPhoto: Jane Doe", "A boat at sea", "Photo: Jane Doe")]
    [InlineData("A boat at sea.\nJane Doe/AFP", "A boat at sea.", "Jane Doe/AFP")]
    [InlineData("© Jane Doe\nA boat at sea.", "A boat at sea.", "© Jane Doe")]
    [InlineData("Ein Boot auf See. Foto: Jane Doe/dpa", "Ein Boot auf See.", "Foto: Jane Doe/dpa")]
    [InlineData("Un bateau en mer. Crédit photo : Jane Doe", "Un bateau en mer.", "Crédit photo : Jane Doe")]
    [InlineData("Photo by Jane Doe (CC BY 2.0)", null, "Photo by Jane Doe (CC BY 2.0)")]
    [InlineData("Courtesy of the museum", null, "Courtesy of the museum")]
    [InlineData("A boat at sea Photo: Jane Doe/AP", "A boat at sea", "Photo: Jane Doe/AP")]
    [InlineData("A boat at sea. Photo: Jane Doe. Courtesy City Museum", "A boat at sea.", "Photo: Jane Doe. Courtesy City Museum")]
    [InlineData("A boat at sea.\nPhoto:\nJane Doe", "A boat at sea.", "Photo:\nJane Doe")]
    [InlineData("A boat at sea.\nPhoto: Jane Doe\nLicence: CC BY 4.0", "A boat at sea.", "Photo: Jane Doe\nLicence: CC BY 4.0")]
    [InlineData("A boat at sea. (Photo: iBoats)", "A boat at sea.", "Photo: iBoats")]
    [InlineData("A boat at sea (Photo: boats.example)", "A boat at sea", "Photo: boats.example")]
    [InlineData("A boat at sea – photo credit: jane doe", "A boat at sea", "photo credit: jane doe")]
    [InlineData("A boat at sea / (C) Jane Doe", "A boat at sea", "(C) Jane Doe")]
    [InlineData("Photo by\u00A0Jane Doe", null, "Photo by Jane Doe")]
    [InlineData("Jane Doe for The Gazette", null, "Jane Doe for The Gazette")]
    [InlineData("Jane Doe Photography", null, "Jane Doe Photography")]
    [InlineData("Top Harbour Trends for Fall 2025", "Top Harbour Trends for Fall 2025", null)]
    [InlineData("Ein Boot im Foto: Jane Doe", "Ein Boot im Foto: Jane Doe", null)]
    [InlineData("Foto: Das Boot am Kai", "Foto: Das Boot am Kai", null)]
    [InlineData("A boat at sea (and a bird)", "A boat at sea (and a bird)", null)]
    [InlineData("Photo: a boat at sea. It sank later.", "Photo: a boat at sea. It sank later.", null)]
    [InlineData("Photo: A boat that was lost at sea off the coast", "Photo: A boat that was lost at sea off the coast", null)]
    [InlineData("Picture of Jane Doe", "Picture of Jane Doe", null)]
    [InlineData("Foto de una casa", "Foto de una casa", null)]
    [InlineData("A photo by the sea", "A photo by the sea", null)]
    [InlineData("Jane Doe", "Jane Doe", null)]
    [InlineData("A house in Erie, PA", "A house in Erie, PA", null)]
    [InlineData("images/boat.jpg", "images/boat.jpg", null)]
    [InlineData("A boat at sea.", "A boat at sea.", null)]
    public void A_caption_is_parted_from_its_credit(string caption, string? text, string? credit) => Assert.Equal((text, credit), CreditLine.Part(caption));

    [Theory]
    [InlineData("Photo by Jane Doe/Getty Images", "Jane Doe", "Getty Images", null)]
    [InlineData("Photo by Jane Doe/AFP via Getty Images", "Jane Doe", "AFP", "Getty Images")]
    [InlineData("(AP Photo/Jane Doe, File)", "Jane Doe", "AP Photo", null)]
    [InlineData("REUTERS/Jane Doe", "Jane Doe", "REUTERS", null)]
    [InlineData("Jane Doe / Reuters files", "Jane Doe", "Reuters", null)]
    [InlineData("Foto: Jane Doe/dpa", "Jane Doe", "dpa", null)]
    [InlineData("Foto: picture alliance / dpa / Jane Doe", "Jane Doe", "picture alliance", "dpa")]
    [InlineData("© dpa Foto: Anna Beispiel", "Anna Beispiel", "dpa", null)]
    [InlineData("Bild: seller1/Shutterstock", "seller1", "Shutterstock", null)]
    [InlineData("Crédit photo : Marie Exemple", "Marie Exemple", null, null)]
    [InlineData("Fotografía: Ana Ejemplo / EFE", "Ana Ejemplo", "EFE", null)]
    [InlineData("Foto: Anna Esempio/ANSA", "Anna Esempio", "ANSA", null)]
    [InlineData("Photograph: Jane Doe/The Gazette", "Jane Doe", null, "The Gazette")]
    [InlineData("Jane Doe for The Gazette", "Jane Doe", null, "The Gazette")]
    [InlineData("Photo by Jane Doe on Unsplash", "Jane Doe", null, "Unsplash")]
    [InlineData("Image courtesy of the City Museum", null, null, "the City Museum")]
    [InlineData("Courtesy Jane Doe/City Parks Board", null, null, "Jane Doe")]
    [InlineData("Image courtesy of: City Museum", null, null, "City Museum")]
    [InlineData("Courtesy Harbour Gallery, Erie", null, null, "Harbour Gallery")]
    [InlineData("Foto: boatfan / DW", "boatfan", null, "DW")]
    [InlineData("Archivo/La Tribuna", null, null, "La Tribuna")]
    [InlineData("© boats.example / akg-images", null, "akg-images", "boats.example")]
    [InlineData("Photo: NASA", null, null, "NASA")]
    [InlineData("Illustration by Studio Example", "Studio Example", null, null)]
    [InlineData("Source: Example Statistics", null, null, "Example Statistics")]
    [InlineData("Handout photo", null, null, null)]
    [InlineData("Foto: privat", null, null, null)]
    public void The_parties_of_a_credit_are_told_apart(string text, string? creator, string? agency, string? source)
    {
        var credit = CreditParser.Parse(text);

        Assert.Equal((text, creator, agency, source), (credit.Text, credit.Creator, credit.Agency, credit.Source));
        Assert.Equal((null, null, null), (credit.License, credit.LicenseUrl, text[0] == '©' ? null : credit.CopyrightNotice));
    }

    [Theory]
    [InlineData("Jane Doe, CC BY-SA 4.0", "Jane Doe", "CC BY-SA 4.0", "https://creativecommons.org/licenses/by-sa/4.0/")]
    [InlineData("Foto: Jane Doe (CC BY 2.0)", "Jane Doe", "CC BY 2.0", "https://creativecommons.org/licenses/by/2.0/")]
    [InlineData("Jane Doe / CC-BY-NC-ND-3.0 DE", "Jane Doe", "CC-BY-NC-ND-3.0 DE", "https://creativecommons.org/licenses/by-nc-nd/3.0/de/")]
    [InlineData("Jane Doe, Creative Commons Attribution-ShareAlike 4.0 International", "Jane Doe", "Creative Commons Attribution-ShareAlike 4.0 International", "https://creativecommons.org/licenses/by-sa/4.0/")]
    [InlineData("Jane Doe (CC0)", "Jane Doe", "CC0", "https://creativecommons.org/publicdomain/zero/1.0/")]
    [InlineData("Photo by Jane Doe, CC BY 2", "Jane Doe", "CC BY 2", null)]
    [InlineData("Jane Doe | Public Domain", "Jane Doe", "Public Domain", null)]
    [InlineData("Foto: Jane Doe, gemeinfrei", "Jane Doe", "gemeinfrei", null)]
    public void The_licence_is_named_and_found(string text, string? creator, string license, string? url)
    {
        var credit = CreditParser.Parse(text);

        Assert.Equal((creator, license, url), (credit.Creator, credit.License, credit.LicenseUrl));
    }

    [Fact]
    public void A_credit_may_name_a_source_and_no_maker()
    {
        var credit = CreditParser.Parse("Photo via File Photo / Wikimedia Commons — Public Domain");

        Assert.Equal((null, null, "Wikimedia Commons", "Public Domain"), (credit.Creator, credit.Agency, credit.Source, credit.License));
    }

    [Theory]
    [InlineData("© Jane Doe", "Jane Doe", "© Jane Doe")]
    [InlineData("© 2020 Example Holding. All rights reserved.", null, "© 2020 Example Holding. All rights reserved")]
    [InlineData("Copyright Example Holding", null, "Copyright Example Holding")]
    [InlineData("© Jane Doe / AFP", "Jane Doe", "© Jane Doe / AFP")]
    public void A_claim_of_copyright_is_kept_as_written(string text, string? creator, string notice)
    {
        var credit = CreditParser.Parse(text);

        Assert.Equal((creator, notice), (credit.Creator, credit.CopyrightNotice));
    }

    [Theory]
    [InlineData("Photo: ")]
    [InlineData("(")]
    [InlineData("/")]
    [InlineData("© ")]
    [InlineData("CC BY ")]
    [InlineData("Photo by Jane Doe/AP\n")]
    [InlineData(" / AP")]
    public void A_caption_of_megabytes_is_read_in_one_pass(string part)
    {
        var caption = string.Concat(Enumerable.Repeat(part, 1_000_000 / part.Length));

        var (text, credit) = CreditLine.Part(caption);

        Assert.True((text?.Length ?? 0) + (credit?.Length ?? 0) <= caption.Length);
        Assert.Null(CreditParser.Parse(caption).Creator);
    }
}
