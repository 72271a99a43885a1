using System.Text;
using System.Text.Json;
using ArticleTools.Engine.Tests.Distribution;

namespace ArticleTools.Cli.Tests;

public sealed class ArchiveWorkTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _archive;

    public ArchiveWorkTests() => _archive = TestArchive.Create(articles: 4).Write(_folder.PathOf("a.warc.gz"), recordsPerMember: 1);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Records_of_archives_are_read_by_their_offsets_in_any_order()
    {
        var import = ProgramRun.Start("import", _archive);
        var articles = import.OutputLines.Where(line => !line.Contains("?again", StringComparison.Ordinal)).Reverse().ToList();
        Assert.Equal(4, articles.Count);

        var run = Work([.. articles.Select(article => new { path = _archive, offset = OffsetOf(article) })]);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(articles.Select((article, i) => $"{{\"input\":{i},\"article\":{article}}}"), run.OutputLines);
    }

    [Fact]
    public void What_is_no_article_at_an_offset_is_an_error_record()
    {
        var run = Work(
            _archive,
            new { path = _archive, offset = 0 },
            new { path = _archive, offset = 1 },
            new { path = _archive, offset = -1 },
            new { path = _archive, offset = 1_000_000 },
            new { path = _archive, offset = "0" },
            new { path = _folder.PathOf("missing.warc.gz"), offset = 0 });

        var errors = run.OutputLines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("error")).ToList();
        Assert.Equal(
            ["WorkInputInvalid", "ArticleFormatUnknown", "WarcRecordInvalid", "WorkInputInvalid", "WorkInputInvalid", "WorkInputInvalid", "ArticleNotFound"],
            errors.Select(error => error.GetProperty("id").GetString()));
        Assert.Contains("offset", errors[0].GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    private static long OffsetOf(string article) => JsonDocument.Parse(article).RootElement.GetProperty("source").GetProperty("offset").GetInt64();

    private static ProgramRun Work(params object[] inputs) =>
        ProgramRun.Start(["work"], Encoding.UTF8.GetBytes(string.Concat(inputs.Select(input => JsonSerializer.Serialize(input) + "\n"))));
}
