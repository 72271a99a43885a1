using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace ArticleTools.Cli.Tests;

public sealed class WorkTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Each_line_has_one_answer_in_order_and_bad_ones_an_error_record()
    {
        var page = _folder.WritePage("a.html");
        var missing = _folder.PathOf("missing.html");
        var run = Work(
            JsonSerializer.Serialize(page),
            JsonSerializer.Serialize(new { path = missing, id = 17 }),
            "",
            "nonsense",
            """{"html":"<h1>Fog</h1><p>The bell rang all night.</p>","id":"fog","url":"https://example.org/sea/fog"}""",
            """{"markdown":"# Fog\n\nThe *bell* rang.","html":null,"id":null}""",
            """{"text":"Fog\n\nThe bell rang."}""",
            """{"base64":"PGgxPkZvZzwvaDE+PHA+VGhlIGJlbGwgcmFuZy48L3A+"}""",
            """{"base64":"*","id":{"row":3}}""",
            """{"path":"a.html","text":"b"}""",
            """{"html":"<p>a</p>","url":"sea/fog"}""",
            "[]",
            "\"a\0b\"",
            "\"\\ud800\"");

        Assert.Equal(1, run.ExitCode);
        var answers = run.OutputLines.Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(Enumerable.Range(0, 14), answers.Select(answer => answer.GetProperty("input").GetInt32()));
        Assert.Equal(
            [
                null, "ArticleNotFound", "WorkInputInvalid", "WorkInputInvalid", null, null, null, null, "WorkInputInvalid", "WorkInputInvalid",
                "WorkInputInvalid", "WorkInputInvalid", "WorkInputInvalid", "WorkInputInvalid",
            ],
            answers.Select(ErrorId));
        Assert.Equal(page, answers[0].GetProperty("article").GetProperty("source").GetProperty("path").GetString());
        Assert.Equal((17, missing), (answers[1].GetProperty("id").GetInt32(), answers[1].GetProperty("error").GetProperty("path").GetString()));
        Assert.Equal("fog", answers[4].GetProperty("id").GetString());
        Assert.Equal(
            ["Html", "Markdown", "PlainText", "Html"],
            answers[4..8].Select(answer => answer.GetProperty("article").GetProperty("source").GetProperty("format").GetString()));
        Assert.Equal("""{"row":3}""", answers[8].GetProperty("id").GetRawText());
    }

    [Fact]
    public void The_trailer_counts_and_has_the_digest_of_the_output()
    {
        var run = Work(JsonSerializer.Serialize(_folder.WritePage("a.html")), "nonsense");
        var trailer = JsonDocument.Parse(Assert.Single(run.ErrorLines)).RootElement;
        Assert.Equal(
            (2, 1, 1, run.OutputBytes.Length, Convert.ToHexStringLower(SHA256.HashData(run.OutputBytes))),
            (Number(trailer, "inputs"), Number(trailer, "articles"), Number(trailer, "errors"), Number(trailer, "length"), trailer.GetProperty("sha256").GetString()));
    }

    [Fact]
    public void Empty_input_gives_empty_output()
    {
        var run = ProgramRun.Start(["work"], []);
        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("""{"inputs":0,""", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void Failed_documents_need_not_fail_the_worker() =>
        Assert.Equal(0, ProgramRun.Start(["work", "--exit-zero"], "nonsense\n"u8.ToArray()).ExitCode);

    [Fact]
    public async Task A_caller_may_wait_for_each_answer_before_it_goes_on()
    {
        using var process = ProgramRun.Launch(["work"]);
        for (var i = 0; i < 3; i++)
        {
            await process.StandardInput.WriteAsync(JsonSerializer.Serialize(Samples.PathOf("night-ferry.md")) + "\n");
            await process.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
            var answer = await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken).AsTask().WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);
            Assert.StartsWith($"{{\"input\":{i},\"article\":", answer, StringComparison.Ordinal);
        }

        process.StandardInput.Close();
        Assert.Equal(0, ProgramRun.Finish(process).ExitCode);
    }

    [Fact]
    public void A_line_over_the_limit_is_an_error_record_and_the_next_one_is_read()
    {
        var run = ProgramRun.Start(
            ["work", "--tab-keys", "--maximum-bytes", "100000"],
            [.. "k\t\""u8, .. Enumerable.Repeat((byte)'x', 2_000_000), .. "\"\nm\t{\"text\":\"Fog\"}\r\n"u8]);
        Assert.Equal(2, run.OutputLines.Length);
        Assert.StartsWith("""k	{"input":0,"error":{"id":"ArticleTooLarge",""", run.OutputLines[0], StringComparison.Ordinal);
        Assert.StartsWith("""m	{"input":1,"article":""", run.OutputLines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Keys_are_given_back_byte_for_byte()
    {
        var run = ProgramRun.Start(["work", "--tab-keys"], [0xEF, 0xBB, 0xBF, 0xFF, (byte)' ', .. "\t{\"text\":\"Fog\"}\n\t{\"text\":\"Fog\"}\nnothing\n"u8]);
        Assert.Equal([0xFF, (byte)' ', (byte)'\t', (byte)'{'], run.OutputBytes[..4]);
        Assert.StartsWith("\t{", run.OutputLines[1], StringComparison.Ordinal);
        Assert.StartsWith("""nothing	{"input":2,"error":{"id":"WorkInputInvalid",""", run.OutputLines[2], StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_that_are_no_text_are_an_error_record()
    {
        var run = ProgramRun.Start(["work"], [(byte)'"', 0xC3, (byte)'"', (byte)'\n', 0xFF, 0xFE, 0, (byte)'\n', .. "{\"text\":\"Fog\"}"u8]);
        Assert.Equal(["WorkInputInvalid", "WorkInputInvalid", null], run.OutputLines.Select(line => ErrorId(JsonDocument.Parse(line).RootElement)));
    }

    [Fact]
    public void The_bytes_are_the_same_at_any_throttle_limit()
    {
        var input = Encoding.UTF8.GetBytes(string.Concat(Directory.GetFiles(Samples.Folder).Order(StringComparer.Ordinal).Select(path => JsonSerializer.Serialize(path) + "\n")));
        Assert.Equal(
            ProgramRun.Start(["work", "--throttle-limit", "1"], input).OutputBytes,
            ProgramRun.Start(["work", "--throttle-limit", "7"], input, ("LC_ALL", "tr_TR.UTF-8"), ("TZ", "Asia/Kolkata")).OutputBytes);
    }

    [Fact]
    public void A_reader_that_has_enough_ends_the_worker_quietly()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no shell.");
        using var process = System.Diagnostics.Process.Start("/bin/sh",
            ["-c", $"yes '\"{Samples.PathOf("night-ferry.md")}\"' | dotnet '{Path.Combine(AppContext.BaseDirectory, "articletools.dll")}' work | head -2 >/dev/null"]);
        Assert.True(process.WaitForExit(TimeSpan.FromSeconds(30)), "the worker goes on for nobody");
    }

    [Fact]
    public void A_polite_kill_ends_a_worker_that_waits()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There are no signals.");
        using var process = ProgramRun.Launch(["work"]);
        process.StandardInput.Write(JsonSerializer.Serialize(Samples.PathOf("night-ferry.md")) + "\n");
        process.StandardInput.Flush();
        process.StandardOutput.ReadLine();
        System.Diagnostics.Process.Start("kill", ["-TERM", $"{process.Id}"]).WaitForExit();
        Assert.True(process.WaitForExit(TimeSpan.FromSeconds(30)), "it goes on waiting");
        Assert.Equal(143, process.ExitCode);
    }

    [Theory]
    [InlineData("--manifest", "list.txt")]
    [InlineData("--shard", "0", "--shards", "2")]
    [InlineData("--manifest", "list.txt", "--shard", "2", "--shards", "2", "--output-folder", "out")]
    [InlineData("--manifest", "list.txt", "--shard", "-1", "--shards", "2", "--output-folder", "out")]
    [InlineData("--manifest", "list.txt", "--shard", "0", "--shards", "0", "--output-folder", "out")]
    [InlineData("--manifest", "list.txt", "--shard", "0", "--shards", "2", "--output-folder", "out", "--tab-keys")]
    public void Options_that_make_no_sense_together_are_bad_usage(params string[] arguments)
    {
        var run = ProgramRun.Start(["work", .. arguments]);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Equal("See 'articletools work --help'.", run.ErrorLines[^1]);
    }

    private static ProgramRun Work(params string[] lines) => ProgramRun.Start(["work"], Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => line + "\n"))));

    private static string? ErrorId(JsonElement answer) => answer.TryGetProperty("error", out var error) ? error.GetProperty("id").GetString() : null;

    private static int Number(JsonElement json, string name) => json.GetProperty(name).GetInt32();
}
