using ArticleTools.Engine.Formats.Html;

namespace ArticleTools.Engine.Segments.Html;

/// <summary>Marks the blocks of the main part: the body, and what stands in it without being of it.</summary>
internal sealed class BodyCleaner
{
    private const int LongParagraph = 80;
    private const double LinkedList = 0.7;
    private const double LinkedParagraph = 0.9;
    private const double Prose = 0.25;
    private const int LongListItem = 120;
    private const int EdgeOfBody = 3;

    private readonly HtmlOutline _outline;
    private readonly Furniture?[] _furniture;
    private readonly PageText _text;
    private readonly PageTitle _title;
    private readonly BodyWords _words;
    private bool _isProse;

    public BodyCleaner(HtmlOutline outline, Furniture?[] furniture, PageText text, PageTitle title)
    {
        _outline = outline;
        _furniture = furniture;
        _text = text;
        _title = title;
        _words = new BodyWords(outline);
    }

    public void Clean(MainPart part)
    {
        var (container, core, rule) = part;
        _isProse = _text.LinkDensity(container) <= Prose;
        var firstParagraph = FindParagraph(container.FirstBlock, container.EndBlock, 1);
        var lastParagraph = FindParagraph(container.EndBlock - 1, container.FirstBlock - 1, -1);
        for (var i = container.FirstBlock; i < container.EndBlock; i++)
        {
            var position = i < firstParagraph + EdgeOfBody ? BodyPosition.Start
                : i > lastParagraph - EdgeOfBody ? BodyPosition.End
                : BodyPosition.Middle;
            var block = _outline.Blocks[i];
            var furniture = Classify(block, position, i < firstParagraph);
            if (furniture is null && (i >= core.EndBlock || (i < core.FirstBlock && !IsProse(block))))
            {
                continue;
            }

            block.Draft.Assign(furniture?.Role ?? ArticleBlockRole.Body, furniture?.Rule ?? rule);
        }

        MarkHeadingsOfFurniture(container);
    }

    // A heading, or a line that ends in a colon, belongs to what it stands over.
    private void MarkHeadingsOfFurniture(HtmlContainer container)
    {
        for (var i = container.EndBlock - 2; i >= container.FirstBlock; i--)
        {
            var block = _outline.Blocks[i].Draft;
            var next = _outline.Blocks[i + 1].Draft;
            var isHeading = block.Kind == ArticleBlockKind.Heading || (block.Text.Length is > 0 and < 60 && block.Text[^1] == ':');
            if (isHeading && block.Role == ArticleBlockRole.Body && next.Role is ArticleBlockRole.Related or ArticleBlockRole.Share
                or ArticleBlockRole.Tags or ArticleBlockRole.Comment or ArticleBlockRole.CommentForm or ArticleBlockRole.Navigation)
            {
                block.Assign(next.Role.Value, "heading/of-furniture");
            }
        }
    }

    private static bool IsProse(in HtmlBlock block) =>
        block.Draft.Kind is ArticleBlockKind.Paragraph or ArticleBlockKind.Quotation
        && block.TextLength >= LongParagraph
        && block.LinkDensity <= Prose
        && block.Draft.Text[^1] is '.' or '!' or '?' or '”' or '"' or '’' or ':' or '»' or '…' or '。';

    private int FindParagraph(int start, int end, int step)
    {
        for (var i = start; i != end; i += step)
        {
            var block = _outline.Blocks[i];
            if (_furniture[block.Container] is null && block.TextLength >= LongParagraph && block.LinkDensity < 0.5
                && block.Draft.Kind is ArticleBlockKind.Paragraph or ArticleBlockKind.Quotation)
            {
                return i;
            }
        }

        return start;
    }

    private Furniture? Classify(in HtmlBlock block, BodyPosition position, bool isInFront)
    {
        if (_title.Matches(block.Draft, isInFront))
        {
            return new Furniture(ArticleBlockRole.Title, "headline/repeats-title");
        }

        if (isInFront && block.TextLength < LongParagraph && _outline.Containers[block.Container].Name == "address")
        {
            return new Furniture(ArticleBlockRole.Byline, "element/address");
        }

        return _furniture[block.Container] ?? ClassifyByKind(block) ?? FurnitureClassifier.Classify(
            block.Draft.Text, new FurnitureContext(block.Draft.Kind, block.Draft.Landmark, position, block.LinkDensity))
            ?? ClassifyByLinks(block);
    }

    private Furniture? ClassifyByKind(in HtmlBlock block) => block.Draft.Kind switch
    {
        ArticleBlockKind.Figure => new Furniture(ArticleBlockRole.Caption, "element/figure"),
        ArticleBlockKind.Form => new Furniture(ArticleBlockRole.Other, "element/form-control"),
        ArticleBlockKind.PullQuote when _words.Repeats(block.Draft) => new Furniture(ArticleBlockRole.PullQuote, "pull-quote/repeats-body"),
        ArticleBlockKind.Paragraph when IsInFigure(block.Container) && block.TextLength < 400 =>
            new Furniture(ArticleBlockRole.Caption, "element/in-figure"),
        _ => null,
    };

    private bool IsInFigure(int container) => _outline.Containers[container].Name is "figure" or "figcaption"
        || (_outline.Containers[container].Parent is >= 0 and var parent && _outline.Containers[parent].Name is "figure" or "figcaption");

    private Furniture? ClassifyByLinks(in HtmlBlock block)
    {
        if (block.LinkDensity < LinkedList || block.TextLength == 0)
        {
            return null;
        }

        if (block.Draft.Kind == ArticleBlockKind.ListItem)
        {
            var list = FindList(block.Container);
            return list is not null && block.TextLength < LongListItem && _text.LinkDensity(list) >= LinkedList
                ? new Furniture(ArticleBlockRole.Related, "link-density/list")
                : null;
        }

        return block.Draft.Kind is ArticleBlockKind.Paragraph or ArticleBlockKind.Heading && block.LinkDensity >= LinkedParagraph && _isProse
            ? new Furniture(ArticleBlockRole.Related, "link-density/paragraph")
            : null;
    }

    private HtmlContainer? FindList(int container)
    {
        for (var i = container; i >= 0; i = _outline.Containers[i].Parent)
        {
            if (_outline.Containers[i].Name is "ul" or "ol" or "dl" or "menu")
            {
                return _outline.Containers[i];
            }
        }

        return null;
    }
}
