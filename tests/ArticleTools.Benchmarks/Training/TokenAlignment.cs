namespace ArticleTools.Benchmarks.Training;

/// <summary>
/// Finds which words of a page are those of the truth, in order: runs that occur once in both are anchors, and the stretches between
/// two anchors are aligned alike, down to a longest common subsequence.
/// </summary>
internal static class TokenAlignment
{
    private const int AnchorLength = 4;
    private const long LargestTable = 4_000_000;

    /// <returns>For each word of the page, whether it was matched.</returns>
    public static bool[] Match(int[] page, int[] truth)
    {
        var matched = new bool[page.Length];
        Align(page, 0, page.Length, truth, 0, truth.Length, AnchorLength, matched);
        return matched;
    }

    private static void Align(int[] page, int pageStart, int pageEnd, int[] truth, int truthStart, int truthEnd, int anchorLength, bool[] matched)
    {
        while (pageStart < pageEnd && truthStart < truthEnd && page[pageStart] == truth[truthStart])
        {
            matched[pageStart++] = true;
            truthStart++;
        }

        while (pageStart < pageEnd && truthStart < truthEnd && page[pageEnd - 1] == truth[truthEnd - 1])
        {
            matched[--pageEnd] = true;
            truthEnd--;
        }

        if (pageStart == pageEnd || truthStart == truthEnd)
        {
            return;
        }

        var anchors = FindAnchors(page, pageStart, pageEnd, truth, truthStart, truthEnd, anchorLength);
        if (anchors.Count > 0)
        {
            var (page0, truth0) = (pageStart, truthStart);
            foreach (var (page1, truth1) in anchors)
            {
                if (page1 < page0 || truth1 < truth0)
                {
                    continue;
                }

                Align(page, page0, page1, truth, truth0, truth1, anchorLength, matched);
                for (var i = 0; i < anchorLength; i++)
                {
                    matched[page1 + i] = true;
                }

                (page0, truth0) = (page1 + anchorLength, truth1 + anchorLength);
            }

            Align(page, page0, pageEnd, truth, truth0, truthEnd, anchorLength, matched);
        }
        else if (anchorLength > 1)
        {
            Align(page, pageStart, pageEnd, truth, truthStart, truthEnd, anchorLength - 1, matched);
        }
        else
        {
            AlignByTable(page, pageStart, pageEnd, truth, truthStart, truthEnd, matched);
        }
    }

    // The longest chain of runs that occur once on either side.
    private static List<(int Page, int Truth)> FindAnchors(int[] page, int pageStart, int pageEnd, int[] truth, int truthStart, int truthEnd, int length)
    {
        var inPage = FindOnce(page, pageStart, pageEnd, length);
        var inTruth = FindOnce(truth, truthStart, truthEnd, length);
        var pairs = new List<(int Page, int Truth)>();
        foreach (var (key, position) in inPage)
        {
            if (position >= 0 && inTruth.TryGetValue(key, out var other) && other >= 0)
            {
                pairs.Add((position, other));
            }
        }

        pairs.Sort();
        var tails = new List<int>();
        var previous = new int[pairs.Count];
        for (var i = 0; i < pairs.Count; i++)
        {
            var low = 0;
            var high = tails.Count;
            while (low < high)
            {
                var middle = (low + high) / 2;
                if (pairs[tails[middle]].Truth < pairs[i].Truth)
                {
                    low = middle + 1;
                }
                else
                {
                    high = middle;
                }
            }

            previous[i] = low > 0 ? tails[low - 1] : -1;
            if (low == tails.Count)
            {
                tails.Add(i);
            }
            else
            {
                tails[low] = i;
            }
        }

        var chain = new List<(int Page, int Truth)>();
        for (var i = tails.Count > 0 ? tails[^1] : -1; i >= 0; i = previous[i])
        {
            chain.Add(pairs[i]);
        }

        chain.Reverse();
        return chain;
    }

    // Where each run starts that occurs once; -1 for the others.
    private static Dictionary<(int A, int B, int C, int D), int> FindOnce(int[] tokens, int start, int end, int length)
    {
        var found = new Dictionary<(int A, int B, int C, int D), int>();
        for (var i = start; i + length <= end; i++)
        {
            var key = (tokens[i], length > 1 ? tokens[i + 1] : 0, length > 2 ? tokens[i + 2] : 0, length > 3 ? tokens[i + 3] : 0);
            found[key] = found.ContainsKey(key) ? -1 : i;
        }

        return found;
    }

    private static void AlignByTable(int[] page, int pageStart, int pageEnd, int[] truth, int truthStart, int truthEnd, bool[] matched)
    {
        var rows = pageEnd - pageStart;
        var columns = truthEnd - truthStart;
        if ((long)rows * columns > LargestTable)
        {
            return;
        }

        var table = new ushort[rows + 1, columns + 1];
        for (var i = rows - 1; i >= 0; i--)
        {
            for (var j = columns - 1; j >= 0; j--)
            {
                table[i, j] = page[pageStart + i] == truth[truthStart + j]
                    ? (ushort)(table[i + 1, j + 1] + 1)
                    : Math.Max(table[i + 1, j], table[i, j + 1]);
            }
        }

        for (int i = 0, j = 0; i < rows && j < columns;)
        {
            if (page[pageStart + i] == truth[truthStart + j])
            {
                matched[pageStart + i++] = true;
                j++;
            }
            else if (table[i + 1, j] >= table[i, j + 1])
            {
                i++;
            }
            else
            {
                j++;
            }
        }
    }
}
