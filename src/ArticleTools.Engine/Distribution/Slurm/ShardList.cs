using System.Globalization;
using System.Text;

namespace ArticleTools.Engine.Distribution.Slurm;

/// <summary>Writes numbers of shards as Slurm wants those of an array's tasks: <c>0-3,7</c>.</summary>
internal static class ShardList
{
    /// <param name="shards">The numbers in ascending order.</param>
    public static string Write(IReadOnlyList<int> shards)
    {
        var text = new StringBuilder();
        for (var first = 0; first < shards.Count;)
        {
            var last = first;
            while (last + 1 < shards.Count && shards[last + 1] == shards[last] + 1)
            {
                last++;
            }

            text.Append(text.Length == 0 ? "" : ",").Append(CultureInfo.InvariantCulture, $"{shards[first]}");
            if (last > first)
            {
                text.Append(CultureInfo.InvariantCulture, $"-{shards[last]}");
            }

            first = last + 1;
        }

        return text.ToString();
    }
}
