using System.Globalization;
using ArticleTools.Engine.Metadata;
using FsCheck;
using FsCheck.Fluent;

namespace ArticleTools.Engine.Tests.Metadata;

public sealed class DateParserTests
{
    [Theory]
    [InlineData("2025-07-14T12:08:12.565Z", "2025-07-14T12:08:12.565Z")]
    [InlineData("2025-07-14T12:08:12+02:00", "2025-07-14T12:08:12+02:00")]
    [InlineData("2025-07-14T12:08:12+0200", "2025-07-14T12:08:12+02:00")]
    [InlineData("2025-07-14T12:08-05", "2025-07-14T12:08:00-05:00")]
    [InlineData("2025-07-14 12:08:12 +0530", "2025-07-14T12:08:12+05:30")]
    [InlineData("2025-07-14t12:08:12,5z", "2025-07-14T12:08:12.5Z")]
    [InlineData("20250714T120812Z", "2025-07-14T12:08:12Z")]
    [InlineData("20250714120812", "2025-07-14T12:08:12")]
    [InlineData("2025-07-14 12:08", "2025-07-14T12:08:00")]
    [InlineData("2025-07-14T24:00:00Z", "2025-07-15T00:00:00Z")]
    [InlineData("2025-06-30T23:59:60Z", "2025-06-30T23:59:59Z")]
    [InlineData("2025-07-14T12:08:12+02:00[Europe/Berlin]", "2025-07-14T12:08:12+02:00")]
    [InlineData("2025-07-14", "2025-07-14")]
    [InlineData("20250714", "2025-07-14")]
    [InlineData("2025/07/14", "2025-07-14")]
    [InlineData("2025-W29-1", "2025-07-14")]
    [InlineData("2025-195", "2025-07-14")]
    [InlineData("2025-07", "2025-07")]
    [InlineData("2025", "2025")]
    [InlineData(" 2025-07-14\n", "2025-07-14")]
    public void Iso_8601_is_read_in_its_variants(string text, string expected) => AssertDate(expected, text);

    [Theory]
    [InlineData("Mon, 14 Jul 2025 12:08:12 GMT", "2025-07-14T12:08:12Z")]
    [InlineData("Mon, 14 Jul 2025 12:08:12 +0200", "2025-07-14T12:08:12+02:00")]
    [InlineData("14 Jul 2025 12:08:12 EDT", "2025-07-14T12:08:12-04:00")]
    [InlineData("Monday, 14-Jul-25 12:08:12 GMT", "2025-07-14T12:08:12Z")]
    [InlineData("Mon Jul 14 12:08:12 2025", "2025-07-14T12:08:12")]
    [InlineData("Mon Jul 14 12:08:12 UTC 2025", "2025-07-14T12:08:12Z")]
    [InlineData("Mon Jul 14 2025 12:08:12 GMT+0200 (CEST)", "2025-07-14T12:08:12+02:00")]
    public void Internet_dates_are_read(string text, string expected) => AssertDate(expected, text);

    [Theory]
    [InlineData("1752494892", "2025-07-14T12:08:12Z")]
    [InlineData("1752494892565", "2025-07-14T12:08:12.565Z")]
    public void Unix_time_is_read(string text, string expected) => AssertDate(expected, text);

    [Theory]
    [InlineData("July 14, 2025", "en", "2025-07-14")]
    [InlineData("Jul. 14th, 2025", "en", "2025-07-14")]
    [InlineData("14th of July, 2025", "en", "2025-07-14")]
    [InlineData("JULY 14 2025", "en", "2025-07-14")]
    [InlineData("14. Juli 2025", "de", "2025-07-14")]
    [InlineData("14. März 2025", "de", "2025-03-14")]
    [InlineData("3. Jänner 2025", "de-AT", "2025-01-03")]
    [InlineData("1er août 2025", "fr", "2025-08-01")]
    [InlineData("14 FEVRIER 2025", "fr", "2025-02-14")]
    [InlineData("14 de julio de 2025", "es", "2025-07-14")]
    [InlineData("14 luglio 2025", "it", "2025-07-14")]
    [InlineData("14 de março de 2025", "pt", "2025-03-14")]
    [InlineData("14 maart 2025", "nl", "2025-03-14")]
    [InlineData("14 października 2025", "pl", "2025-10-14")]
    [InlineData("14 июля 2025 г.", "ru", "2025-07-14")]
    [InlineData("14 juli 2025", "sv", "2025-07-14")]
    [InlineData("14. maj 2025", "da", "2025-05-14")]
    [InlineData("14. desember 2025", "no", "2025-12-14")]
    [InlineData("14. heinäkuuta 2025", "fi", "2025-07-14")]
    [InlineData("14 Ağustos 2025", "tr", "2025-08-14")]
    [InlineData("14. července 2025", "cs", "2025-07-14")]
    [InlineData("14 Ιουλίου 2025", "el", "2025-07-14")]
    [InlineData("14 липня 2025", "uk", "2025-07-14")]
    [InlineData("2025. július 14.", "hu", "2025-07-14")]
    [InlineData("14 iulie 2025", "ro", "2025-07-14")]
    [InlineData("2025年7月14日", "ja", "2025-07-14")]
    [InlineData("2025年07月14日 12時08分", "ja", "2025-07-14T12:08:00")]
    [InlineData("2025年7月14日 下午3:04", "zh", "2025-07-14T15:04:00")]
    [InlineData("2025년 7월 14일 오후 3시 4분", "ko", "2025-07-14T15:04:00")]
    [InlineData("July 2025", "en", "2025-07")]
    public void Dates_in_words_are_read_in_many_languages(string text, string language, string expected) => AssertDate(expected, text, language);

    [Theory]
    [InlineData("7/4/2025", "en-US", "2025-07-04")]
    [InlineData("7/4/2025", "en", "2025-07-04")]
    [InlineData("7/4/2025", "en-GB", "2025-04-07")]
    [InlineData("7/4/2025", "fr", "2025-04-07")]
    [InlineData("14/7/2025", "en-US", "2025-07-14")]
    [InlineData("7/14/2025", "de", "2025-07-14")]
    [InlineData("7.4.2025", null, "2025-04-07")]
    [InlineData("07.04.25", "de", "2025-04-07")]
    [InlineData("14. 7. 2025", "cs", "2025-07-14")]
    [InlineData("2025. 07. 14.", "ko", "2025-07-14")]
    [InlineData("2025-7-4", null, "2025-07-04")]
    public void Figures_follow_the_order_of_the_language_where_their_size_leaves_it_open(string text, string? language, string expected) =>
        AssertDate(expected, text, language);

    [Theory]
    [InlineData("July 14, 2025 at 3:04 p.m. EDT", "en", "2025-07-14T15:04:00-04:00")]
    [InlineData("July 14, 2025, 12:04 am", "en", "2025-07-14T00:04:00")]
    [InlineData("Published 3:04 PM GMT, July 14, 2025", "en", "2025-07-14T15:04:00Z")]
    [InlineData("July 14, 2025 3 pm", "en", "2025-07-14T15:00:00")]
    [InlineData("14.07.2025, 15:04 Uhr", "de", "2025-07-14T15:04:00")]
    [InlineData("14.07.2025 um 15.04 Uhr", "de", "2025-07-14T15:04:00")]
    [InlineData("Stand: 14. Juli 2025, 15:04 Uhr MESZ", "de", "2025-07-14T15:04:00+02:00")]
    [InlineData("Publié le 14 juillet 2025 à 15h04", "fr", "2025-07-14T15:04:00")]
    [InlineData("14.7.2025 klo 15.04", "fi", "2025-07-14T15:04:00")]
    [InlineData("14 Jul 2025 15:04 UTC+2", "en", "2025-07-14T15:04:00+02:00")]
    [InlineData("July 14, 2025 | 5 min read", "en", "2025-07-14")]
    [InlineData("July 14, 2025 10:30 ET", "en", "2025-07-14T10:30:00")]
    [InlineData("2025-07-14T25:00:00Z", "en", "2025-07-14")]
    public void A_time_beside_the_date_is_read_with_its_zone(string text, string language, string expected) => AssertDate(expected, text, language);

    [Theory]
    [InlineData("")]
    [InlineData("soon")]
    [InlineData("2025-02-30")]
    [InlineData("30 February 2025")]
    [InlineData("Feb 30, 2025")]
    [InlineData("2025-13-01")]
    [InlineData("14.13.2025")]
    [InlineData("1625-07-14")]
    [InlineData("9999-12-31")]
    [InlineData("0000-00-00")]
    [InlineData("0001-01-01T00:00:00Z")]
    [InlineData("2025-07-14T12:00:00+99:00")]
    [InlineData("July 14")]
    [InlineData("14 July at 10:30")]
    [InlineData("1234567")]
    [InlineData("555-123-4567")]
    [InlineData("May contain nuts")]
    [InlineData("3 July")]
    [InlineData("Room 101, 12 March Street")]
    public void What_is_no_date_of_the_calendar_is_refused(string text) => Assert.False(DateParser.TryParse(text, "en", out _));

    [Theory]
    [InlineData("4/7/2025")]
    [InlineData("04-07-2025")]
    public void Figures_that_could_be_either_are_refused_where_the_language_is_unknown(string text) =>
        Assert.False(DateParser.TryParse(text, language: null, out _));

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    [InlineData("fa-IR")]
    public void The_culture_of_the_machine_makes_no_difference(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            AssertDate("2025-04-14T12:08:00Z", "Mon, 14 APRIL 2025 12:08:00 GMT");
            AssertDate("2025-04-14T12:08:12.5+02:00", "2025-04-14T12:08:12.5+02:00");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Every_moment_comes_back_from_iso_8601() =>
        Prop.ForAll(Moments(), moment =>
        {
            Assert.True(DateParser.TryParse(moment.ToString("O", CultureInfo.InvariantCulture), language: null, out var date));
            Assert.Equal(moment, date.Value);
            Assert.Equal(moment.Offset, date.Value.Offset);
            Assert.Equal(ArticleDatePrecision.Time, date.Precision);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_moment_comes_back_from_rfc_1123() =>
        Prop.ForAll(Moments(), moment =>
        {
            Assert.True(DateParser.TryParse(moment.ToString("R", CultureInfo.InvariantCulture), language: null, out var date));
            Assert.Equal(moment.ToUniversalTime().Ticks / TimeSpan.TicksPerSecond, date.Value.Ticks / TimeSpan.TicksPerSecond);
            Assert.Equal(TimeSpan.Zero, date.Value.Offset);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void No_text_makes_it_throw() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), text => DateParser.TryParse(text ?? "", "en", out _) || true).QuickCheckThrowOnFailure();

    private static Arbitrary<DateTimeOffset> Moments() =>
        (from day in Gen.Choose(0, 109_000)
         from second in Gen.Choose(0, 86_399)
         from fraction in Gen.Choose(0, 9_999_999)
         from quarters in Gen.Choose(-48, 56)
         select new DateTimeOffset(
             new DateTime(1801, 1, 1, 0, 0, 0, DateTimeKind.Unspecified).AddDays(day).AddSeconds(second).AddTicks(fraction),
             TimeSpan.FromMinutes(quarters * 15))).ToArbitrary();

    private static void AssertDate(string expected, string text, string? language = null)
    {
        Assert.True(DateParser.TryParse(text, language, out var date), $"'{text}' was not read.");
        Assert.Equal(expected, date.ToString());
    }
}
