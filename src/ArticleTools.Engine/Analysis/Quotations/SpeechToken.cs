using System.Runtime.InteropServices;

namespace ArticleTools.Engine.Analysis.Quotations;

/// <summary>A word, a mark, or a whole quotation.</summary>
/// <param name="Start">Where it starts in the text.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Lower">A word in lower case, without a possessive ending; otherwise empty.</param>
/// <param name="IsCapital">Whether a word starts with a capital letter or a digit within a name.</param>
/// <param name="IsPossessive">Whether a word ends in "'s".</param>
/// <param name="Quotation">The number of a quotation in its paragraph; otherwise -1.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct SpeechToken(int Start, int End, SpeechTokenKind Kind, string Lower, bool IsCapital = false, bool IsPossessive = false, int Quotation = -1)
{
    public bool IsWord => Kind == SpeechTokenKind.Word;
}
