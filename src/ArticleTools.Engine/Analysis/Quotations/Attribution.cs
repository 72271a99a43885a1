namespace ArticleTools.Engine.Analysis.Quotations;

/// <summary>What the words around a quotation say of who speaks.</summary>
/// <param name="Speaker">Who speaks.</param>
/// <param name="CueVerb">The verb of speaking as written; <see langword="null"/> where there is none.</param>
/// <param name="Via">What the words were spoken to or written in.</param>
/// <param name="IsLoose">Whether only the name's place tells, so that it must be known as a person's.</param>
/// <param name="Verb">The verb's token where it stands in front of the quotation; otherwise -1.</param>
internal sealed record Attribution(SpeakerMention? Speaker, string? CueVerb = null, string? Via = null, bool IsLoose = false, int Verb = -1);
