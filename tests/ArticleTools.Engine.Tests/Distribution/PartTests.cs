using System.Globalization;
using System.IO.Compression;
using System.Text;
using ArticleTools.Engine.Distribution;
using FsCheck;
using FsCheck.Fluent;

namespace ArticleTools.Engine.Tests.Distribution;

public sealed class PartTests : IDisposable
{
    private const int MemberBytes = 200;
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Merging_gives_the_same_bytes_at_any_number_of_shards() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(20),
        Prop.ForAll(Arb.From(Gen.Choose(0, 60)), Arb.From(Gen.Choose(1, 20)), (inputs, shards) =>
            Assert.Equal(Merge(Run(Plan(inputs, 1))), Merge(Run(Plan(inputs, shards))))));

    [Fact]
    public void A_merge_holds_the_lines_in_the_order_of_the_inputs()
    {
        var expected = string.Concat(Enumerable.Range(0, 50).SelectMany(input => Lines(input)));
        Assert.Equal(expected, Merge(Run(Plan(50, 7))));
    }

    [Fact]
    public void A_part_that_was_broken_off_anywhere_and_gone_on_with_has_the_same_bytes()
    {
        var plan = Plan(60, 2);
        var whole = File.ReadAllBytes(Run(plan).PartPath(0));
        for (var stop = 0; stop <= 60; stop += 4)
        {
            var folder = NewFolder();
            WritePart(folder, 0, plan, stop);
            Tear(folder.PartialPath(0), stop);
            WritePart(folder, 0, plan, 40);
            WritePart(folder, 0, plan);
            Assert.Equal(whole, File.ReadAllBytes(folder.PartPath(0)));
            Assert.Equal(60 / 2, PartSummary.Read(folder, 0)!.Counts.Inputs);
            Assert.False(File.Exists(folder.CheckpointPath(0)));
        }
    }

    [Fact]
    public void A_part_whose_start_was_damaged_is_written_anew()
    {
        var plan = Plan(60, 2);
        var whole = File.ReadAllBytes(Run(plan).PartPath(0));
        var folder = NewFolder();
        WritePart(folder, 0, plan, 40);
        Assert.True(File.Exists(folder.CheckpointPath(0)));
        using (var file = File.OpenWrite(folder.PartialPath(0)))
        {
            file.Position = 30;
            file.WriteByte(0);
        }

        WritePart(folder, 0, plan);
        Assert.Equal(whole, File.ReadAllBytes(folder.PartPath(0)));
    }

    [Fact]
    public void A_part_that_lacks_only_its_summary_is_finished()
    {
        var plan = Plan(60, 2);
        var folder = NewFolder();
        WritePart(folder, 0, plan, 40);
        var checkpoint = File.ReadAllBytes(folder.CheckpointPath(0));
        WritePart(folder, 0, plan);
        var whole = File.ReadAllBytes(folder.PartPath(0));
        File.WriteAllBytes(folder.CheckpointPath(0), checkpoint);
        File.Delete(folder.DonePath(0));

        using (var writer = PartWriter.Open(folder, 0, plan, MemberBytes))
        {
            Assert.NotEqual(0, writer.Start.Input);
        }

        WritePart(folder, 0, plan);
        Assert.Equal(whole, File.ReadAllBytes(folder.PartPath(0)));
    }

    [Fact]
    public void A_part_without_lines_is_an_empty_archive()
    {
        var folder = Run(Plan(1, 3));
        using var part = new GZipStream(File.OpenRead(folder.PartPath(2)), CompressionMode.Decompress);
        Assert.Equal(-1, part.ReadByte());
        Assert.NotEqual(0, new FileInfo(folder.PartPath(2)).Length);
    }

    [Fact]
    public void Missing_and_damaged_parts_are_named()
    {
        var folder = Run(Plan(30, 6));
        File.Delete(folder.DonePath(1));
        File.Delete(folder.PartPath(2));
        Tear(folder.PartPath(3), 10);
        var bytes = File.ReadAllBytes(folder.PartPath(4));
        bytes[^20] ^= 1;
        File.WriteAllBytes(folder.PartPath(4), bytes);
        File.Copy(folder.DonePath(0), folder.DonePath(5), overwrite: true);

        var faults = new PartMerger(folder).FindFaults(TestContext.Current.CancellationToken).ToList();

        Assert.All(faults, fault => Assert.Equal(ArticleErrorId.JobPartInvalid, fault.ErrorId));
        Assert.Equal([1, 2, 3, 4, 5], faults.Select(fault => int.Parse(fault.Message.Split(' ')[1], CultureInfo.InvariantCulture)));
        Assert.Contains("is not done", faults[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_a_job_has_its_error() =>
        Assert.Equal(ArticleErrorId.JobMismatch, Assert.Throws<ArticleException>(() => new PartMerger(NewFolder())).ErrorId);

    [Theory]
    [InlineData(3, 10, "a", "b", "3 shards")]
    [InlineData(2, 10, "c", "b", "manifest")]
    [InlineData(2, 10, "a", "c", "options")]
    public void A_folder_of_another_plan_is_refused(int shards, int inputs, string manifest, string options, string reason)
    {
        var folder = NewFolder();
        new ShardPlan { Shards = shards, Inputs = inputs, ManifestSha256 = manifest, OptionsSha256 = options }.Claim(folder);

        var error = Assert.Throws<ArticleException>(
            () => new ShardPlan { Shards = 2, Inputs = 10, ManifestSha256 = "a", OptionsSha256 = "b" }.Claim(folder));

        Assert.Equal(ArticleErrorId.JobMismatch, error.ErrorId);
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_worker_is_kept_off_until_the_first_has_ended()
    {
        var folder = NewFolder();
        Directory.CreateDirectory(folder.Path);
        File.WriteAllText(folder.LockPath(0), "left by a worker that was killed");
        using (PartLock.Take(folder, 0))
        {
            Assert.Equal(ArticleErrorId.JobBusy, Assert.Throws<ArticleException>(() => PartLock.Take(folder, 0)).ErrorId);
        }

        PartLock.Take(folder, 0).Dispose();
        Assert.False(File.Exists(folder.LockPath(0)));
    }

    private static ShardPlan Plan(int inputs, int shards) => new() { Shards = shards, Inputs = inputs, ManifestSha256 = "m", OptionsSha256 = "o" };

    // An input gives no line, one, or several, as an archive does.
    private static IEnumerable<string> Lines(int input) =>
        Enumerable.Range(0, input % 4).Select(record => $$"""{"input":{{input}},"record":{{record}},"text":"{{new string((char)('a' + (input % 26)), input * 3)}}"}""" + "\n");

    private JobFolder NewFolder() => new(_folder.PathOf(Guid.NewGuid().ToString("N")));

    private JobFolder Run(ShardPlan plan)
    {
        var folder = NewFolder();
        for (var shard = 0; shard < plan.Shards; shard++)
        {
            WritePart(folder, shard, plan);
        }

        return folder;
    }

    // Stops before an input, as if the worker were killed there.
    private static void WritePart(JobFolder folder, int shard, ShardPlan plan, long? stop = null)
    {
        plan.Claim(folder);
        using var writer = PartWriter.Open(folder, shard, plan, MemberBytes);
        var counts = writer.Counts;
        for (var input = writer.Start.Input; input < plan.Inputs; input += plan.Shards)
        {
            if (input >= stop)
            {
                return;
            }

            counts = counts with { Inputs = counts.Inputs + 1 };
            var lines = string.Concat(Lines((int)input));
            if (lines.Length > 0)
            {
                writer.Write(Encoding.UTF8.GetBytes(lines), new WorkPosition(input + plan.Shards), counts);
            }
        }

        writer.Complete(counts);
    }

    private static void Tear(string path, int bytes)
    {
        using var file = new FileStream(path, FileMode.OpenOrCreate);
        file.SetLength(Math.Max(0, file.Length - bytes));
    }

    private static string Merge(JobFolder folder)
    {
        var merger = new PartMerger(folder);
        Assert.Empty(merger.FindFaults(TestContext.Current.CancellationToken));
        using var output = new MemoryStream();
        merger.Write(output, TestContext.Current.CancellationToken);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
