using System.Globalization;
using ArticleTools.Engine.Formats;
using ArticleTools.Engine.Segments;
using FsCheck;
using FsCheck.Fluent;

namespace ArticleTools.Engine.Tests.Segments;

public sealed class FurnitureClassifierTests
{
    [Theory]
    [InlineData("Photo via File Photo / Example Commons — Public Domain ", ArticleBlockRole.Credit)]
    [InlineData("Photo by Ana Lima", ArticleBlockRole.Credit)]
    [InlineData("Image courtesy of the Harbour Museum", ArticleBlockRole.Credit)]
    [InlineData("Market at dawn / Getty Images", ArticleBlockRole.Credit)]
    [InlineData("Crédit photo : Jeanne Petit", ArticleBlockRole.Credit)]
    [InlineData("Foto: Karl Beispiel/dpa", ArticleBlockRole.Credit)]
    [InlineData("Originally published at:", ArticleBlockRole.SourceNote)]
    [InlineData("Originally published in The Example Review.", ArticleBlockRole.SourceNote)]
    [InlineData("This article first appeared in the Harbour Gazette and is used here with thanks.", ArticleBlockRole.SourceNote)]
    [InlineData("Republished with permission", ArticleBlockRole.SourceNote)]
    [InlineData("Ana Lima contributed to this report.", ArticleBlockRole.SourceNote)]
    [InlineData("Dieser Artikel erschien zuerst in der Hafenzeitung.", ArticleBlockRole.SourceNote)]
    [InlineData("Fuente: Diario del Puerto", ArticleBlockRole.SourceNote)]
    [InlineData("Leave a reply", ArticleBlockRole.CommentForm)]
    [InlineData("12 Comments", ArticleBlockRole.CommentForm)]
    [InlineData("Comments (1,204)", ArticleBlockRole.CommentForm)]
    [InlineData("This site uses Akismet to reduce spam. Learn how your comment data is processed.", ArticleBlockRole.CommentForm)]
    [InlineData("Your email address will not be published. Required fields are marked *", ArticleBlockRole.CommentForm)]
    [InlineData("Deja un comentario", ArticleBlockRole.CommentForm)]
    [InlineData("Geef een reactie", ArticleBlockRole.CommentForm)]
    [InlineData("Copyright 2018 Example Talent List", ArticleBlockRole.Legal)]
    [InlineData("All rights reserved.", ArticleBlockRole.Legal)]
    [InlineData("Privacy Policy | Terms of Use | Contact", ArticleBlockRole.Legal)]
    [InlineData("Mentions légales", ArticleBlockRole.Legal)]
    [InlineData("Log in with your credentials", ArticleBlockRole.Login)]
    [InlineData("Forgot your details?", ArticleBlockRole.Login)]
    [InlineData("Create Account", ArticleBlockRole.Login)]
    [InlineData("¿Olvidaste tu contraseña?", ArticleBlockRole.Login)]
    [InlineData("Passwort vergessen?", ArticleBlockRole.Login)]
    [InlineData("Donate now", ArticleBlockRole.Appeal)]
    [InlineData("Sign up for our weekly letter", ArticleBlockRole.Appeal)]
    [InlineData("If you think our work is valuable, support us with a donation of any size.", ArticleBlockRole.Appeal)]
    [InlineData("Abonnez-vous à notre lettre", ArticleBlockRole.Appeal)]
    [InlineData("Síguenos en nuestras redes", ArticleBlockRole.Appeal)]
    [InlineData("Read more: The harbour at night", ArticleBlockRole.Related)]
    [InlineData("See also: A map of the coast", ArticleBlockRole.Related)]
    [InlineData("Lea también: El puerto de noche", ArticleBlockRole.Related)]
    [InlineData("Lesen Sie auch: Der Hafen bei Nacht", ArticleBlockRole.Related)]
    [InlineData("À lire aussi", ArticleBlockRole.Related)]
    [InlineData("About the author", ArticleBlockRole.AuthorBio)]
    [InlineData("By Ana Lima, Kofi Mensah and Li Wei", ArticleBlockRole.Byline)]
    [InlineData("By Ana Lima, Staff Writer", ArticleBlockRole.Byline)]
    [InlineData("By ANA LIMA | March 3, 2020", ArticleBlockRole.Byline)]
    [InlineData("March 3, 2020 by Ana Lima", ArticleBlockRole.Byline)]
    [InlineData("By Ana Lima for The Harbour Gazette", ArticleBlockRole.Byline)]
    [InlineData("By Kofi Mensah Jr.", ArticleBlockRole.Byline)]
    [InlineData("By the Associated Press", ArticleBlockRole.Byline)]
    [InlineData("Von Karl Beispiel und Eva von der Mühle", ArticleBlockRole.Byline)]
    [InlineData("Par Jeanne Petit", ArticleBlockRole.Byline)]
    [InlineData("Por Ana Lima y José Ruiz", ArticleBlockRole.Byline)]
    [InlineData("Published March 3, 2020 at 10:15 a.m. EST", ArticleBlockRole.Dateline)]
    [InlineData("Veröffentlicht am 3. März 2020 um 10:15 Uhr", ArticleBlockRole.Dateline)]
    [InlineData("Publié le 3 mars 2020 à 10h15", ArticleBlockRole.Dateline)]
    [InlineData("Share this:", ArticleBlockRole.Share)]
    [InlineData("Tweet", ArticleBlockRole.Share)]
    [InlineData("1.2k shares", ArticleBlockRole.Share)]
    [InlineData("Tags: harbour, night", ArticleBlockRole.Tags)]
    [InlineData("Filed under Harbour", ArticleBlockRole.Tags)]
    [InlineData("Next post »", ArticleBlockRole.Navigation)]
    [InlineData("Back to top ↑", ArticleBlockRole.Navigation)]
    [InlineData("Skip to content", ArticleBlockRole.Navigation)]
    [InlineData("Home › News › Harbour", ArticleBlockRole.Navigation)]
    [InlineData("Zum Inhalt springen", ArticleBlockRole.Navigation)]
    [InlineData("ADVERTISEMENT", ArticleBlockRole.Advertisement)]
    [InlineData("Anzeige", ArticleBlockRole.Advertisement)]
    [InlineData("Pictured: the harbour at night", ArticleBlockRole.Caption)]
    public void A_line_that_says_what_it_is_is_taken_at_its_word(string text, ArticleBlockRole role)
    {
        var furniture = FurnitureClassifier.Classify(text, new FurnitureContext(ArticleBlockKind.Paragraph, Position: BodyPosition.Start));

        Assert.Equal(role, furniture?.Role);
        Assert.Contains('/', furniture!.Value.Rule);
    }

    [Theory]
    [InlineData("The charity asks its supporters to make a donation before the end of the year.")]
    [InlineData("“We rely on your support,” the mayor told the crowd.")]
    [InlineData("Donors received a tax-deductible receipt from the museum.")]
    [InlineData("Originally published in 1953, the novel sold a million copies.")]
    [InlineData("Photo by photo, the album tells the story of the harbour.")]
    [InlineData("Pictures by the painter hang in every room of the town hall.")]
    [InlineData("She sold the picture to Getty Images.")]
    [InlineData("Copyright law protects the works of the living and of the dead.")]
    [InlineData("Copyright 2018 was a turning point for the archive.")]
    [InlineData("By the time the boats came home, the market had closed.")]
    [InlineData("By the Numbers")]
    [InlineData("Von der Küste kam ein kalter Wind.")]
    [InlineData("Por la noche, el puerto duerme.")]
    [InlineData("In March 2020 the harbour closed.")]
    [InlineData("He did not leave a reply to her letter.")]
    [InlineData("Visitors must log in with their badge at the gate, the guard said.")]
    [InlineData("Share prices fell by a third within a week of the announcement.")]
    [InlineData("The next post was a lighthouse ten miles to the north.")]
    [InlineData("Related to this is the question of who pays for the new quay.")]
    [InlineData("Ana Lima is a professor of history who advised the council on the quay.")]
    [InlineData("Designed by a local firm, the bridge opened a year late.")]
    [InlineData("Fans can follow him on his way around the world.")]
    public void A_sentence_of_the_article_is_not_taken_for_furniture(string text) =>
        Assert.Null(FurnitureClassifier.Classify(text, new FurnitureContext(ArticleBlockKind.Paragraph, Position: BodyPosition.Middle)));

    [Theory]
    [InlineData("The charity asks its supporters to make a donation before the end of the year.")]
    [InlineData("“We rely on your support,” the mayor told the crowd.")]
    [InlineData("Volunteers chip in when the harbour freezes.")]
    [InlineData("The paper is funded entirely by readers, its editor said.")]
    [InlineData("Fans follow him on every voyage.")]
    [InlineData("Lima, a professor of history, advised the council on the quay.")]
    [InlineData("A clear page helps you to reach the people who need your support, and it helps them to find you.")]
    [InlineData("Harbour Radio has film of the raid. And as Ana Lima reports, it was not the first.")]
    [InlineData("Q: What is the pay of a pilot? A: That of a lecturer.")]
    public void A_closing_sentence_about_others_is_not_taken_for_an_appeal(string text) =>
        Assert.Null(FurnitureClassifier.Classify(text, new FurnitureContext(ArticleBlockKind.Paragraph, Position: BodyPosition.End)));

    [Theory]
    [InlineData("The Gazette is funded almost entirely by readers — that’s why we can print what we find.", ArticleBlockRole.Appeal)]
    [InlineData("We rely on your support to keep the presses running.", ArticleBlockRole.Appeal)]
    [InlineData("Ana Lima is a reporter at the Harbour Gazette.", ArticleBlockRole.AuthorBio)]
    [InlineData("Kofi A. Mensah, of Port Example, writes about ships and the people who build them.", ArticleBlockRole.AuthorBio)]
    [InlineData("Karl Beispiel ist Redakteur der Hafenzeitung.", ArticleBlockRole.AuthorBio)]
    [InlineData("She studied in Port Example. Follow her on Mastodon.", ArticleBlockRole.AuthorBio)]
    [InlineData("Ana Lima can be reached at ana@example.org.", ArticleBlockRole.AuthorBio)]
    public void What_a_publisher_adds_is_recognised_at_the_end(string text, ArticleBlockRole role)
    {
        Assert.Equal(role, FurnitureClassifier.Classify(text, new FurnitureContext(ArticleBlockKind.Paragraph, Position: BodyPosition.End))?.Role);
        Assert.Null(FurnitureClassifier.Classify(text, new FurnitureContext(ArticleBlockKind.Paragraph, Position: BodyPosition.Middle)));
    }

    [Theory]
    [InlineData(ArticleBlockKind.Heading, "Privacy")]
    [InlineData(ArticleBlockKind.Heading, "Search")]
    [InlineData(ArticleBlockKind.ListItem, "Facebook")]
    [InlineData(ArticleBlockKind.Quotation, "Print")]
    [InlineData(ArticleBlockKind.Quotation, "Please make a tax-deductible donation.")]
    [InlineData(ArticleBlockKind.Code, "Log in")]
    public void A_word_that_the_article_may_use_itself_needs_more_than_its_own_saying(ArticleBlockKind kind, string text) =>
        Assert.Null(FurnitureClassifier.Classify(text, new FurnitureContext(kind, Position: BodyPosition.Middle)));

    [Theory]
    [InlineData("Log in")]
    [InlineData("Write a comment")]
    [InlineData("PRINT THIS ARTICLE")]
    public void The_culture_has_no_say(string text)
    {
        var context = new FurnitureContext(ArticleBlockKind.Paragraph);
        var expected = FurnitureClassifier.Classify(text, context);
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");

            Assert.NotNull(expected);
            Assert.Equal(expected, FurnitureClassifier.Classify(text, context));
            Assert.Equal(expected, FurnitureClassifier.Classify(text.ToUpperInvariant(), context));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void Any_text_in_any_place_is_classified_without_failing() =>
        Prop.ForAll<string?, byte>((text, place) =>
        {
            var context = new FurnitureContext((ArticleBlockKind)(place % 11), (Landmark)(place % 6), (BodyPosition)(place % 4));
            return FurnitureClassifier.Classify(text ?? "", context)?.Role != ArticleBlockRole.Body;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_label_in_a_navigation_landmark_is_navigation()
    {
        var furniture = FurnitureClassifier.Classify("Harbour", new FurnitureContext(ArticleBlockKind.ListItem, Landmark.Navigation));

        Assert.Equal(new Furniture(ArticleBlockRole.Navigation, "landmark/navigation"), furniture);
    }

    [Fact]
    public void The_rule_names_the_table_that_decided() =>
        Assert.Equal("phrase/comment-form", FurnitureClassifier.Classify("Post comment", new FurnitureContext(ArticleBlockKind.Form))?.Rule);
}
