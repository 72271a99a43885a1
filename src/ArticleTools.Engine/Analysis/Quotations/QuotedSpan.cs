using System.Runtime.InteropServices;
using ArticleTools.Engine.Analysis.Text;

namespace ArticleTools.Engine.Analysis.Quotations;

/// <summary>A stretch in quotation marks.</summary>
/// <param name="Marked">The stretch with its marks.</param>
/// <param name="Words">The words within.</param>
/// <param name="Style">The kind of marks.</param>
/// <param name="IsClosed">Whether the closing mark is there.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct QuotedSpan(TextSpan Marked, TextSpan Words, MarkStyle Style, bool IsClosed);
