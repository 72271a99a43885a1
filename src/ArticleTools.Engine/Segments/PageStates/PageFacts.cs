using ArticleTools.Engine.Formats;
using ArticleTools.Engine.Formats.Html;
using ArticleTools.Engine.Metadata;
using ArticleTools.Engine.Segments.Html;

namespace ArticleTools.Engine.Segments.PageStates;

/// <summary>What the recognisers of page states look at: the page's blocks with their roles, and what it declares to be.</summary>
internal sealed class PageFacts
{
    private const int LongestHeadline = 200;

    private readonly bool[] _isHidden;

    public PageFacts(HtmlOutline outline, Draft draft, JsonLdReader jsonLd)
    {
        Outline = outline;
        Draft = draft;
        JsonLd = jsonLd;
        IsDeclaredArticle = jsonLd.Types.Exists(SchemaTypes.IsArticle) || OpenGraph.IsArticle(draft);
        _isHidden = FindHidden(outline);
        foreach (var block in outline.Blocks)
        {
            BodyLength += block.Draft.Role is ArticleBlockRole.Body or ArticleBlockRole.Comment ? block.TextLength : 0;
            ShownLength += IsShown(block) ? block.TextLength : 0;
        }
    }

    public HtmlOutline Outline { get; }

    public Draft Draft { get; }

    public JsonLdReader JsonLd { get; }

    /// <summary>How many characters the body has, and the comments, which are the body of a forum.</summary>
    public int BodyLength { get; }

    /// <summary>How many characters a reader sees, menus and footers among them.</summary>
    public int ShownLength { get; }

    /// <summary>Whether the page declares that it is one article.</summary>
    public bool IsDeclaredArticle { get; }

    /// <summary>Whether a reader sees a block: no attribute or class of what is around it keeps it from being shown.</summary>
    public bool IsShown(in HtmlBlock block) => !_isHidden[block.Container];

    /// <summary>The titles that the head states, and the headings of the first two ranks that are shown.</summary>
    public IEnumerable<string> Headlines()
    {
        foreach (var candidate in Draft.Candidates)
        {
            if (candidate.Field == Field.Title && candidate.RawValue.Length <= LongestHeadline)
            {
                yield return candidate.RawValue;
            }
        }

        foreach (var block in Outline.Blocks)
        {
            if (block.Draft is { Kind: ArticleBlockKind.Heading, Level: <= 2, Landmark: Landmark.None or Landmark.Banner }
                && block.TextLength <= LongestHeadline && IsShown(block))
            {
                yield return block.Draft.Text;
            }
        }
    }

    /// <summary>Whether a <c>meta</c> element of this name has this value.</summary>
    public bool HasMeta(string name, string value) => Draft.Metadata.Exists(entry =>
        entry.Name.Equals(name, StringComparison.OrdinalIgnoreCase) && entry.RawValue.AsSpan().Trim().Equals(value, StringComparison.OrdinalIgnoreCase));

    // A container comes behind the one that it lies in.
    private static bool[] FindHidden(HtmlOutline outline)
    {
        var isHidden = new bool[outline.Containers.Count];
        for (var i = 0; i < isHidden.Length; i++)
        {
            var container = outline.Containers[i];
            isHidden[i] = container.IsHidden || container.HasHint(ClassHints.Hidden) || (container.Parent >= 0 && isHidden[container.Parent]);
        }

        return isHidden;
    }
}
