using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;

namespace ArticleTools.Engine.Formats.Html.Dom;

/// <summary>A parsed page or fragment. Its texts live in the parser's buffer, which goes back to its pool when the document is disposed of.</summary>
internal sealed class HtmlDocument : HtmlNode, IConstructableDocument, IDisposable
{
    private readonly ReadOnlyMemory<char> _text;
    private readonly TextSource _source;

    // The tables and templates that are open, the innermost last.
    private readonly List<HtmlElement> _open = [];

    public HtmlDocument(ReadOnlyMemory<char> text, TextSource source)
    {
        _text = text;
        _source = source;
    }

    public HtmlElement? DocumentElement { get; private set; }

    public HtmlElement? Head => FindPart("head");

    public HtmlElement? Body => FindPart("body") ?? FindPart("frameset");

    /// <summary>Whether elements nested so deep that tags were passed over.</summary>
    public bool NestsTooDeep { get; set; }

    /// <summary>Whether the parser is within a template.</summary>
    public bool IsInTemplate { get; private set; }

    public override string TextContent => DocumentElement?.TextContent ?? "";

    protected override string Name => "#document";

    TextSource IConstructableDocument.Source => _source;

    IDisposable? IConstructableDocument.Builder { get; set; }

    QuirksMode IConstructableDocument.QuirksMode { get; set; }

    IConstructableElement? IConstructableDocument.Head => Head;

    IConstructableElement IConstructableDocument.DocumentElement => DocumentElement!;

    bool IConstructableDocument.IsLoading => false;

    public override void AddNode(IConstructableNode node)
    {
        if (node is not HtmlElement element)
        {
            base.AddNode(node);
        }
        else if (DocumentElement is null)
        {
            DocumentElement = element;
            base.AddNode(element);
        }
        else
        {
            AddAsFoster(element);
        }
    }

    /// <summary>Notes that an element which others may have to be put in front of is open.</summary>
    public void Open(HtmlElement element)
    {
        _open.Add(element);
        IsInTemplate |= element is HtmlTemplate;
    }

    /// <summary>Notes that an element is closed.</summary>
    public void Close(HtmlElement element)
    {
        if (_open.Count > 0 && _open.Remove(element))
        {
            IsInTemplate = _open.Exists(open => open is HtmlTemplate);
        }
    }

    /// <summary>Finds the start tag that was read last.</summary>
    /// <param name="name">The name of the element.</param>
    /// <param name="firstAttribute">Where its first attribute stands, if it has any.</param>
    /// <returns>Where the tag stands; -1 where it is another element's, so that this one was put in by the parser.</returns>
    public int FindTag(string name, int? firstAttribute)
    {
        var text = _text.Span;
        var start = text[..Math.Clamp(firstAttribute ?? _source.Index, 0, text.Length)].LastIndexOf('<');
        var tag = text[(start + 1)..];
        return tag.StartsWith(name, StringComparison.OrdinalIgnoreCase) && tag.Length > name.Length && tag[name.Length] is '>' or '/' or ' ' or '\n' or '\r' or '\t' or '\f'
            ? start
            : -1;
    }

    public void Dispose() => ((IConstructableDocument)this).Builder?.Dispose();

    void IConstructableDocument.Clear()
    {
        Clear();
        _open.Clear();
        DocumentElement = null;
    }

    void IConstructableDocument.AddComment(ref StructHtmlToken token)
    {
        // Nothing stands beside the root.
    }

    void IConstructableDocument.TrackError(Exception exception)
    {
        // Nothing that could fail is run.
    }

    void IConstructableDocument.PerformMicrotaskCheckpoint()
    {
        // No script is run.
    }

    void IConstructableDocument.ProvideStableState()
    {
        // No script is run.
    }

    void IConstructableDocument.ApplyManifest()
    {
        // Nothing is fetched.
    }

    Task IConstructableDocument.WaitForReadyAsync(CancellationToken cancelToken) => Task.CompletedTask;

    Task IConstructableDocument.FinishLoadingAsync() => Task.CompletedTask;

    // The parser knows tables by AngleSharp's own class alone, and takes what is to stand in front of one for a child of the document,
    // as deep as that would be: below a foster child elements may nest down to the limit once more.
    private void AddAsFoster(HtmlElement element)
    {
        var inner = _open.FindLast(open => open != element);
        if (inner is HtmlTemplate)
        {
            inner.AddNode(element);
        }
        else if (inner?.Parent is { } parent)
        {
            parent.InsertNode(parent.IndexOf(inner), element);
        }
        else
        {
            DocumentElement!.AddNode(element);
        }
    }

    private HtmlElement? FindPart(string name)
    {
        if (DocumentElement is not null)
        {
            foreach (var child in DocumentElement.ChildNodes)
            {
                if (child is HtmlElement element && element.LocalName == name)
                {
                    return element;
                }
            }
        }

        return null;
    }
}
