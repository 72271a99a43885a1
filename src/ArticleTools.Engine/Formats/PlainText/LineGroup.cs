namespace ArticleTools.Engine.Formats.PlainText;

/// <summary>Lines without a blank line between them.</summary>
/// <param name="First">The index of its first line.</param>
/// <param name="End">The index behind its last line.</param>
/// <param name="Width">The column at which its paragraphs are wrapped; 0 where each line stands for itself.</param>
internal readonly record struct LineGroup(int First, int End, int Width)
{
    public int Count => End - First;

    public bool IsWrapped => Width > 0;
}
