using System.Runtime.InteropServices;

namespace ArticleTools.Engine.Analysis.Quotations;

/// <summary>A place outside quotations where a person is named.</summary>
/// <param name="Person">Who.</param>
/// <param name="Position">Where in the paragraph's text.</param>
/// <param name="Sentence">The number of the sentence in the paragraph.</param>
/// <param name="IsPossessive">Whether something of the person's is meant.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PersonMention(Person Person, int Position, int Sentence, bool IsPossessive);
