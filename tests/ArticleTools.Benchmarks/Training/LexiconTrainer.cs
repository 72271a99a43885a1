using System.Globalization;

namespace ArticleTools.Benchmarks.Training;

/// <summary>Learns by logistic regression which tokens speak for and which against a block's being of the body.</summary>
internal static class LexiconTrainer
{
    private const int FewestPages = 12;
    private const int Epochs = 6;
    private const double Rate = 0.25;
    private const double Decay = 1e-4;
    private const double LeastWeight = 0.2;

    // So that one page of very many blocks does not decide alone.
    private const double BlocksOfPage = 40;

    /// <param name="pages">The pages to learn from.</param>
    /// <param name="getTokens">The tokens of each labelled block.</param>
    public static List<KeyValuePair<string, float>> Train(List<TrainingPage> pages, Func<TrainingPage, IReadOnlyList<string[]>> getTokens)
    {
        var indexes = FindTokens(pages, getTokens);
        var examples = pages.SelectMany(page => GetExamples(page, getTokens(page), indexes)).ToArray();
        var weights = Fit(examples, indexes.Count);
        return
        [
            .. indexes.Select(pair => KeyValuePair.Create(pair.Key, Round(weights[pair.Value])))
                .Where(pair => Math.Abs(pair.Value) >= LeastWeight).OrderBy(pair => pair.Key, StringComparer.Ordinal),
        ];
    }

    private static float Round(double value) => float.Parse(value.ToString("0.##", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    private static Dictionary<string, int> FindTokens(List<TrainingPage> pages, Func<TrainingPage, IReadOnlyList<string[]>> getTokens)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var token in pages.SelectMany(page => getTokens(page).SelectMany(tokens => tokens).Distinct(StringComparer.Ordinal)))
        {
            counts[token] = counts.GetValueOrDefault(token) + 1;
        }

        return counts.Where(pair => pair.Value >= FewestPages).Select(pair => pair.Key).Order(StringComparer.Ordinal)
            .Select((token, index) => (token, index)).ToDictionary(pair => pair.token, pair => pair.index, StringComparer.Ordinal);
    }

    private static IEnumerable<Sparse> GetExamples(TrainingPage page, IReadOnlyList<string[]> tokens, Dictionary<string, int> indexes)
    {
        var weight = Math.Min(1, BlocksOfPage / Math.Max(1, page.Labels.Count));
        for (var i = 0; i < tokens.Count; i++)
        {
            int[] known = [.. tokens[i].Where(indexes.ContainsKey).Select(token => indexes[token])];
            yield return new Sparse(known, 1 / Math.Sqrt(Math.Max(1, tokens[i].Length)), page.Labels[i].IsBody, weight);
        }
    }

    private static double[] Fit(Sparse[] examples, int count)
    {
        var weights = new double[count];
        var squares = new double[count];
        var bias = 0.0;
        var random = new Random(1);
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(examples);
            foreach (var example in examples)
            {
                var sum = bias + (example.Tokens.Sum(token => weights[token]) * example.Value);
                var error = example.Weight * ((1 / (1 + Math.Exp(-sum))) - (example.IsBody ? 1 : 0));
                bias -= 0.01 * error;
                foreach (var token in example.Tokens)
                {
                    var slope = (error * example.Value) + (Decay * weights[token]);
                    squares[token] += slope * slope;
                    weights[token] -= Rate * slope / Math.Sqrt(squares[token] + 1e-8);
                }
            }
        }

        return weights;
    }

    private readonly record struct Sparse(int[] Tokens, double Value, bool IsBody, double Weight);
}
