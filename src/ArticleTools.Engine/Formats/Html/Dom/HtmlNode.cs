using System.Collections;
using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;

namespace ArticleTools.Engine.Formats.Html.Dom;

/// <summary>
/// A node of the tree that the parser builds. It holds what reading a page takes and nothing else: AngleSharp's own nodes, made for
/// scripts and style sheets, cost twice the time that the parsing itself does.
/// </summary>
internal abstract class HtmlNode : IConstructableNode, IConstructableNodeList
{
    private HtmlNode[] _children = [];
    private int _count;

    public HtmlNode? Parent { get; private set; }

    public ReadOnlySpan<HtmlNode> ChildNodes => _children.AsSpan(0, _count);

    /// <summary>The text of the node and all that lies in it, put together.</summary>
    public abstract string TextContent { get; }

    /// <summary>The name that the parser knows the node by.</summary>
    protected abstract string Name { get; }

    protected virtual NodeFlags Flags => NodeFlags.None;

    StringOrMemory IConstructableNode.NodeName => Name;

    NodeFlags IConstructableNode.Flags => Flags;

    IConstructableNode? IConstructableNode.Parent
    {
        get => Parent;
        set => Parent = (HtmlNode?)value;
    }

    IConstructableNodeList IConstructableNode.ChildNodes => this;

    int IConstructableNodeList.Length => _count;

    IConstructableNode IConstructableNodeList.this[int index] => ChildNodes[index];

    public void RemoveFromParent() => (Parent as IConstructableNode)?.RemoveChild(this);

    public virtual void AddNode(IConstructableNode node) => InsertNode(_count, node);

    public void InsertNode(int idx, IConstructableNode node)
    {
        var child = (HtmlNode)node;
        child.Parent = this;
        if (_count == _children.Length)
        {
            Array.Resize(ref _children, Math.Max(2, _count * 2));
        }

        if (idx < _count)
        {
            _children.AsSpan(idx, _count - idx).CopyTo(_children.AsSpan(idx + 1));
        }

        _children[idx] = child;
        _count++;
    }

    public void RemoveNode(int idx, IConstructableNode childNode)
    {
        ((HtmlNode)childNode).Parent = null;
        _count--;
        _children.AsSpan(idx + 1, _count - idx).CopyTo(_children.AsSpan(idx));
        _children[_count] = null!;
    }

    public void RemoveChild(IConstructableNode childNode)
    {
        var index = IndexOf((HtmlNode)childNode);
        if (index >= 0)
        {
            RemoveNode(index, childNode);
        }
    }

    public void AppendText(StringOrMemory text, bool emitWhiteSpaceOnly = false) => InsertText(_count, text, emitWhiteSpaceOnly);

    public void InsertText(int idx, StringOrMemory text, bool emitWhiteSpaceOnly = false)
    {
        if (idx > 0 && _children[idx - 1] is HtmlText before)
        {
            before.Append(text.Memory);
        }
        else if (idx < _count && _children[idx] is HtmlText after)
        {
            after.Prepend(text.Memory);
        }
        else
        {
            InsertNode(idx, new HtmlText(text.Memory));
        }
    }

    void IConstructableNodeList.Clear() => Clear();

    IEnumerator<IConstructableNode> IEnumerable<IConstructableNode>.GetEnumerator() => _children.Take(_count).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _children.Take(_count).GetEnumerator();

    /// <summary>Where a child stands, searched from the end, where the parser is at work; -1 where it is none.</summary>
    public int IndexOf(HtmlNode child)
    {
        var index = _count - 1;
        while (index >= 0 && _children[index] != child)
        {
            index--;
        }

        return index;
    }

    protected void Clear()
    {
        _children = [];
        _count = 0;
    }
}
