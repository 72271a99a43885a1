namespace ArticleTools.Engine.Metadata;

/// <summary>Finds the signs that may part a headline from the name of the site.</summary>
internal static class TitleSeparator
{
    private const int MostSplits = 8;

    /// <summary>Splits the title at each such sign, once as headline before the site and once as headline behind it.</summary>
    public static List<TitleSplit> Split(string title)
    {
        var splits = new List<TitleSplit>();
        for (var i = 1; i + 1 < title.Length && splits.Count < MostSplits * 2; i++)
        {
            var length = LengthAt(title, i);
            if (length == 0)
            {
                continue;
            }

            var before = title[..i].TrimEnd();
            var after = title[(i + length)..].TrimStart();
            var isStrong = IsStrong(title[i]);

            // Behind a colon stands more of the headline, never the site.
            if (title[i] != ':')
            {
                splits.Add(new TitleSplit(before, after, IsSuffix: true, isStrong));
            }

            splits.Add(new TitleSplit(after, before, IsSuffix: false, isStrong));
            i += length - 1;
        }

        return splits;
    }

    /// <summary>The longest of the parts between signs that hardly stand within headlines; the whole where there are none.</summary>
    public static string LongestPart(string title)
    {
        var longest = "";
        var start = 0;
        for (var i = 0; i <= title.Length; i++)
        {
            if (i == title.Length || IsStrong(title[i]))
            {
                var part = title[start..i].Trim();
                longest = part.Length > longest.Length ? part : longest;
                start = i + 1;
            }
        }

        return longest;
    }

    private static bool IsStrong(char sign) => sign is '|' or '»' or '«' or '›' or '‹' or '¦' or '❘' or '｜' or '│';

    private static int LengthAt(string title, int i)
    {
        if (IsStrong(title[i]))
        {
            return 1;
        }

        var isSpaced = title[i - 1] == ' ' && title[i + 1] == ' ';
        return title[i] switch
        {
            '-' or '–' or '—' or '/' or '~' or '*' or '⋆' or '−' or '•' or '·' => isSpaced ? 1 : 0,
            ':' when title[i + 1] == ':' => 2,
            ':' when title[i + 1] == ' ' => 1,
            _ => 0,
        };
    }
}
