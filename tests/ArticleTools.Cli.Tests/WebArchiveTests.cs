using System.Text.Json;

namespace ArticleTools.Cli.Tests;

public sealed class WebArchiveTests : IDisposable
{
    private static readonly string Archive = Samples.PathOf("archive/village.warc.gz");

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Articles_of_an_archive_are_written_with_their_places_and_the_rest_is_counted()
    {
        var run = ProgramRun.Start("import", Archive);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal($"articletools: '{Archive}': 9 records: 4 read as articles, 5 that are no article.", run.Error.Trim());
        using var first = JsonDocument.Parse(run.OutputLines[0]);
        var source = first.RootElement.GetProperty("source");
        Assert.Equal("https://village.example/news/mill-wheel", source.GetProperty("targetUri").GetString());
        Assert.Equal("2024-03-02T08:00:01Z", source.GetProperty("captureTime").GetString());
        Assert.Equal(301, source.GetProperty("offset").GetInt64());
    }

    [Theory]
    [InlineData(2, "--url", "*/news/*", "--before", "2024-04-01")]
    [InlineData(1, "--mime-type", "text/plain")]
    [InlineData(1, "--status", "404")]
    [InlineData(4, "--status", "404", "--status", "2xx")]
    [InlineData(1, "--after", "2024-04")]
    public void Filters_choose_before_parsing(int count, params string[] options)
    {
        var run = ProgramRun.Start(["import", Archive, "--quiet", .. options]);
        Assert.Equal((0, "", count), (run.ExitCode, run.Error, run.OutputLines.Length));
    }

    [Theory]
    [InlineData("--status", "ok")]
    [InlineData("--after", "yesterday")]
    public void A_filter_that_makes_no_sense_is_bad_usage(params string[] options) =>
        Assert.Equal(2, ProgramRun.Start(["import", Archive, .. options]).ExitCode);

    [Fact]
    public void Links_and_summaries_are_taken_of_archives_too()
    {
        Assert.Contains("https://village.example/parish/mill-trust", ProgramRun.Start("links", Archive).Output, StringComparison.Ordinal);
        Assert.Contains("Swarm takes the post office", ProgramRun.Start("summary", Archive).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_damaged_record_is_an_error_and_the_rest_is_written()
    {
        var path = _folder.PathOf("damaged.warc.gz");
        var bytes = File.ReadAllBytes(Archive);
        bytes[500] ^= 0x55;
        File.WriteAllBytes(path, bytes);
        var run = ProgramRun.Start("import", path);
        Assert.Equal((1, 2), (run.ExitCode, run.OutputLines.Length));
        Assert.Contains($"articletools: WarcRecordInvalid: The record at offset 301 of '{path}' can't be read: ", run.Error, StringComparison.Ordinal);
    }
}
