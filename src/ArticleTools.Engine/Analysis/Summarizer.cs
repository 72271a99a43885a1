using System.Runtime.InteropServices;
using ArticleTools.Engine.Analysis.Text;

namespace ArticleTools.Engine.Analysis;

/// <summary>
/// Summarises an article by sentences of its own. A sentence scores the mean frequency of its content words, those of the title
/// counting double, and more near the start of the article. Once a sentence is chosen its words count for less, so that the next one says something else.
/// The same article always gives the same sentences.
/// </summary>
/// <remarks>
/// After Nenkova, A. and Vanderwende, L. (2005), "The impact of frequency on summarization", with a weight for the lead added.
/// </remarks>
public static class Summarizer
{
    // What a longer document says first stands for the rest.
    private const int MaximumSentences = 2000;

    private const int FewestWords = 5;
    private const int MostWords = 60;
    private const int FullSentence = 8;
    private const double TitleWeight = 2;
    private const double LeadWeight = 0.5;
    private const double RepeatWeight = 0.3;
    private const double LeadSentences = 5;

    /// <summary>Chooses sentences from the paragraphs of an article's body.</summary>
    /// <param name="article">The article.</param>
    /// <param name="sentenceCount">How many sentences to choose at most.</param>
    /// <returns>The sentences as written, in the order of the document.</returns>
    public static IReadOnlyList<string> Summarize(Article article, int sentenceCount)
    {
        if (sentenceCount <= 0)
        {
            return [];
        }

        var vocabulary = new Dictionary<string, int>(StringComparer.Ordinal);
        var frequency = new List<double>();
        var sentences = Collect(article, vocabulary, frequency);
        if (sentences.Count > sentenceCount)
        {
            sentences = Choose(sentences, Probabilities(article, vocabulary, frequency), sentenceCount);
        }

        return [.. sentences.OrderBy(sentence => sentence.Position).Select(sentence => sentence.Text)];
    }

    private static List<Sentence> Collect(Article article, Dictionary<string, int> vocabulary, List<double> frequency)
    {
        var sentences = new List<Sentence>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var block in article.Blocks)
        {
            if (block.Kind != ArticleBlockKind.Paragraph || !BodyText.IsText(block))
            {
                continue;
            }

            foreach (var span in SentenceSplitter.Split(block.Text))
            {
                var text = span.Of(block.Text).Trim().ToString();
                if (WordScanner.Count(text) is < FewestWords or > MostWords || !seen.Add(text))
                {
                    continue;
                }

                var content = new List<int>();
                foreach (var word in ContentWords.Of(text))
                {
                    if (!vocabulary.TryGetValue(word, out var id))
                    {
                        id = vocabulary.Count;
                        vocabulary.Add(word, id);
                        frequency.Add(0);
                    }

                    frequency[id]++;
                    content.Add(id);
                }

                sentences.Add(new Sentence(sentences.Count, text, content));
                if (sentences.Count == MaximumSentences)
                {
                    return sentences;
                }
            }
        }

        return sentences;
    }

    private static double[] Probabilities(Article article, Dictionary<string, int> vocabulary, List<double> frequency)
    {
        var total = Math.Max(1, frequency.Sum());
        double[] probabilities = [.. frequency.Select(count => count / total)];
        foreach (var word in ContentWords.Of(article.Title).Distinct(StringComparer.Ordinal))
        {
            if (vocabulary.TryGetValue(word, out var id))
            {
                probabilities[id] *= TitleWeight;
            }
        }

        return probabilities;
    }

    private static List<Sentence> Choose(List<Sentence> sentences, double[] probabilities, int count)
    {
        var chosen = new List<Sentence>(count);
        var isChosen = new bool[sentences.Count];
        while (chosen.Count < count)
        {
            var best = -1;
            var bestScore = -1.0;
            for (var i = 0; i < sentences.Count; i++)
            {
                if (!isChosen[i] && Score(sentences[i], probabilities) is var score && score > bestScore)
                {
                    (best, bestScore) = (i, score);
                }
            }

            isChosen[best] = true;
            chosen.Add(sentences[best]);
            foreach (var word in sentences[best].Words.Distinct())
            {
                probabilities[word] *= RepeatWeight;
            }
        }

        return chosen;
    }

    private static double Score(Sentence sentence, double[] probabilities)
    {
        var sum = 0.0;
        foreach (var word in sentence.Words)
        {
            sum += probabilities[word];
        }

        // A sentence of a few frequent words should not beat one that says more.
        var mean = sum / Math.Max(FullSentence, sentence.Words.Count);
        return mean * (1 + (LeadWeight * Math.Max(0, 1 - (sentence.Position / LeadSentences))));
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Sentence(int Position, string Text, List<int> Words);
}
