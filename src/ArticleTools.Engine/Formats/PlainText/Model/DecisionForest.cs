using System.Globalization;

namespace ArticleTools.Engine.Formats.PlainText.Model;

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
    /// <typeparam name="TFeature">The names of the features, in the order of the rows.</typeparam>
    public static DecisionForest Read<TFeature>(TextReader reader)
        where TFeature : struct, Enum
    {
        var roots = new List<int>();
        var nodes = new List<Node>();
        while (reader.ReadLine() is { } line)
        {
            if (line == "tree")
            {
                roots.Add(nodes.Count);
                ReadNode<TFeature>(reader, nodes);
            }
        }

        return new DecisionForest([.. roots], [.. nodes]);
    }

    /// <summary>The sum of the leaves that a row falls into: above zero speaks for, below against.</summary>
    public float Score(ReadOnlySpan<float> row)
    {
        var sum = 0f;
        foreach (var root in _roots)
        {
            ref readonly var node = ref _nodes[root];
            while (node.Feature >= 0)
            {
                node = ref _nodes[row[node.Feature] <= node.Value ? node.Low : node.High];
            }

            sum += node.Value;
        }

        return sum;
    }

    private static int ReadNode<TFeature>(TextReader reader, List<Node> nodes)
        where TFeature : struct, Enum
    {
        var line = (reader.ReadLine() ?? throw new InvalidDataException("A tree ends early.")).AsSpan().Trim();
        var index = nodes.Count;
        nodes.Add(default);
        var comparison = line.IndexOf(" <= ");
        if (comparison < 0)
        {
            nodes[index] = new Node(-1, float.Parse(line, CultureInfo.InvariantCulture), 0, 0);
            return index;
        }

        var feature = Convert.ToInt32(Enum.Parse<TFeature>(line[..comparison]), CultureInfo.InvariantCulture);
        var value = float.Parse(line[(comparison + 4)..], CultureInfo.InvariantCulture);
        var low = ReadNode<TFeature>(reader, nodes);
        nodes[index] = new Node(feature, value, low, ReadNode<TFeature>(reader, nodes));
        return index;
    }

    private readonly record struct Node(int Feature, float Value, int Low, int High);
}
