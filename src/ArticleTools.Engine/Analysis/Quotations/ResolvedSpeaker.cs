namespace ArticleTools.Engine.Analysis.Quotations;

/// <summary>Who speaks, looked up among those whom the article names.</summary>
/// <param name="Mention">How the speaker is named.</param>
/// <param name="Person">Who that is; <see langword="null"/> where it can't be told.</param>
/// <param name="Paragraph">The number of the paragraph that says so.</param>
/// <param name="Position">Where it says so.</param>
internal sealed record ResolvedSpeaker(SpeakerMention Mention, Person? Person, int Paragraph, int Position)
{
    public Gender Gender => Person is { Gender: not Gender.Unknown } ? Person.Gender : Mention.Gender;
}
