using System.Runtime.InteropServices;

namespace ArticleTools.Engine.Analysis.Text;

/// <summary>A stretch of a text, in UTF-16 code units.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TextSpan(int Start, int Length)
{
    public int End => Start + Length;

    public static TextSpan Between(int start, int end) => new(start, Math.Max(0, end - start));

    public ReadOnlySpan<char> Of(string text) => text.AsSpan(Start, Length);
}
