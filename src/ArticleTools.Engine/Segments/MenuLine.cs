namespace ArticleTools.Engine.Segments;

/// <summary>Recognises labels strung together on one line, as menus, breadcrumbs and share bars are when their markup is gone.</summary>
internal static class MenuLine
{
    private const int LongestLabel = 40;
    private const string Separators = "|•·›>";

    private const string Arrows = "›>";

    /// <summary>
    /// The part of a line in its plain form of which at least half the labels are known, or that is a path from the home page;
    /// otherwise null.
    /// </summary>
    public static ArticleBlockRole? Classify(ReadOnlySpan<char> text, in FurnitureContext context)
    {
        if (!text.ContainsAny(Separators))
        {
            return null;
        }

        var isPath = text.ContainsAny(Arrows);
        ArticleBlockRole? role = null;
        var labels = 0;
        var known = 0;
        var startsKnown = false;
        while (!text.IsEmpty)
        {
            var separator = text.IndexOfAny(Separators);
            var label = (separator < 0 ? text : text[..separator]).Trim(' ');
            text = separator < 0 ? default : text[(separator + 1)..];
            if (label.Length > LongestLabel)
            {
                return null;
            }

            if (!label.IsEmpty)
            {
                labels++;
                if (PhraseMatcher.Find(label, context) is { Match: PhraseMatch.Whole } phrase)
                {
                    known++;
                    startsKnown |= labels == 1;
                    role ??= phrase.Furniture.Role;
                }
            }
        }

        return labels > 1 && (known * 2 >= labels || (isPath && startsKnown)) ? role : null;
    }
}
