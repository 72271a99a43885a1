using System.Runtime.InteropServices;

namespace ArticleTools.Engine.Segments.Html.Model;

/// <summary>What the containers around a block say together, gathered from the outermost to the innermost.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ContainerFacts
{
    /// <summary>How many containers there are from the outermost to this one.</summary>
    public int Depth { get; init; }

    /// <summary>The names of this container and all around it.</summary>
    public ClassHints Hints { get; init; }

    /// <summary>The names of this container and the two around it.</summary>
    public ClassHints NearHints { get; init; }

    public ContainerTags Tags { get; init; }

    /// <summary>The innermost container, this one or around it, that holds more than one block.</summary>
    public int Region { get; init; }

    /// <summary>The next container around the region that holds more blocks than it.</summary>
    public int OuterRegion { get; init; }

    /// <summary>The innermost and the outermost group of like containers that this one is in; -1 where none.</summary>
    public int InnerGroup { get; init; }

    public int OuterGroup { get; init; }

    /// <summary>Which of its like the container of the inner group is, from 0.</summary>
    public int InnerIndex { get; init; }

    public bool IsHidden { get; init; }
}
