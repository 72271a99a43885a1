using System.Runtime.InteropServices;
using ArticleTools.Engine.Analysis.Text;

namespace ArticleTools.Engine.Analysis.Quotations;

/// <summary>
/// Finds the words of a pull quote in the body. The body's runs of a few words are indexed once; a pull quote is looked up by its own runs
/// and compared from there on, so that a word changed or left out here and there does not hide it.
/// </summary>
internal sealed class PullQuoteMatcher
{
    private const int RunLength = 4;
    private const int MaximumTries = 32;

    // So much of the pull quote must stand in the body in one piece.
    private const double RequiredShare = 0.6;

    private readonly List<BodyWord> _words = [];
    private readonly Dictionary<ulong, int> _runs = [];

    public PullQuoteMatcher(Article article)
    {
        foreach (var block in article.Blocks)
        {
            if (block is { Role: ArticleBlockRole.Body, Kind: ArticleBlockKind.Paragraph or ArticleBlockKind.ListItem or ArticleBlockKind.Quotation })
            {
                AddWords(block.Text, block.Index);
            }
        }

        for (var i = 0; i + RunLength <= _words.Count; i++)
        {
            _runs.TryAdd(Run(_words, i), i);
        }
    }

    /// <summary>Where the body has the words; <see langword="null"/> where it has not.</summary>
    public ArticleQuotationPart? Find(string text)
    {
        var pull = new PullQuoteMatcher(text)._words;
        var tries = Math.Min(MaximumTries, pull.Count - RunLength + 1);
        for (var i = 0; i < tries; i++)
        {
            if (!_runs.TryGetValue(Run(pull, i), out var start))
            {
                continue;
            }

            var length = 0;
            while (i + length < pull.Count && start + length < _words.Count && pull[i + length].Hash == _words[start + length].Hash && _words[start + length].Block == _words[start].Block)
            {
                length++;
            }

            if (length >= RequiredShare * pull.Count)
            {
                return new ArticleQuotationPart { BlockIndex = _words[start].Block, Start = _words[start].Start, Length = _words[start + length - 1].End - _words[start].Start };
            }
        }

        return null;
    }

    private PullQuoteMatcher(string text) => AddWords(text, 0);

    private void AddWords(string text, int block)
    {
        var scanner = new WordScanner(text);
        while (scanner.MoveNext())
        {
            var word = text.AsSpan(scanner.Start, scanner.Length);
            _words.Add(new BodyWord(WordHash.Of(word), block, scanner.Start, scanner.Start + scanner.Length));
        }
    }

    private static ulong Run(List<BodyWord> words, int start)
    {
        Span<ulong> run = stackalloc ulong[RunLength];
        for (var i = 0; i < RunLength; i++)
        {
            run[i] = words[start + i].Hash;
        }

        return WordHash.OfRun(run);
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct BodyWord(ulong Hash, int Block, int Start, int End);
}
