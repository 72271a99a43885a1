namespace ArticleTools.Engine.Formats.Html;

/// <summary>Cuts the page's text into blocks while the walk goes through it.</summary>
internal sealed class BlockWriter
{
    // How far behind the last known tag the start of a loose run of text is looked for.
    private const int SearchWindow = 8192;
    private const int SearchLength = 16;
    private const int Unknown = -1;

    private const int MostAlternatives = 8;

    // The blocks that a placeholder and the container of its fallback make.
    private const int FallbackReach = 2;

    private readonly HtmlOutline _outline;
    private readonly string _source;
    private readonly TextCollector _text = new();
    private readonly List<ArticleImageReference> _images = [];
    private readonly List<ArticleImageReference> _backdrops = [];
    private List<ArticleImageReference>? _lastImages;
    private int _lastImageBlock;
    private int _position;
    private int _offset;
    private int _lastOffset;

    public BlockWriter(HtmlOutline outline, string source, int start)
    {
        _outline = outline;
        _source = source;
        _position = _offset = _lastOffset = start;
    }

    public TextCollector Text => _text;

    /// <summary>What the next block is.</summary>
    public BlockShape Shape { get; set; } = BlockShape.Paragraph;

    public Landmark Landmark { get; set; }

    public int Container { get; set; } = -1;

    /// <summary>The figure whose caption is being read; its blocks go into it.</summary>
    public DraftBlock? Caption { get; set; }

    /// <summary>Whether a data table is being read, where blocks are only parted by spaces.</summary>
    public bool IsInTable { get; set; }

    /// <summary>Notes where the element that is being read starts.</summary>
    public void At(int offset, bool startsBlock)
    {
        _position = offset;
        if (startsBlock || (_offset == Unknown && _text.IsEmpty))
        {
            _offset = offset;
        }
    }

    public void Append(ReadOnlySpan<char> text)
    {
        if (_offset == Unknown && _text.IsEmpty && !text.IsWhiteSpace())
        {
            _offset = Find(text);
        }

        _text.Append(text);
    }

    /// <summary>Adds a line break; two in a row end the paragraph.</summary>
    public void BreakLine()
    {
        if (_text.IsPreformatted)
        {
            _text.AppendSeparator('\n');
        }
        else if (IsInTable)
        {
            // There, lines are rows.
            _text.Append(" ");
        }
        else if (_text.EndsBlankLine)
        {
            End();
        }
        else if (!_text.IsEmpty)
        {
            _text.AppendSeparator('\n');
        }
    }

    /// <param name="image">The image.</param>
    /// <param name="figure">The figure that it belongs to; the block that is being gathered where null.</param>
    public void AddImage(ArticleImageReference image, DraftBlock? figure = null)
    {
        _lastImages = figure?.Images ?? _images;
        _lastImages.Add(image);
        _lastImageBlock = _outline.Blocks.Count;
    }

    /// <summary>Adds an image that makes no block of its own: it goes with the next one.</summary>
    public void AddBackdrop(ArticleImageReference image) => _backdrops.Add(image);

    /// <summary>Gives the images that no block follows to the last one.</summary>
    public void PlaceBackdrops()
    {
        if (_outline.Blocks is [.., var last])
        {
            last.Draft.Backdrops.AddRange(_backdrops);
        }
    }

    /// <summary>Takes the fallback of an image that a script loads: it stands for the placeholder right before it.</summary>
    public void AddFallbackImage(ArticleImageReference image)
    {
        if (_lastImages is not [.., var last] || _outline.Blocks.Count > _lastImageBlock + FallbackReach)
        {
            AddImage(image);
        }
        else if (ImageReader.IsPlaceholder(last.Src))
        {
            _lastImages[^1] = image with
            {
                Alt = string.IsNullOrEmpty(image.Alt) ? last.Alt ?? image.Alt : image.Alt,
                SrcSet = image.SrcSet ?? last.SrcSet,
                Sources = image.Sources.Count == 0 ? last.Sources : image.Sources,
                Width = image.Width ?? last.Width,
                Height = image.Height ?? last.Height,
                LinkTarget = last.LinkTarget ?? image.LinkTarget,
                Kind = last.Kind ?? image.Kind,
            };
        }
        else if (last.Src != image.Src && last.Alt != image.Alt)
        {
            AddImage(image);
        }
        else if (last.Src != image.Src && image.Src is not null && last.Alternatives.Count < MostAlternatives)
        {
            _lastImages[^1] = last with { Alternatives = [.. last.Alternatives, image.Src] };
        }
    }

    /// <summary>Ends the block that is being gathered, if it holds anything.</summary>
    public void End()
    {
        if (IsInTable)
        {
            _text.Append(" ");
            return;
        }

        if (Caption is not null)
        {
            _text.MoveTo(Caption);
            return;
        }

        if (_text.HasNothing && _images.Count == 0)
        {
            return;
        }

        var linkLength = _text.LinkLength;
        var block = new DraftBlock { Kind = Shape.Kind, Level = Shape.Level, Number = Shape.Number };
        _text.MoveTo(block);
        block.Images.AddRange(_images);
        if (ReferenceEquals(_lastImages, _images))
        {
            _lastImages = block.Images;
        }

        _images.Clear();
        if (block.Text.Length == 0 && block.Images.Count > 0)
        {
            block.Kind = ArticleBlockKind.Figure;
            block.Level = block.Number = null;
        }

        Add(block, linkLength);
        if (Shape.Kind == ArticleBlockKind.ListItem && block.Kind == ArticleBlockKind.ListItem)
        {
            // What follows in the same item is a paragraph of it, not a further item.
            Shape = BlockShape.Paragraph;
        }
    }

    /// <summary>Adds a block that is gathered by other means.</summary>
    public void Add(DraftBlock block, int linkLength)
    {
        block.Landmark = Landmark;
        block.Offset = _lastOffset = Math.Max(_lastOffset, _offset == Unknown ? _position : _offset);
        block.Backdrops.AddRange(_backdrops);
        _backdrops.Clear();
        _outline.Blocks.Add(new HtmlBlock(block, Container, linkLength));
        _offset = Unknown;
    }

    private int Find(ReadOnlySpan<char> text)
    {
        var start = text.TrimStart();
        start = start[..Math.Min(start.Length, SearchLength)];
        var ampersand = start.IndexOfAny("&\r\n");
        start = ampersand > 0 ? start[..ampersand] : start;
        var from = Math.Max(_position, _lastOffset);
        var window = _source.AsSpan(from, Math.Min(SearchWindow, _source.Length - from));
        var found = window.IndexOf(start, StringComparison.Ordinal);
        return found < 0 ? _position : from + found;
    }
}
