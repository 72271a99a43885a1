namespace ArticleTools.Engine.Segments;

/// <summary>Tells names, dates and addresses from the words of a sentence, by their capitals.</summary>
internal static class NameList
{
    private static readonly WordTable<bool> Connectors = new(
        """
        via for from of and the a on under by at in with permission courtesy photo photos image images file staff license licensed
        public domain stock cc no wire through to an original originally article author here st nd rd th
        de del della di da dos das do du d' la le les el los las l' y e et en und von vom van der den het ter ten zu zur bei im am
        par pour sur dans avec por para con per su sul pela pelo auf der dem des ein und mit aus op bij met voor och og
        bin ibn al ap afp dpa x
        """.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)
            .Distinct(StringComparer.Ordinal)
            .Select(word => KeyValuePair.Create(word, true)));

    /// <summary>
    /// Whether what follows a phrase such as "photo by" reads as names, dates and addresses rather than as the rest of a
    /// sentence. An empty text does.
    /// </summary>
    public static bool IsLikely(ReadOnlySpan<char> text)
    {
        var trimmed = text.Trim(" .,:;-|/\"()");
        var isSentence = !text.IsEmpty && text.TrimEnd(' ') is [.., '.' or '!' or '?'];
        var strangers = 0;
        while (!trimmed.IsEmpty)
        {
            var space = trimmed.IndexOf(' ');
            var word = (space < 0 ? trimmed : trimmed[..space]).Trim(".,:;-|/\"()");
            trimmed = space < 0 ? default : trimmed[(space + 1)..];
            if (!word.IsEmpty && char.IsLower(word[0]) && !word.ContainsAny("./@_") && !Connectors.Contains(word))
            {
                strangers++;
            }
        }

        return strangers <= (isSentence ? 0 : 1);
    }
}
