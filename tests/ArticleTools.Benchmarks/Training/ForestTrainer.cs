using System.Globalization;

namespace ArticleTools.Benchmarks.Training;

/// <summary>
/// Grows boosted trees by the gradient of the logistic loss, each tree's best leaf first, on features in bins.
/// The same examples give the same trees.
/// </summary>
internal sealed class ForestTrainer
{
    private const int MostBins = 64;
    private const int ShareOfSample = 7;

    private readonly IReadOnlyList<string> _features;
    private readonly ForestShape _shape;
    private readonly float[][] _edges;
    private readonly byte[][] _bins;
    private readonly float[] _labels;
    private readonly float[] _weights;
    private readonly int[] _pages;
    private readonly double[] _scores;
    private readonly float[] _gradients;
    private readonly float[] _curvatures;

    /// <summary>Prepares examples.</summary>
    /// <param name="examples">The examples.</param>
    /// <param name="features">The names of their features.</param>
    /// <param name="shape">How to grow trees.</param>
    public ForestTrainer(IReadOnlyList<Example> examples, IReadOnlyList<string> features, ForestShape shape)
    {
        _features = features;
        _shape = shape;
        _labels = [.. examples.Select(example => example.Truth)];
        var mean = examples.Average(example => example.Weight);
        _weights = [.. examples.Select(example => example.Weight / mean)];
        _pages = [.. examples.Select(example => example.Page)];
        _scores = new double[examples.Count];
        _gradients = new float[examples.Count];
        _curvatures = new float[examples.Count];
        _edges = new float[features.Count][];
        _bins = new byte[features.Count][];
        Parallel.For(0, features.Count, feature =>
        {
            _edges[feature] = FindEdges(examples, feature);
            _bins[feature] = [.. examples.Select(example => FindBin(_edges[feature], example.Features[feature]))];
        });
    }

    /// <summary>Grows the trees.</summary>
    /// <returns>Their text, as the engine reads it.</returns>
    public string Train()
    {
        var output = new StringWriter { NewLine = "\n" };
        for (var tree = 0; tree < _shape.Trees; tree++)
        {
            UpdateGradients();

            // Half of the pages a tree: the trees differ more, and depend less on any one page.
            int[] rows = [.. Enumerable.Range(0, _labels.Length).Where(row => Mix(_pages[row], tree) % 2 == 0)];
            var root = Grow(rows, tree);
            AddScores(root);
            output.WriteLine("tree");
            WriteNode(output, root, 1);
        }

        return output.ToString();
    }

    private static uint Mix(int value, int tree)
    {
        var hash = ((uint)value * 2654435761u) ^ ((uint)(tree + 1) * 2246822519u);
        hash = (hash ^ (hash >> 15)) * 2246822519u;
        return hash ^ (hash >> 13);
    }

    private static float[] FindEdges(IReadOnlyList<Example> examples, int feature)
    {
        var values = examples.Where((_, i) => i % ShareOfSample == 0).Select(example => example.Features[feature]).Order().ToArray();
        var distinct = values.Distinct().ToArray();
        var candidates = distinct.Length <= MostBins
            ? distinct
            : [.. Enumerable.Range(1, MostBins - 1).Select(i => values[(int)((long)i * values.Length / MostBins)]).Distinct()];
        return [.. (candidates.Length > 1 && distinct.Length <= MostBins ? candidates[..^1] : candidates).Select(Round).Distinct()];
    }

    // As the number will stand in the text.
    private static float Round(float value) => float.Parse(value.ToString("G4", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

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

    private TreeNode Grow(int[] rows, int tree)
    {
        var root = new TreeNode(rows, _bins.Length);
        var leaves = new List<TreeNode> { root };
        Count(root);
        FindSplit(root, tree);
        while (leaves.Count < _shape.Leaves && leaves.MaxBy(leaf => leaf.Gain) is { Gain: > 0 } best)
        {
            leaves.Remove(best);
            Split(best, tree);
            leaves.AddRange([best.Low!, best.High!]);
        }

        foreach (var leaf in leaves)
        {
            var value = _shape.LearningRate * leaf.Rows.Sum(row => (double)_gradients[row])
                / (leaf.Rows.Sum(row => (double)_curvatures[row]) + _shape.Regularisation);
            leaf.Value = Round((float)value);
        }

        return root;
    }

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

    // The sums of the larger child are its parent's without the smaller one's.
    private void Split(TreeNode node, int tree)
    {
        var bins = _bins[node.Feature];
        node.Low = new TreeNode([.. node.Rows.Where(row => bins[row] <= node.Bin)], _bins.Length);
        node.High = new TreeNode([.. node.Rows.Where(row => bins[row] > node.Bin)], _bins.Length);
        var (small, large) = node.Low.Rows.Length < node.High.Rows.Length ? (node.Low, node.High) : (node.High, node.Low);
        Count(small);
        for (var feature = 0; feature < _bins.Length; feature++)
        {
            large.Sums[feature] = [.. node.Sums[feature].Zip(small.Sums[feature], static (all, part) => all - part)];
        }

        (node.Rows, node.Sums) = ([], []);
        FindSplit(small, tree);
        FindSplit(large, tree);
    }

    // A part of the features a tree, for the same reason as a part of the pages.
    private void FindSplit(TreeNode node, int tree)
    {
        for (var feature = 0; feature < _bins.Length; feature++)
        {
            if (Mix(feature + 1_000_000, tree) % 100 < _shape.PercentOfFeatures)
            {
                FindSplitOn(node, feature);
            }
        }
    }

    private void FindSplitOn(TreeNode node, int feature)
    {
        var all = default(Sums);
        foreach (var sum in node.Sums[feature])
        {
            all += sum;
        }

        var low = default(Sums);
        for (var bin = 0; bin < _edges[feature].Length; bin++)
        {
            low += node.Sums[feature][bin];
            var high = all - low;
            if (low.Curvature >= _shape.LeastWeight && high.Curvature >= _shape.LeastWeight)
            {
                var gain = Gain(low) + Gain(high) - Gain(all);
                if (gain > node.Gain)
                {
                    (node.Gain, node.Feature, node.Bin) = (gain, feature, bin);
                }
            }
        }
    }

    private double Gain(Sums sums) => sums.Gradient * sums.Gradient / (sums.Curvature + _shape.Regularisation);

    private void AddScores(TreeNode root) => Parallel.For(0, _scores.Length, row =>
    {
        var node = root;
        while (node.Low is not null)
        {
            node = _bins[node.Feature][row] <= node.Bin ? node.Low : node.High!;
        }

        _scores[row] += node.Value;
    });

    private void WriteNode(StringWriter output, TreeNode node, int depth)
    {
        output.Write(new string(' ', depth));
        if (node.Low is null)
        {
            output.WriteLine(node.Value.ToString(CultureInfo.InvariantCulture));
            return;
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{_features[node.Feature]} <= {_edges[node.Feature][node.Bin]}"));
        WriteNode(output, node.Low, depth + 1);
        WriteNode(output, node.High!, depth + 1);
    }

    private sealed class TreeNode(int[] rows, int features)
    {
        public int[] Rows { get; set; } = rows;

        public Sums[][] Sums { get; set; } = new Sums[features][];

        public double Gain { get; set; }

        public int Feature { get; set; }

        public int Bin { get; set; }

        public float Value { get; set; }

        public TreeNode? Low { get; set; }

        public TreeNode? High { get; set; }
    }

    private record struct Sums(double Gradient, double Curvature)
    {
        public static Sums operator +(Sums left, Sums right) => new(left.Gradient + right.Gradient, left.Curvature + right.Curvature);

        public static Sums operator -(Sums left, Sums right) => new(left.Gradient - right.Gradient, left.Curvature - right.Curvature);
    }
}
