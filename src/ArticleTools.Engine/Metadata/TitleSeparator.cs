namespace ArticleTools.Engine.Metadata;

/// <summary>Finds the signs that may part a headline from the name of the site.</summary>
internal static class TitleSeparator
{
    private const int MostSplits = 8;

    /// <summary>Splits the title at each such sign, once as headline before the site and once as headline behind it.</summary>
    public static List<(string Headline, string Other, bool IsSuffix)> Split(string title)
    {
        var parts = new List<(string Headline, string Other, bool IsSuffix)>();
        for (var i = 1; i + 1 < title.Length && parts.Count < MostSplits * 2; i++)
        {
            var length = LengthAt(title, i);
            if (length > 0)
            {
                var before = title[..i].TrimEnd();
                var after = title[(i + length)..].TrimStart();
                parts.Add((before, after, true));
                parts.Add((after, before, false));
                i += length - 1;
            }
        }

        return parts;
    }

    private static int LengthAt(string title, int i)
    {
        var isSpaced = title[i - 1] == ' ' && title[i + 1] == ' ';
        return title[i] switch
        {
            '|' or '»' or '«' or '›' or '‹' or '•' or '·' or '¦' or '❘' or '｜' => 1,
            '-' or '–' or '—' or '/' or '~' or '*' or '⋆' or '−' => isSpaced ? 1 : 0,
            ':' when title[i + 1] == ':' => 2,
            ':' when title[i + 1] == ' ' => 1,
            _ => 0,
        };
    }
}
