namespace ArticleTools.Engine.Metadata;

/// <summary>A candidate for a date, and the date that it holds, if any.</summary>
internal readonly record struct DateCandidate(FieldCandidate Candidate, ParsedDate? Date);
