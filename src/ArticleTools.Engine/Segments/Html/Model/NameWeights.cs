using ArticleTools.Engine.Formats.Html;
using ArticleTools.Engine.Segments.Model;

namespace ArticleTools.Engine.Segments.Html.Model;

/// <summary>
/// What the class and id attributes of a container and those around it say together: the names of the nearest levels,
/// marked with a dot in the lexicon, say something else than the same names far outside.
/// </summary>
internal sealed class NameWeights
{
    private const int NearLevels = 3;

    private readonly HtmlOutline _outline;
    private readonly Dictionary<string, Weights> _known = new(StringComparer.Ordinal);
    private readonly TokenWeights _near;
    private readonly TokenWeights _far;
    private readonly Weights[] _own;
    private readonly Weights[] _path;

    public NameWeights(HtmlOutline outline, Lexicon names)
    {
        _outline = outline;
        _near = new TokenWeights(names);
        _far = new TokenWeights(names);
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
            _near.Reset();
            _far.Reset();
            ClassTokens.Read(names, _near, isNear: true);
            ClassTokens.Read(names, _far, isNear: false);
            weights = new Weights(_near.Sum, _far.Sum, _far.Count);
            _known.Add(names, weights);
        }

        return weights;
    }

    private readonly record struct Weights(double Near, double Far, int Count)
    {
        public static Weights operator +(Weights left, Weights right) => new(left.Near + right.Near, left.Far + right.Far, left.Count + right.Count);
    }
}
