using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ArticleTools.Engine.Tests.Distribution;

namespace ArticleTools.Cli.Tests;

public sealed class ShardTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Merged_parts_are_the_same_bytes_at_any_number_of_shards()
    {
        var manifest = WriteManifest(pages: 9);
        Assert.Equal(1, Work(manifest, 0, 1, "one", "--throttle-limit", "1").ExitCode);
        for (var shard = 4; shard >= 0; shard--)
        {
            Assert.InRange(Work(manifest, shard, 5, "five", "--throttle-limit", "3").ExitCode, 0, 1);
        }

        var one = ProgramRun.Start("merge", _folder.PathOf("one"), "--output", _folder.PathOf("one.jsonl"));
        var five = ProgramRun.Start("merge", _folder.PathOf("five"), "--output", "-");
        Assert.Equal((0, 0), (one.ExitCode, five.ExitCode));
        Assert.Equal(File.ReadAllBytes(_folder.PathOf("one.jsonl")), five.OutputBytes);
        Assert.Equal(10, five.OutputLines.Length);
        Assert.Equal(
            Enumerable.Range(0, 10), five.OutputLines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("input").GetInt32()));
        Assert.Contains(Digest(five.OutputBytes), Assert.Single(five.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void Results_call_the_files_what_the_manifest_calls_them()
    {
        var manifest = WriteManifest(pages: 1);
        Work(manifest, 0, 1, "out");
        Assert.Contains("\"path\":\"page-0.html\"", ReadPart("out", 0), StringComparison.Ordinal);
        Assert.Contains("The file 'missing.html' does not exist.\",\"path\":\"missing.html\"", ReadPart("out", 0), StringComparison.Ordinal);
    }

    [Fact]
    public void A_merge_compresses_where_the_name_says_so()
    {
        Work(WriteManifest(pages: 3), 0, 1, "out");
        var output = _folder.PathOf("all.jsonl.gz");
        Assert.Equal(0, ProgramRun.Start("merge", _folder.PathOf("out"), "--output", output).ExitCode);
        Assert.Equal(ReadPart("out", 0), Decompress(output));
    }

    [Fact]
    public void A_rerun_skips_what_is_done()
    {
        var manifest = WriteManifest(pages: 3);
        var first = Work(manifest, 0, 1, "out");
        File.Delete(_folder.PathOf("page-0.html"));
        var second = Work(manifest, 0, 1, "out");
        Assert.Equal(1, second.ExitCode);
        Assert.Equal(first.Error.Replace("written", "skipped", StringComparison.Ordinal), second.Error);
    }

    [Fact]
    public void A_part_that_was_damaged_is_named_and_a_rerun_mends_it()
    {
        var manifest = WriteManifest(pages: 3);
        Work(manifest, 0, 2, "out");
        Work(manifest, 1, 2, "out");
        var part = _folder.PathOf("out/part-1.jsonl.gz");
        var whole = File.ReadAllBytes(part);
        File.WriteAllBytes(part, whole[..^1]);
        File.Delete(_folder.PathOf("out/part-0.done"));

        var output = _folder.PathOf("all.jsonl");
        var merge = ProgramRun.Start("merge", _folder.PathOf("out"), "--output", output);
        Assert.Equal((1, "", false), (merge.ExitCode, merge.Output, File.Exists(output)));
        Assert.Equal(2, merge.ErrorLines.Length);
        Assert.StartsWith("articletools: JobPartInvalid: Shard 0 of 2 is not done.", merge.ErrorLines[0], StringComparison.Ordinal);
        Assert.StartsWith("articletools: JobPartInvalid: Shard 1 of 2 is damaged: ", merge.ErrorLines[1], StringComparison.Ordinal);

        Work(manifest, 0, 2, "out");
        Work(manifest, 1, 2, "out");
        Assert.Equal(whole, File.ReadAllBytes(part));
        Assert.Equal(0, ProgramRun.Start("merge", _folder.PathOf("out"), "--output", output).ExitCode);
    }

    [Fact]
    public void Another_number_of_shards_another_manifest_and_other_options_are_refused()
    {
        var manifest = WriteManifest(pages: 2);
        Work(manifest, 0, 2, "out");
        var shards = Work(manifest, 0, 3, "out");
        var options = Work(manifest, 1, 2, "out", "--base-url", "https://example.org/");
        File.AppendAllText(manifest, "page-0.html\n");
        var list = Work(manifest, 1, 2, "out");
        Assert.All([shards, options, list], run => Assert.Equal(2, run.ExitCode));
        Assert.All([shards, options, list], run => Assert.StartsWith("articletools: JobMismatch: ", Assert.Single(run.ErrorLines), StringComparison.Ordinal));
        Assert.Contains("2 shards, not 3", shards.Error, StringComparison.Ordinal);
        Assert.Contains("options", options.Error, StringComparison.Ordinal);
        Assert.Contains("manifest", list.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_manifest_without_inputs_gives_an_empty_merge()
    {
        Assert.Equal(0, Work(_folder.Write("none.txt", "# nothing\n"), 0, 1, "out").ExitCode);
        var merge = ProgramRun.Start("merge", _folder.PathOf("out"), "--output", "-");
        Assert.Equal((0, ""), (merge.ExitCode, merge.Output));
    }

    [Theory]
    [InlineData("nowhere")]
    [InlineData("")]
    public void Where_there_is_no_job_there_is_nothing_to_merge(string name)
    {
        var merge = ProgramRun.Start("merge", _folder.PathOf(name), "--output", "-");
        Assert.Equal(2, merge.ExitCode);
        Assert.StartsWith("articletools: JobMismatch: ", Assert.Single(merge.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void A_worker_that_is_killed_at_any_moment_and_run_again_writes_the_same_bytes() =>
        KillAndRunAgain(WriteManifest(pages: 260, paragraphs: 1200));

    [Theory]
    [InlineData("crawl.warc.gz", 1)]
    [InlineData("crawl.warc.gz", 1000)]
    public void So_it_is_within_an_archive(string name, int recordsPerMember)
    {
        TestArchive.Create(articles: 130, paragraphs: 1200).Write(_folder.PathOf(name), recordsPerMember);
        KillAndRunAgain(_folder.Write("list.txt", name + "\n"));
    }

    [Fact]
    public void A_polite_kill_keeps_what_was_done()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There are no signals.");
        var manifest = WriteManifest(pages: 160, paragraphs: 1200);
        using (var process = ProgramRun.Launch(Arguments(manifest, 0, 2, "killed")))
        {
            WaitFor(process, () => CheckpointOf("killed") is not null);
            Process.Start("kill", ["-TERM", process.Id.ToString(CultureInfo.InvariantCulture)]).WaitForExit();
            Assert.Equal(143, ProgramRun.Finish(process).ExitCode);
        }

        Assert.Equal(["part-0.checkpoint", "part-0.jsonl.gz.partial", "plan.json"], FilesOf("killed"));
        Assert.Contains("\"outcome\":\"resumed\"", Work(manifest, 0, 2, "killed").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_worker_on_a_shard_is_refused_and_a_lock_that_was_left_is_nothing()
    {
        var manifest = WriteManifest(pages: 1);
        Directory.CreateDirectory(_folder.PathOf("out"));
        using (new FileStream(_folder.PathOf("out/part-0.lock"), FileMode.Create, FileAccess.ReadWrite, FileShare.None))
        {
            var second = Work(manifest, 0, 2, "out");
            Assert.Equal(2, second.ExitCode);
            Assert.StartsWith("articletools: JobBusy: ", Assert.Single(second.ErrorLines), StringComparison.Ordinal);
        }

        Assert.Equal(0, Work(manifest, 0, 2, "out").ExitCode);
    }

    private void KillAndRunAgain(string manifest)
    {
        Work(manifest, 0, 2, "whole");
        var whole = Digest(File.ReadAllBytes(_folder.PathOf("whole/part-0.jsonl.gz")));

        Kill(manifest, _ => true);
        Kill(manifest, folder => File.Exists(Path.Combine(folder, "plan.json")));
        Kill(manifest, folder => Length(folder, "part-0.jsonl.gz.partial") > 0);
        var checkpoints = 0;
        for (; checkpoints < 2; checkpoints++)
        {
            var before = CheckpointOf("killed");
            Kill(manifest, _ => CheckpointOf("killed") != before);
            Assert.NotEqual(before, CheckpointOf("killed"));
            Assert.False(File.Exists(_folder.PathOf("killed/part-0.done")));
        }

        var run = Work(manifest, 0, 2, "killed");
        Assert.Contains("\"outcome\":\"resumed\"", run.Error, StringComparison.Ordinal);
        Assert.Equal(whole, Digest(File.ReadAllBytes(_folder.PathOf("killed/part-0.jsonl.gz"))));
        Assert.Equal(File.ReadAllText(_folder.PathOf("whole/part-0.done")), File.ReadAllText(_folder.PathOf("killed/part-0.done")));
        Assert.Equal(["part-0.done", "part-0.jsonl.gz", "plan.json"], FilesOf("killed"));
    }

    private string WriteManifest(int pages, int paragraphs = 0)
    {
        var paragraph = "<p>The ferry has carried its own bell since the winter of the long fog, and nobody aboard recalls who hung it there.</p>\n";
        for (var page = 0; page < pages; page++)
        {
            var path = _folder.WritePage($"page-{page}.html");
            if (paragraphs > 0)
            {
                File.WriteAllText(path, File.ReadAllText(path).Replace("</article>", string.Concat(Enumerable.Repeat(paragraph, paragraphs)) + "</article>", StringComparison.Ordinal));
            }
        }

        return _folder.Write("list.txt", "# pages\n" + string.Concat(Enumerable.Range(0, pages).Select(page => $"page-{page}.html\n")) + "missing.html\n");
    }

    private string[] Arguments(string manifest, int shard, int shards, string output, params string[] options) =>
        ["work", "--manifest", manifest, "--shard", $"{shard}", "--shards", $"{shards}", "--output-folder", _folder.PathOf(output), .. options];

    private ProgramRun Work(string manifest, int shard, int shards, string output, params string[] options) =>
        ProgramRun.Start(Arguments(manifest, shard, shards, output, options));

    // Process.Kill sends SIGKILL, which nothing can catch.
    private void Kill(string manifest, Func<string, bool> isTime)
    {
        using var process = ProgramRun.Launch(Arguments(manifest, 0, 2, "killed"));
        WaitFor(process, () => isTime(_folder.PathOf("killed")));
        process.Kill();
        process.WaitForExit();
    }

    private static void WaitFor(Process process, Func<bool> isTime)
    {
        while (!isTime())
        {
            Assert.False(process.HasExited, "the worker ended before its time");
            Thread.Sleep(1);
        }
    }

    private string? CheckpointOf(string output) =>
        _folder.PathOf($"{output}/part-0.checkpoint") is var path && File.Exists(path) ? File.ReadAllText(path) : null;

    private static long Length(string folder, string name) => new FileInfo(Path.Combine(folder, name)) is { Exists: true } file ? file.Length : 0;

    private string[] FilesOf(string output) =>
        [.. Directory.GetFiles(_folder.PathOf(output)).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    private string ReadPart(string output, int shard) => Decompress(_folder.PathOf($"{output}/part-{shard}.jsonl.gz"));

    private static string Decompress(string path)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private static string Digest(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
