using ArticleTools.Engine.Metadata;

namespace ArticleTools.Engine.Formats.Html;

/// <summary>Where on a page its article lies: what is said of the article stands by its headline, or right behind its text.</summary>
internal sealed class ArticleSpan
{
    private const int BlocksBeforeHeadline = 8;
    private const int BlocksBehindHeadline = 10;
    private const int MostBlocksBehindHeadline = 25;
    private const int FirstLinesOfText = 2;
    private const int LinesOfSignature = 2;
    private const int BlocksBehindText = 10;
    private const int BlocksBesideHeadline = 4;

    private readonly HtmlOutline _outline;
    private readonly bool _isArticle;
    private readonly int _headlineStart;
    private readonly int _headlineEnd;

    /// <param name="outline">The page.</param>
    /// <param name="isArticle">Whether the page may be one article: if not, nothing on it stands by the article.</param>
    public ArticleSpan(HtmlOutline outline, bool isArticle)
    {
        _outline = outline;
        _isArticle = isArticle;
        FirstOfText = outline.Blocks.FindIndex(IsBody);
        LastOfText = outline.Blocks.FindLastIndex(IsBody);
        Headline = FindHeadline();
        var anchor = Headline >= 0 ? Headline : FirstOfText;
        _headlineStart = anchor - BlocksBeforeHeadline;
        _headlineEnd = Math.Max(anchor + BlocksBehindHeadline, Math.Min(FirstOfText + FirstLinesOfText, anchor + MostBlocksBehindHeadline));
    }

    /// <summary>The index of the headline; -1 where there is none.</summary>
    public int Headline { get; }

    /// <summary>The index of the first block of the text; -1 where there is none.</summary>
    public int FirstOfText { get; }

    /// <summary>The index of the last block of the text; -1 where there is none.</summary>
    public int LastOfText { get; }

    public Vicinity Locate(int block)
    {
        if (!_isArticle || (block < _outline.Blocks.Count && _outline.Blocks[block].Draft.Role is ArticleBlockRole.Comment or ArticleBlockRole.Related or ArticleBlockRole.CommentForm))
        {
            return Vicinity.Foreign;
        }

        // What passes for the text may begin in front of the headline, with a summary.
        if ((_headlineEnd >= 0 && block >= _headlineStart && block <= _headlineEnd)
            || (FirstOfText >= 0 && block >= FirstOfText - BlocksBeforeHeadline && block <= FirstOfText && FirstOfText < Headline))
        {
            return Vicinity.Headline;
        }

        return LastOfText >= 0 && block > LastOfText - LinesOfSignature && block <= LastOfText + BlocksBehindText
            ? Vicinity.Ending
            : Vicinity.Elsewhere;
    }

    /// <summary>Whether the block lies next to the headline of an article.</summary>
    public bool IsBesideHeadline(int block) => _isArticle && Headline >= 0 && Math.Abs(block - Headline) <= BlocksBesideHeadline;

    /// <summary>How far what a place states is to be trusted, by where it stands.</summary>
    public int Weigh(int block, int weight) => Locate(block) switch
    {
        Vicinity.Headline => weight,
        Vicinity.Ending => weight - 8,
        Vicinity.Elsewhere => Trust.Elsewhere,
        _ => Trust.Foreign,
    };

    private static bool IsBody(HtmlBlock block) => block.Draft.Role == ArticleBlockRole.Body;

    // Of several headings that repeat a title the one closest to the text is the headline.
    private int FindHeadline()
    {
        var best = -1;
        for (var i = 0; i < _outline.Blocks.Count; i++)
        {
            if (_outline.Blocks[i].Draft.Role == ArticleBlockRole.Title && (best < 0 || Math.Abs(i - FirstOfText) < Math.Abs(best - FirstOfText)))
            {
                best = i;
            }
        }

        return best;
    }
}
