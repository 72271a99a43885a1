using System.Runtime.InteropServices;
using ArticleTools.Engine.Formats;

namespace ArticleTools.Engine.Segments;

/// <summary>What is known of a block besides its text.</summary>
/// <param name="Kind">What the block is by its structure.</param>
/// <param name="Landmark">The region that it stands in.</param>
/// <param name="Position">Where it stands in relation to the running text.</param>
/// <param name="LinkShare">How much of its text is links, from 0 to 1; null where the format marks no links.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct FurnitureContext(
    ArticleBlockKind Kind,
    Landmark Landmark = Landmark.None,
    BodyPosition Position = BodyPosition.Unknown,
    double? LinkShare = null)
{
    /// <summary>Whether requests and notes of the publisher are to be expected here.</summary>
    public bool IsAtEdge => Position is BodyPosition.Start or BodyPosition.End || Landmark != Landmark.None;

    /// <summary>Whether notes on the authors are to be expected here.</summary>
    public bool IsAtEnd => Position == BodyPosition.End || Landmark is Landmark.Complementary or Landmark.ContentInfo;
}
