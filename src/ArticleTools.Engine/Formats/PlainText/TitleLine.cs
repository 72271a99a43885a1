namespace ArticleTools.Engine.Formats.PlainText;

/// <summary>Finds the headline among the lines in front of the body.</summary>
internal static class TitleLine
{
    private const int MaximumLength = 250;
    private const int MaximumWords = 35;
    private const int CountedWords = 10;
    private const int LongHead = 6;
    private const int RepetitionScore = 1000;
    private const int FewestWordsAboveSubtitle = 4;

    /// <summary>The index of the headline; -1 where no line reads as one.</summary>
    /// <param name="blocks">The document's blocks, the furniture in front of the body marked.</param>
    /// <param name="bodyStart">The index of the body's first block.</param>
    public static int Find(IReadOnlyList<DraftBlock> blocks, int bodyStart)
    {
        // A saved page names itself in its first line, at times with the site's name, and again above the article.
        var best = -1;
        var bestScore = int.MinValue;
        for (var i = 0; i < bodyStart; i++)
        {
            if (blocks[i].Role is null && IsLikely(blocks[i]))
            {
                var score = Math.Min(TextMeasure.Of(blocks[i].Text).Words, CountedWords) * 2;
                score += bodyStart <= LongHead ? bodyStart - i : i - bodyStart;
                score += i > 0 && Repeats(blocks[0].Text, blocks[i].Text) ? RepetitionScore : 0;
                if (score > bestScore)
                {
                    (best, bestScore) = (i, score);
                }
            }
        }

        // Near the body the line above a likely headline is the headline, and the likely one its subtitle.
        var isSubtitle = bodyStart > LongHead && best > 0 && bestScore < RepetitionScore
            && blocks[best - 1].Role is null
            && IsLikely(blocks[best - 1])
            && TextMeasure.Of(blocks[best - 1].Text).Words >= FewestWordsAboveSubtitle;
        return isSubtitle ? best - 1 : best;
    }

    /// <summary>Whether a block could be a headline by its form: short, and not a sentence.</summary>
    public static bool IsLikely(DraftBlock block)
    {
        var text = block.Text.AsSpan();
        return block.Kind is ArticleBlockKind.Paragraph or ArticleBlockKind.Heading
            && text.Length is > 1 and <= MaximumLength
            && TextMeasure.Of(text) is { Words: > 0 and <= MaximumWords }
            && text[^1] is not ('.' or ',' or ';' or ':' or '…' or '。')
            && text[0] is not ('—' or '–' or '-')
            && !LineShape.StartsLow(text);
    }

    private static bool Repeats(string first, string text) =>
        text.Length > 8 && first.StartsWith(text, StringComparison.OrdinalIgnoreCase);
}
