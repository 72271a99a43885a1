using System.Runtime.InteropServices;

namespace ArticleTools.Engine.Formats.PlainText;

/// <summary>A line of text that isn't blank.</summary>
/// <param name="Start">Where its first character other than white space is.</param>
/// <param name="End">Where its last one ends.</param>
/// <param name="Indent">How far it is indented, a tab reaching to the next multiple of four.</param>
/// <param name="Number">Its number in the document, from 1.</param>
/// <param name="FollowsBlank">Whether a blank line, or nothing, is before it.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TextLine(int Start, int End, int Indent, int Number, bool FollowsBlank)
{
    public int Length => End - Start;

    public ReadOnlySpan<char> Of(string text) => text.AsSpan(Start, End - Start);
}
