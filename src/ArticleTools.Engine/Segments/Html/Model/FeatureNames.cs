using System.Text;

namespace ArticleTools.Engine.Segments.Html.Model;

/// <summary>The columns of the model's input: the features, then one column a hint, tag and kind of thing.</summary>
internal static class FeatureNames
{
    private static readonly string[] Own = Enum.GetNames<BlockFeature>();

    private static readonly ClassHints[] Hints = [.. Enum.GetValues<ClassHints>().Where(hint => hint != ClassHints.None)];

    private static readonly ContainerTags[] Tags = [.. Enum.GetValues<ContainerTags>().Where(tag => tag != ContainerTags.None)];

    private static readonly SchemaKinds[] Schema = [.. Enum.GetValues<SchemaKinds>().Where(kind => kind != SchemaKinds.None)];

    public static readonly int FirstHint = Own.Length;

    public static readonly int FirstTag = FirstHint + Hints.Length;

    public static readonly int FirstSchema = FirstTag + Tags.Length;

    public static readonly string[] All =
    [
        .. Own,
        .. Hints.Select(hint => "class:" + hint),
        .. Tags.Select(tag => "in:" + tag),
        .. Schema.Select(kind => "schema:" + kind),
    ];

    private static readonly string[] KebabNames = [.. All.Select(Kebab)];

    private static readonly bool[] IsOfPage = [.. Own.Select(name => name.StartsWith("Page", StringComparison.Ordinal)
        || name.StartsWith("Url", StringComparison.Ordinal) || name == nameof(BlockFeature.OpenGraphType)), .. new bool[Hints.Length + Tags.Length]];

    public static int Count => All.Length;

    /// <summary>
    /// The name of the feature that spoke most for a decision, as part of a rule's name. What is known of the page as a whole moves
    /// all of its blocks alike, and so explains none of them.
    /// </summary>
    /// <param name="moves">How much each feature moved the score.</param>
    /// <param name="isUp">Whether the decision was for.</param>
    public static string Describe(ReadOnlySpan<float> moves, bool isUp)
    {
        var most = 0;
        for (var i = 1; i < FirstSchema; i++)
        {
            if (IsOfPage[i])
            {
                continue;
            }

            most = (isUp ? moves[i] > moves[most] : moves[i] < moves[most]) ? i : most;
        }

        return KebabNames[most];
    }

    // "PreviousLinkDensity" and "class:Comment" become "previous-link-density" and "class-comment".
    private static string Kebab(string name)
    {
        var kebab = new StringBuilder();
        foreach (var c in name)
        {
            if (char.IsAsciiLetterUpper(c) && kebab.Length > 0 && kebab[^1] != '-')
            {
                kebab.Append('-');
            }

            kebab.Append(c == ':' ? '-' : char.ToLowerInvariant(c));
        }

        return kebab.ToString();
    }
}
