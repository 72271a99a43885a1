namespace ArticleTools.Engine.Formats.PlainText;

/// <summary>
/// Finds sentences that were broken at links and emphasis, as programs do that save a line for each piece of text between two tags:
/// a line stops in the middle, and the next one goes on in lower case or with a comma.
/// </summary>
internal static class BrokenSentences
{
    private const int FewestBreaks = 3;
    private const int LinesOfBreak = 30;
    private const int LongLine = 30;
    private const int LongestPiece = 50;
    private const int ShortestOpening = 50;
    private const string Continuations = ",.;:!?)]”’…%";

    /// <summary>For each line, whether it continues the one before; none does where the text was not broken like that.</summary>
    public static bool[] Find(string text, List<TextLine> lines)
    {
        var continues = new bool[lines.Count];
        var breaks = 0;
        for (var i = 1; i < lines.Count; i++)
        {
            if (!lines[i].FollowsBlank && GoesOn(lines[i - 1].Of(text), lines[i].Of(text)))
            {
                continues[i] = true;
                breaks += lines[i - 1].Length > LongLine || lines[i].Length > LongLine ? 1 : 0;
            }
        }

        if (breaks < FewestBreaks || breaks * LinesOfBreak < lines.Count)
        {
            return new bool[lines.Count];
        }

        AddPieces(text, lines, continues);
        return continues;
    }

    // "The mayor told the" / "Harbour Gazette" / "that it would": the piece in the middle may begin with a capital.
    private static void AddPieces(string text, List<TextLine> lines, bool[] continues)
    {
        for (var i = 1; i < lines.Count; i++)
        {
            var line = lines[i].Of(text);
            continues[i] |= !lines[i].FollowsBlank
                && line.Length <= LongestPiece
                && ((i + 1 < lines.Count && continues[i + 1]) || LineShape.EndsSentence(line))
                && Hangs(lines[i - 1].Of(text), continues[i - 1]);
        }
    }

    private static bool GoesOn(ReadOnlySpan<char> line, ReadOnlySpan<char> next) =>
        Continuations.Contains(next[0], StringComparison.Ordinal)
        || (LineShape.StartsLow(next) && !LineShape.EndsSentence(line) && line[^1] != ':');

    private static bool Hangs(ReadOnlySpan<char> line, bool continues) =>
        (continues || line.Length > ShortestOpening) && (char.IsLower(line[^1]) || line[^1] is ',' or '(' or '“' or '"');
}
