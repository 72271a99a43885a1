using ArticleTools.Engine.Formats.Html;

namespace ArticleTools.Engine.Segments.Html.Model;

/// <summary>
/// What the class and id attributes of a container and those around it say together: the names of the nearest levels say
/// something else than the same names far outside.
/// </summary>
internal sealed class NameWeights
{
    /// <summary>How many levels are close to a block.</summary>
    public const int NearLevels = 3;

    private readonly HtmlOutline _outline;
    private readonly Dictionary<string, Weights> _known = new(StringComparer.Ordinal);
    private readonly Sink _sink;
    private readonly Weights[] _own;
    private readonly Weights[] _path;

    public NameWeights(HtmlOutline outline, NameLexicon names)
    {
        _outline = outline;
        _sink = new Sink(names);
        _own = new Weights[outline.Containers.Count];
        _path = new Weights[outline.Containers.Count];

        // The outermost container is the page itself, whose names say nothing of one block.
        for (var i = 1; i < _own.Length; i++)
        {
            var container = outline.Containers[i];
            _own[i] = Read(container.Class) + Read(container.Id);
            _path[i] = _path[container.Parent] + _own[i];
        }
    }

    public double Of(int container)
    {
        var near = default(Weights);
        var level = 0;
        for (; container > 0 && level < NearLevels; container = _outline.Containers[container].Parent, level++)
        {
            near += _own[container];
        }

        var far = container > 0 ? _path[container] : default;
        return TokenWeights.Scale(near.Near + far.Far, near.Count + far.Count);
    }

    private Weights Read(string? names)
    {
        if (string.IsNullOrEmpty(names))
        {
            return default;
        }

        if (!_known.TryGetValue(names, out var weights))
        {
            _sink.Weights = default;
            ClassTokens.Read(names, _sink);
            weights = _sink.Weights;
            _known.Add(names, weights);
        }

        return weights;
    }

    private readonly record struct Weights(double Near, double Far, int Count)
    {
        public static Weights operator +(Weights left, Weights right) => new(left.Near + right.Near, left.Far + right.Far, left.Count + right.Count);
    }

    private sealed class Sink(NameLexicon names) : TokenSink
    {
        public Weights Weights { get; set; }

        public override void Add(ReadOnlySpan<char> token)
        {
            var (near, far) = names.GetWeights(token);
            Weights += new Weights(near, far, 1);
        }
    }
}
