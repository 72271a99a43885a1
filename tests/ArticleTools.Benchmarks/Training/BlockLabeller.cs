using ArticleTools.Benchmarks.Accuracy;
using ArticleTools.Engine.Formats;

namespace ArticleTools.Benchmarks.Training;

/// <summary>Finds out which blocks of a page the truth counts to its body.</summary>
internal static class BlockLabeller
{
    // A page counts the same however long it is: the scores are means over pages.
    private const double WeightOfPage = 100;

    // A short block matters to a reader beyond its share of the words.
    private const double WordsOfAnyBlock = 10;
    private const double LeastWords = 40;
    private const double EnoughMatched = 0.5;

    public static IEnumerable<LabelledBlock> Label(CorpusPage page, List<DraftBlock> blocks) =>
        page.PageType is null ? LabelBySnippets(page, blocks) : LabelByText(page, blocks);

    private static IEnumerable<LabelledBlock> LabelByText(CorpusPage page, List<DraftBlock> blocks)
    {
        if (string.IsNullOrWhiteSpace(page.MainContent))
        {
            yield break;
        }

        var vocabulary = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var truth = Number(page.MainContent, vocabulary);
        var words = blocks.ConvertAll(block => Number(block.Text, vocabulary));
        var matched = TokenAlignment.Match([.. words.SelectMany(block => block)], truth);
        for (int i = 0, start = 0; i < words.Count; start += words[i++].Length)
        {
            var count = words[i].Length;
            if (count > 0)
            {
                var share = matched.AsSpan(start, count).Count(true) / (double)count;
                var weight = WeightOfPage * (Math.Min(count, truth.Length) + WordsOfAnyBlock) / (truth.Length + LeastWords);
                yield return new LabelledBlock(i, share >= EnoughMatched, (float)weight);
            }
        }
    }

    // Snippets say something of the blocks that hold them alone.
    private static IEnumerable<LabelledBlock> LabelBySnippets(CorpusPage page, List<DraftBlock> blocks)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            var text = blocks[i].Text;
            var isIn = page.With.Any(snippet => SnippetScore.Holds(text, snippet, page));
            var isOut = page.Without.Any(snippet => SnippetScore.Holds(text, snippet, page));
            if (isIn != isOut)
            {
                yield return new LabelledBlock(i, isIn, 1);
            }
        }
    }

    private static int[] Number(string text, Dictionary<string, int> vocabulary) =>
    [
        .. Words.Split(text).Select(word =>
        {
            if (!vocabulary.TryGetValue(word, out var number))
            {
                vocabulary.Add(word, number = vocabulary.Count + 1);
            }

            return number;
        }),
    ];
}
