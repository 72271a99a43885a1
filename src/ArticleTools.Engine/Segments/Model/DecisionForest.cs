using System.Globalization;
using System.Runtime.InteropServices;

namespace ArticleTools.Engine.Segments.Model;

/// <summary>Boosted trees of decisions: each adds its leaf's number to the sum.</summary>
internal sealed class DecisionForest
{
    private readonly int[] _roots;
    private readonly Node[] _nodes;

    private DecisionForest(int[] roots, Node[] nodes)
    {
        _roots = roots;
        _nodes = nodes;
    }

    /// <summary>
    /// Reads the trees of a text: below the line <c>tree</c> a line for each node, a decision as <c>Feature &lt;= number</c>
    /// before the nodes where it holds and then those where it does not, a leaf as a number.
    /// </summary>
    /// <param name="reader">The text.</param>
    /// <param name="features">The names of the features, in the order of the rows.</param>
    public static DecisionForest Read(TextReader reader, IReadOnlyList<string> features)
    {
        var indexes = features.Select((name, index) => (name, index)).ToDictionary(pair => pair.name, pair => pair.index, StringComparer.Ordinal);
        var roots = new List<int>();
        var nodes = new List<Node>();
        while (reader.ReadLine() is { } line)
        {
            if (line == "tree")
            {
                roots.Add(nodes.Count);
                ReadNode(reader, indexes, nodes);
            }
        }

        return new DecisionForest([.. roots], [.. nodes]);
    }

    /// <summary>The sum of the leaves that a row falls into: above zero speaks for, below against.</summary>
    /// <param name="row">The features.</param>
    /// <param name="hopeless">The sum below which the later trees are not asked.</param>
    /// <returns>The sum; negative infinity for a hopeless row.</returns>
    public float Score(ReadOnlySpan<float> row, float hopeless = float.NegativeInfinity)
    {
        var sum = 0f;
        foreach (var root in _roots)
        {
            if (sum < hopeless)
            {
                return float.NegativeInfinity;
            }

            ref readonly var node = ref _nodes[root];
            while (node.Feature >= 0)
            {
                node = ref _nodes[row[node.Feature] <= node.Value ? node.Low : node.High];
            }

            sum += node.Value;
        }

        return sum;
    }

    /// <summary>How much each feature moves a row's score: at each decision, from the mean of what lies below it to that of the side taken.</summary>
    public float[] Explain(ReadOnlySpan<float> row)
    {
        var moves = new float[row.Length];
        foreach (var root in _roots)
        {
            ref readonly var node = ref _nodes[root];
            while (node.Feature >= 0)
            {
                ref readonly var next = ref _nodes[row[node.Feature] <= node.Value ? node.Low : node.High];
                moves[node.Feature] += next.Mean - node.Mean;
                node = ref next;
            }
        }

        return moves;
    }

    private static int ReadNode(TextReader reader, Dictionary<string, int> features, List<Node> nodes)
    {
        var line = (reader.ReadLine() ?? throw new InvalidDataException("A tree ends early.")).AsSpan().Trim();
        var index = nodes.Count;
        nodes.Add(default);
        var comparison = line.IndexOf(" <= ");
        if (comparison < 0)
        {
            var leaf = float.Parse(line, CultureInfo.InvariantCulture);
            nodes[index] = new Node(-1, leaf, leaf, 0, 0);
            return index;
        }

        var feature = features[line[..comparison].ToString()];
        var value = float.Parse(line[(comparison + 4)..], CultureInfo.InvariantCulture);
        var low = ReadNode(reader, features, nodes);
        var high = ReadNode(reader, features, nodes);
        nodes[index] = new Node(feature, value, (nodes[low].Mean + nodes[high].Mean) / 2, low, high);
        return index;
    }

    /// <param name="Feature">What is decided on; -1 in a leaf.</param>
    /// <param name="Value">The number that is compared with, or the leaf's.</param>
    /// <param name="Mean">The mean of the leaves below, each level halving what counts.</param>
    /// <param name="Low">The node where the feature is not above the value.</param>
    /// <param name="High">The node where it is.</param>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Node(int Feature, float Value, float Mean, int Low, int High);
}
