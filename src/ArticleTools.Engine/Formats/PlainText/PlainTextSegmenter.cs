using ArticleTools.Engine.Formats.PlainText.Model;
using ArticleTools.Engine.Segments;

namespace ArticleTools.Engine.Formats.PlainText;

/// <summary>Gives each block of a plain text its role: what its words say first, then what the model says, then where it stands.</summary>
internal sealed class PlainTextSegmenter
{
    private const int EdgeBlocks = 3;
    private const int SubtitleWords = 5;
    private const int WordsOfLabel = 5;
    private const int FewestWordsOfCaption = 4;
    private const int MostWordsOfCaption = 50;

    private readonly IReadOnlyList<DraftBlock> _blocks;
    private readonly BlockFeatures _features;
    private readonly BodyPlan _body;
    private readonly int _bodyEnd;
    private int _bodyStart;

    private PlainTextSegmenter(IReadOnlyList<DraftBlock> blocks, BlockFeatures features, BodyPlan body)
    {
        _blocks = blocks;
        _features = features;
        _body = body;
        (_bodyStart, _bodyEnd) = (body.Main.Start.Value, body.Main.End.Value);
    }

    /// <summary>Gives every block its role.</summary>
    /// <param name="blocks">The blocks.</param>
    /// <param name="followsBlank">For each block, whether a blank line stands before it.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static void Assign(IReadOnlyList<DraftBlock> blocks, bool[] followsBlank, CancellationToken cancellationToken)
    {
        var features = new BlockFeatures(blocks, followsBlank, cancellationToken);
        var segmenter = new PlainTextSegmenter(blocks, features, BodyPlan.Make(blocks, features, cancellationToken));
        segmenter.AssignHead();
        segmenter.AssignBody();
        segmenter.AssignTail();
    }

    private void AssignHead()
    {
        for (var i = 0; i < _bodyStart; i++)
        {
            if (!TryAssignByText(i, BodyPosition.Start) && _body.Holds(i) && !IsCaption(i))
            {
                _blocks[i].Assign(ArticleBlockRole.Body, _body.Rule);
            }
        }

        var title = TitleLine.Find(_blocks, _features, _bodyStart);
        if (title >= 0)
        {
            _blocks[title].Assign(ArticleBlockRole.Title, "model/title-line");
            _blocks[title].Kind = ArticleBlockKind.Heading;
            _blocks[title].Level = 1;
            _bodyStart = Math.Max(_bodyStart, title + 1);
        }

        for (var i = 0; i < _bodyStart; i++)
        {
            if (_blocks[i].Role is null)
            {
                AssignHeadLine(_blocks[i], i, title);
            }
        }
    }

    private void AssignHeadLine(DraftBlock block, int index, int title)
    {
        if (title >= 0 && string.Equals(block.Text, _blocks[title].Text, StringComparison.OrdinalIgnoreCase))
        {
            block.Assign(ArticleBlockRole.Title, "position/repeated-title");
        }
        else if (IsCaption(index))
        {
            block.Assign(ArticleBlockRole.Caption, "position/beside-credit");
        }
        else if (title >= 0 && index == title + 1 && TextMeasure.Of(block.Text).Words >= SubtitleWords)
        {
            block.Assign(ArticleBlockRole.Subtitle, "position/below-title");
        }
        else
        {
            block.Assign(
                index < title ? ArticleBlockRole.Navigation : ArticleBlockRole.Other,
                title < 0 ? "position/before-body" : index < title ? "position/before-title" : "position/below-title");
        }
    }

    private void AssignBody()
    {
        for (var i = _bodyStart; i < _bodyEnd; i++)
        {
            var position = _bodyEnd - i <= EdgeBlocks && i > _bodyStart ? BodyPosition.End
                : i - _bodyStart < EdgeBlocks - 1 ? BodyPosition.Start
                : BodyPosition.Middle;
            if (TryAssignByText(i, position))
            {
                continue;
            }

            if (IsLabelOfForm(i))
            {
                _blocks[i].Assign(_blocks[i - 1].Role!.Value, "position/among-furniture");
            }
            else if (_body.Holds(i) && !IsCaption(i))
            {
                _blocks[i].Assign(ArticleBlockRole.Body, _body.Rule);
                MarkHeading(i);
            }
            else
            {
                AssignInsertion(i);
            }
        }
    }

    // What stands between the paragraphs and is not of them: a caption by its credit, else more of the furniture before it.
    private void AssignInsertion(int index)
    {
        var block = _blocks[index];
        if (IsCaption(index) || IsCredit(index - 1))
        {
            block.Assign(ArticleBlockRole.Caption, "position/beside-credit");
        }
        else if (index > 0 && _blocks[index - 1].Role is { } role && StartsFooter(role))
        {
            block.Assign(role, "position/among-furniture");
        }
        else
        {
            block.Assign(ArticleBlockRole.Other, "model/between-paragraphs");
        }
    }

    // Fields and buttons follow the first line of a form.
    private bool IsLabelOfForm(int index) =>
        index > _bodyStart
        && _blocks[index - 1].Role is ArticleBlockRole.CommentForm or ArticleBlockRole.Login
        && TextMeasure.Of(_blocks[index].Text) is { EndsSentence: false, Words: <= WordsOfLabel };

    // Between a paragraph and a credit may be a picture without a caption; what nothing of the body precedes is the caption.
    private bool IsCaption(int index) =>
        IsCredit(index + 1)
        && TextMeasure.Of(_blocks[index].Text) is { Words: >= FewestWordsOfCaption and <= MostWordsOfCaption }
        && !(_body.Holds(index) && index > 0 && _body.Holds(index - 1));

    private bool IsCredit(int index) =>
        index >= 0
        && index < _blocks.Count
        && FurnitureClassifier.Classify(_blocks[index].Text, new FurnitureContext(_blocks[index].Kind, Position: BodyPosition.End)) is { Role: ArticleBlockRole.Credit };

    // A line that is no sentence, between paragraphs, heads what follows it.
    private void MarkHeading(int index)
    {
        const int mostWords = 14;
        var block = _blocks[index];
        if (block.Kind == ArticleBlockKind.Paragraph
            && index > _bodyStart
            && index + 1 < _bodyEnd
            && TitleLine.IsLikely(block)
            && TextMeasure.Of(block.Text).Words <= mostWords
            && !LineShape.EndsSentence(block.Text)
            && block.Text[0] is not ('"' or '“' or '„' or '«' or '—' or '–' or '-')
            && TextMeasure.Of(_blocks[index + 1].Text).IsProse
            && BodyRun.IsSentence(_blocks[index - 1]))
        {
            block.Kind = ArticleBlockKind.Heading;
            block.Level = 2;
        }
    }

    private void AssignTail()
    {
        for (var i = _bodyEnd; i < _blocks.Count; i++)
        {
            TryAssignByText(i, BodyPosition.End);
        }

        DraftBlock? furniture = null;
        for (var i = _bodyEnd; i < _blocks.Count; i++)
        {
            var block = _blocks[i];
            if (block.Role is { } role)
            {
                furniture = StartsFooter(role) ? block : furniture;
            }
            else if (_body.Holds(i))
            {
                block.Assign(ArticleBlockRole.Body, _body.Rule);
            }
            else if (furniture is null)
            {
                block.Assign(ArticleBlockRole.Other, "model/after-body");
            }
            else if (furniture.Role == ArticleBlockRole.CommentForm && TextMeasure.Of(block.Text).IsLongProse)
            {
                block.Assign(ArticleBlockRole.Comment, "position/among-comments");
            }
            else
            {
                block.Assign(furniture.Role!.Value, "position/among-furniture");
            }
        }
    }

    // Notes on the article stand between its paragraphs as well; menus, forms and notices of the site are followed by their like.
    private static bool StartsFooter(ArticleBlockRole role) =>
        role is ArticleBlockRole.Appeal or ArticleBlockRole.Related or ArticleBlockRole.Navigation or ArticleBlockRole.Tags
            or ArticleBlockRole.Share or ArticleBlockRole.CommentForm or ArticleBlockRole.Legal or ArticleBlockRole.Login
            or ArticleBlockRole.Advertisement;

    private bool TryAssignByText(int index, BodyPosition position)
    {
        var block = _blocks[index];
        if (FurnitureClassifier.Classify(block.Text, new FurnitureContext(block.Kind, Position: position)) is not { } furniture)
        {
            return false;
        }

        block.Assign(furniture.Role, furniture.Rule);
        return true;
    }
}
