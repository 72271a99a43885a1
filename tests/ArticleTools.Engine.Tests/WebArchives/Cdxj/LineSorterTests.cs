using ArticleTools.Engine.WebArchives.Cdxj;
using FsCheck;
using FsCheck.Fluent;

namespace ArticleTools.Engine.Tests.WebArchives.Cdxj;

public sealed class LineSorterTests
{
    [Fact]
    public void Lines_come_sorted_and_once_however_little_memory_there_is() =>
        Prop.ForAll(
            Gen.Elements("a", "b", "ab", "Z", "org,example)/", "org,example)/a 2", "org,example)/a 1").ArrayOf().ToArbitrary(),
            Gen.Choose(1, 40).ToArbitrary(),
            (lines, memory) =>
            {
                using var sorter = new LineSorter(Path.GetTempPath(), memory);
                Array.ForEach(lines, sorter.Add);
                return sorter.Sorted().SequenceEqual(lines.Distinct().Order(StringComparer.Ordinal));
            }).QuickCheckThrowOnFailure();

    [Fact]
    public void Many_parts_are_merged_and_leave_no_file_behind()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            using (var sorter = new LineSorter(folder.FullName, memory: 8))
            {
                for (var i = 0; i < 1000; i++)
                {
                    sorter.Add($"{i * 7919 % 1000:000000}");
                }

                Assert.InRange(folder.GetFiles().Length, 1, 64);
                Assert.Equal(Enumerable.Range(0, 1000).Select(i => $"{i:000000}"), sorter.Sorted());
            }

            Assert.Empty(folder.GetFiles());
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
