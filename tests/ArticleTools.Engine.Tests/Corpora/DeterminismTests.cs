using System.Globalization;
using ArticleTools.Engine.Sources;

namespace ArticleTools.Engine.Tests.Corpora;

/// <summary>The same bytes in, the same result out. The time zone is the whole process's, so these tests run alone.</summary>
[Collection(nameof(Alone))]
public sealed class DeterminismTests
{
    // Every so manieth page, to keep the test short.
    private const int Step = 10;

    private static readonly Lazy<string[]> Expected = new(() => Import(throttleLimit: 1));

    [Theory]
    [InlineData(2, "", "UTC")]
    [InlineData(7, "tr-TR", "Asia/Kathmandu")]
    [InlineData(3, "ar-SA", "America/St_Johns")]
    [InlineData(5, "th-TH", "Pacific/Kiritimati")]
    public void Neither_parallelism_nor_culture_nor_time_zone_changes_a_byte(int throttleLimit, string culture, string zone)
    {
        var expected = Expected.Value;
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            SetZone(zone);

            Assert.Equal(expected, Import(throttleLimit));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
            SetZone(null);
        }
    }

    private static void SetZone(string? zone)
    {
        Environment.SetEnvironmentVariable("TZ", zone);
        TimeZoneInfo.ClearCachedData();
    }

    private static string[] Import(int throttleLimit)
    {
        using var importer = new ArticleImporter(throttleLimit: throttleLimit);
        var results = importer.Import(CorpusPages.Paths(Step).Select(path => SourceItem.FromFile(path)));
        return [.. results.Select(result => $"{Path.GetFileName(result.Item.Path)} {Fingerprint.Of(result.Article!)}")];
    }

    [CollectionDefinition(nameof(Alone), DisableParallelization = true)]
    public sealed class Alone;
}
