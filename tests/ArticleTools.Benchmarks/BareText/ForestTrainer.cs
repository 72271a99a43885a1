using System.Globalization;
using ArticleTools.Engine.Formats.PlainText.Model;

namespace ArticleTools.Benchmarks.BareText;

/// <summary>
/// Grows boosted trees by the gradient of the logistic loss, each tree's best leaf first, on features in bins.
/// The same rows give the same trees.
/// </summary>
internal sealed class ForestTrainer
{
    private const int MostBins = 64;
    private const int Leaves = 24;
    private const double LearningRate = 0.1;
    private const double LeastWeight = 6;
    private const double Regularisation = 4;
    private const int SharesOfRows = 2;

    private readonly float[][] _edges;
    private readonly byte[][] _bins;
    private readonly float[] _labels;
    private readonly float[] _weights;
    private readonly int[] _pages;
    private readonly double[] _scores;
    private readonly float[] _gradients;
    private readonly float[] _curvatures;

    /// <summary>Prepares rows.</summary>
    /// <param name="pages">The rows, a page at a time.</param>
    public ForestTrainer(IReadOnlyList<TrainingRows> pages)
    {
        var rows = pages.SelectMany(page => page.Rows).ToArray();
        _labels = [.. pages.SelectMany(page => page.Labels)];
        _weights = [.. pages.SelectMany(page => page.Weights)];
        _pages = [.. pages.SelectMany((page, index) => page.Rows.Select(_ => index))];
        var mean = _weights.Average();
        for (var i = 0; i < _weights.Length; i++)
        {
            _weights[i] /= mean;
        }

        _scores = new double[rows.Length];
        _gradients = new float[rows.Length];
        _curvatures = new float[rows.Length];
        _edges = new float[BlockFeatures.Count][];
        _bins = new byte[BlockFeatures.Count][];
        Parallel.For(0, BlockFeatures.Count, feature =>
        {
            _edges[feature] = FindEdges(rows, feature);
            _bins[feature] = [.. rows.Select(row => FindBin(_edges[feature], row[feature]))];
        });
    }

    /// <summary>Grows the trees and writes them.</summary>
    public string Train(int trees)
    {
        var output = new StringWriter { NewLine = "\n" };
        for (var tree = 0; tree < trees; tree++)
        {
            UpdateGradients();

            // Half of the pages a tree: the trees differ more, and depend less on any one page.
            int[] rows = [.. Enumerable.Range(0, _labels.Length).Where(row => Mix(_pages[row], tree) % SharesOfRows == 0)];
            var root = Grow(rows);
            AddScores(root);
            output.WriteLine("tree");
            WriteNode(output, root, 1);
        }

        return output.ToString();
    }

    private static uint Mix(int page, int tree)
    {
        var hash = ((uint)page * 2654435761u) ^ ((uint)(tree + 1) * 2246822519u);
        hash = (hash ^ (hash >> 15)) * 2246822519u;
        return hash ^ (hash >> 13);
    }

    // A seventh of the rows is enough to tell how a feature's values are spread.
    private static float[] FindEdges(float[][] rows, int feature)
    {
        var values = rows.Where((_, i) => i % 7 == 0).Select(row => row[feature]).Order().ToArray();
        var distinct = values.Distinct().ToArray();
        var candidates = distinct.Length <= MostBins
            ? distinct
            : Enumerable.Range(1, MostBins - 1).Select(i => values[(int)((long)i * values.Length / MostBins)]).Distinct().ToArray();
        return candidates.Length > 1 && distinct.Length <= MostBins ? candidates[..^1] : candidates;
    }

    // The bin of a value is the number of edges below it.
    private static byte FindBin(float[] edges, float value)
    {
        var index = Array.BinarySearch(edges, value);
        return (byte)(index < 0 ? ~index : index);
    }

    private void UpdateGradients()
    {
        for (var i = 0; i < _scores.Length; i++)
        {
            var probability = 1 / (1 + Math.Exp(-_scores[i]));
            _gradients[i] = (float)(_weights[i] * (_labels[i] - probability));
            _curvatures[i] = (float)(_weights[i] * Math.Max(1e-4, probability * (1 - probability)));
        }
    }

    private TreeNode Grow(int[] rows)
    {
        var root = new TreeNode(rows);
        var leaves = new List<TreeNode> { root };
        Count(root);
        FindSplit(root);
        while (leaves.Count < Leaves)
        {
            var best = leaves.MaxBy(leaf => leaf.Gain)!;
            if (best.Gain <= 0)
            {
                break;
            }

            leaves.Remove(best);
            Split(best);
            leaves.AddRange([best.Low!, best.High!]);
        }

        foreach (var leaf in leaves)
        {
            leaf.Value = LearningRate * leaf.Rows.Sum(row => (double)_gradients[row]) / (leaf.Rows.Sum(row => (double)_curvatures[row]) + Regularisation);
            leaf.Value = float.Parse(leaf.Value.ToString("0.#####", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        }

        return root;
    }

    // The sums of each feature's bins; those of the larger child are its parent's without the smaller one's.
    private void Count(TreeNode node) => Parallel.For(0, _bins.Length, feature =>
    {
        var sums = new Sums[MostBins + 1];
        var bins = _bins[feature];
        foreach (var row in node.Rows)
        {
            ref var sum = ref sums[bins[row]];
            sum.Gradient += _gradients[row];
            sum.Curvature += _curvatures[row];
        }

        node.Sums[feature] = sums;
    });

    private void Split(TreeNode node)
    {
        var bins = _bins[node.Feature];
        node.Low = new TreeNode([.. node.Rows.Where(row => bins[row] <= node.Bin)]);
        node.High = new TreeNode([.. node.Rows.Where(row => bins[row] > node.Bin)]);
        var (small, large) = node.Low.Rows.Length < node.High.Rows.Length ? (node.Low, node.High) : (node.High, node.Low);
        Count(small);
        for (var feature = 0; feature < _bins.Length; feature++)
        {
            large.Sums[feature] = [.. node.Sums[feature].Zip(small.Sums[feature], (all, part) => new Sums(all.Gradient - part.Gradient, all.Curvature - part.Curvature))];
        }

        (node.Rows, node.Sums) = ([], []);
        FindSplit(small);
        FindSplit(large);
    }

    private void FindSplit(TreeNode node)
    {
        for (var feature = 0; feature < _bins.Length; feature++)
        {
            FindSplit(node, feature);
        }
    }

    private void FindSplit(TreeNode node, int feature)
    {
        var all = default(Sums);
        foreach (var sum in node.Sums[feature])
        {
            all.Gradient += sum.Gradient;
            all.Curvature += sum.Curvature;
        }

        var low = default(Sums);
        for (var bin = 0; bin < _edges[feature].Length; bin++)
        {
            low.Gradient += node.Sums[feature][bin].Gradient;
            low.Curvature += node.Sums[feature][bin].Curvature;
            var high = new Sums(all.Gradient - low.Gradient, all.Curvature - low.Curvature);
            if (low.Curvature >= LeastWeight && high.Curvature >= LeastWeight)
            {
                var gain = Gain(low) + Gain(high) - Gain(all);
                if (gain > node.Gain)
                {
                    (node.Gain, node.Feature, node.Bin) = (gain, feature, bin);
                }
            }
        }
    }

    private static double Gain(Sums sums) => sums.Gradient * sums.Gradient / (sums.Curvature + Regularisation);

    private void AddScores(TreeNode root) => Parallel.For(0, _scores.Length, row =>
    {
        var node = root;
        while (node.Low is not null)
        {
            node = _bins[node.Feature][row] <= node.Bin ? node.Low : node.High!;
        }

        _scores[row] += node.Value;
    });

    private void WriteNode(TextWriter output, TreeNode node, int depth)
    {
        output.Write(new string(' ', depth));
        if (node.Low is null)
        {
            output.WriteLine(node.Value.ToString("0.#####", CultureInfo.InvariantCulture));
            return;
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(BlockFeature)node.Feature} <= {_edges[node.Feature][node.Bin]}"));
        WriteNode(output, node.Low, depth + 1);
        WriteNode(output, node.High!, depth + 1);
    }

    private sealed class TreeNode(int[] rows)
    {
        public int[] Rows { get; set; } = rows;

        public Sums[][] Sums { get; set; } = new Sums[BlockFeatures.Count][];

        public double Gain { get; set; }

        public int Feature { get; set; }

        public int Bin { get; set; }

        public double Value { get; set; }

        public TreeNode? Low { get; set; }

        public TreeNode? High { get; set; }
    }

    private record struct Sums(double Gradient, double Curvature);
}
