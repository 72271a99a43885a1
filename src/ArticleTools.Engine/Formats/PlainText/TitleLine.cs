using ArticleTools.Engine.Formats.PlainText.Model;

namespace ArticleTools.Engine.Formats.PlainText;

/// <summary>Finds the headline among the lines in front of the body.</summary>
internal sealed class TitleLine
{
    private const int MaximumLength = 250;
    private const int MaximumWords = 35;
    private const int CountedWords = 10;
    private const int LongHead = 6;
    private const int RepetitionScore = 1000;
    private const int BylineScore = 10;
    private const int BylineDistance = 3;
    private const int TopicScore = 20;
    private const int FewestWordsAboveSubtitle = 4;
    private const int CountedBlocks = 200;

    private readonly IReadOnlyList<DraftBlock> _blocks;
    private readonly int _bodyStart;
    private readonly HashSet<uint> _topic = [];

    private TitleLine(IReadOnlyList<DraftBlock> blocks, Range body)
    {
        _blocks = blocks;
        _bodyStart = body.Start.Value;
        for (var i = _bodyStart; i < Math.Min(body.End.Value, _bodyStart + CountedBlocks); i++)
        {
            foreach (var word in new LongWords(blocks[i].Text))
            {
                _topic.Add(word);
            }
        }
    }

    /// <summary>The index of the headline; -1 where no line reads as one.</summary>
    /// <param name="blocks">The document's blocks, the furniture in front of the body marked.</param>
    /// <param name="body">The stretch of blocks in which the article runs.</param>
    public static int Find(IReadOnlyList<DraftBlock> blocks, Range body) => new TitleLine(blocks, body).Find();

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

    private int Find()
    {
        var best = -1;
        var bestScore = int.MinValue;
        for (var i = 0; i < _bodyStart; i++)
        {
            if (_blocks[i].Role is null && IsLikely(_blocks[i]) && Score(i) is var score && score > bestScore)
            {
                (best, bestScore) = (i, score);
            }
        }

        // Near the body the line above a likely headline is the headline, and the likely one its subtitle.
        var isSubtitle = _bodyStart > LongHead && best > 0 && bestScore < RepetitionScore
            && _blocks[best - 1].Role is null
            && IsLikely(_blocks[best - 1])
            && TextMeasure.Of(_blocks[best - 1].Text).Words >= FewestWordsAboveSubtitle
            && TopicShare(_blocks[best - 1].Text) > 0;
        return isSubtitle ? best - 1 : best;
    }

    private int Score(int index)
    {
        var text = _blocks[index].Text;
        var score = Math.Min(TextMeasure.Of(text).Words, CountedWords) * 2;
        score += (int)(TopicScore * TopicShare(text));
        score += _bodyStart <= LongHead ? _bodyStart - index : index - _bodyStart;
        score += StandsAboveByline(index) ? BylineScore : 0;

        // A saved page names itself in its first line, at times with the site's name, and again above the article.
        score += index > 0 && Repeats(_blocks[0].Text, text) ? RepetitionScore : 0;
        return score;
    }

    private double TopicShare(string text)
    {
        var (words, shared) = (0, 0);
        foreach (var word in new LongWords(text))
        {
            words++;
            shared += _topic.Contains(word) ? 1 : 0;
        }

        return words == 0 ? 0 : (double)shared / words;
    }

    private bool StandsAboveByline(int index)
    {
        for (var i = index + 1; i < Math.Min(_bodyStart, index + 1 + BylineDistance); i++)
        {
            if (_blocks[i].Role is ArticleBlockRole.Byline or ArticleBlockRole.Dateline)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Repeats(string first, string text) =>
        text.Length > 8 && first.StartsWith(text, StringComparison.OrdinalIgnoreCase);
}
