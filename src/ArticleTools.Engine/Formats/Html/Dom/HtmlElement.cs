using System.Text;
using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Parser.Tokens.Struct;

namespace ArticleTools.Engine.Formats.Html.Dom;

/// <summary>An element: its name, its attributes, and where its start tag stands.</summary>
internal class HtmlElement : HtmlNode, IConstructableMetaElement, IConstructableFormElement, IConstructableFrameElement,
    IConstructableMathElement, IConstructableSvgElement, IConstructableNamedNodeMap
{
    private readonly HtmlDocument _document;
    private readonly NodeFlags _flags;
    private HtmlAttribute[] _attributes = [];

    public HtmlElement(HtmlDocument document, string localName, NodeFlags flags)
    {
        _document = document;
        _flags = flags;
        LocalName = localName;
    }

    public string LocalName { get; }

    public ReadOnlySpan<HtmlAttribute> Attributes => _attributes;

    /// <summary>Where the start tag stands in the text that was parsed; -1 where the parser put the element in, null where it made it of another one.</summary>
    public int? Position { get; private set; }

    public HtmlElement? FirstElementChild
    {
        get
        {
            foreach (var child in ChildNodes)
            {
                if (child is HtmlElement element)
                {
                    return element;
                }
            }

            return null;
        }
    }

    public override string TextContent
    {
        get
        {
            if (ChildNodes is [HtmlText only])
            {
                return only.TextContent;
            }

            var text = new StringBuilder();
            AppendContent(text);
            return text.ToString();
        }
    }

    protected override string Name => LocalName;

    protected override NodeFlags Flags => _flags;

    StringOrMemory IConstructableElement.LocalName => LocalName;

    StringOrMemory IConstructableElement.Prefix => StringOrMemory.Empty;

    StringOrMemory IConstructableElement.NamespaceUri => _flags switch
    {
        _ when _flags.HasFlag(NodeFlags.SvgMember) => NamespaceNames.SvgUri,
        _ when _flags.HasFlag(NodeFlags.MathMember) => NamespaceNames.MathMlUri,
        _ => NamespaceNames.HtmlUri,
    };

    ISourceReference? IConstructableElement.SourceReference { get; set; }

    IConstructableNamedNodeMap IConstructableElement.Attributes => this;

    int IConstructableNamedNodeMap.Length => _attributes.Length;

    IConstructableAttr? IConstructableNamedNodeMap.this[StringOrMemory name] => null;

    /// <summary>The value of an attribute, or null where the element has none of that name.</summary>
    public string? GetAttribute(string name)
    {
        var index = IndexOfAttribute(name);
        return index < 0 ? null : _attributes[index].Value.ToString();
    }

    public bool HasAttribute(string name) => IndexOfAttribute(name) >= 0;

    StringOrMemory IConstructableElement.GetAttribute(StringOrMemory namespaceUri, StringOrMemory localName)
    {
        var index = IndexOfAttribute(localName.Memory.Span);
        return index < 0 ? StringOrMemory.Empty : _attributes[index].Value;
    }

    bool IConstructableElement.HasAttribute(StringOrMemory name) => IndexOfAttribute(name.Memory.Span) >= 0;

    void IConstructableElement.SetAttribute(string? namespaceUri, StringOrMemory name, StringOrMemory value) => SetAttribute(name, value);

    void IConstructableElement.SetOwnAttribute(StringOrMemory name, StringOrMemory value) => SetAttribute(name, value);

    void IConstructableElement.SetAttributes(StructAttributes tagAttributes)
    {
        Position ??= _document.FindTag(LocalName, tagAttributes.Count == 0 ? null : tagAttributes[0].Position.Index);
        if (tagAttributes.Count == 0)
        {
            return;
        }

        var count = _attributes.Length;
        Array.Resize(ref _attributes, count + tagAttributes.Count);
        for (var i = 0; i < tagAttributes.Count; i++)
        {
            var attribute = tagAttributes[i];
            _attributes[count + i] = new HtmlAttribute(attribute.Name.Memory, attribute.Value.Memory);
        }
    }

    bool IConstructableNamedNodeMap.SameAs(IConstructableNamedNodeMap? attributes)
    {
        var others = ((HtmlElement)attributes!)._attributes;
        if (others.Length != _attributes.Length)
        {
            return false;
        }

        foreach (var (name, value) in _attributes)
        {
            var index = ((HtmlElement)attributes).IndexOfAttribute(name.Span);
            if (index < 0 || !others[index].Value.Span.SequenceEqual(value.Span))
            {
                return false;
            }
        }

        return true;
    }

    IConstructableNode IConstructableElement.ShallowCopy() => new HtmlElement(_document, LocalName, _flags) { _attributes = _attributes };

    void IConstructableElement.SetupElement() => _document.Close(this);

    void IConstructableElement.AddComment(ref StructHtmlToken token) => AddNode(new HtmlComment());

    void IConstructableMetaElement.Handle()
    {
        // The text is decoded already: what a page declares of its encoding comes too late.
    }

    private void SetAttribute(StringOrMemory name, StringOrMemory value) => _attributes = [.. _attributes, new HtmlAttribute(name.Memory, value.Memory)];

    private int IndexOfAttribute(ReadOnlySpan<char> name)
    {
        for (var i = 0; i < _attributes.Length; i++)
        {
            if (_attributes[i].Name.Span.SequenceEqual(name))
            {
                return i;
            }
        }

        return -1;
    }

    private void AppendContent(StringBuilder text)
    {
        foreach (var child in ChildNodes)
        {
            if (child is HtmlText run)
            {
                text.Append(run.Data);
            }
            else if (child is HtmlElement element)
            {
                element.AppendContent(text);
            }
        }
    }
}
