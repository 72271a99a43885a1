using ArticleTools.Engine.Analysis.Text;

namespace ArticleTools.Engine.Analysis.Quotations;

/// <summary>Tells speech from titles, terms and words held at a distance, which stand in the same marks.</summary>
internal static class QuotationClassifier
{
    // Fewer words in quotation marks are speech only where a speaker is told.
    private const int MinimumWords = 4;

    // "Stop it," is said; of more words that all have capitals it is a title.
    private const int LongestExclamation = 2;

    // What a verb of speaking reports stands near it; a word far behind it is the author's.
    private const int NearVerb = 4;

    public static ArticleQuotationKind Classify(Paragraph paragraph, int quotation, Attribution? attribution, bool isContinued, bool goesOn)
    {
        var span = paragraph.Quotations[quotation];
        if (span.Style == MarkStyle.Title)
        {
            return ArticleQuotationKind.Title;
        }

        var token = paragraph.QuotationTokens[quotation];
        var shape = Measure(span.Words.Of(paragraph.Text));
        var isIntroduced = paragraph.IsKind(token - 1, SpeechTokenKind.Colon) || paragraph.IsKind(token - 1, SpeechTokenKind.Comma);
        if (IsNamed(paragraph, token, isIntroduced) || (isIntroduced && shape.IsTitle && token > 1 && paragraph.Tokens[token - 2].Lower is "called" or "named")
            || (attribution is null && !isIntroduced && token > 0 && SpeechWords.NamedNouns.Contains(paragraph.Tokens[token - 1].Lower)))
        {
            return shape.IsTitle ? ArticleQuotationKind.Title : ArticleQuotationKind.Term;
        }

        if (attribution is not null && attribution.Verb >= 0 && token - attribution.Verb > NearVerb && shape.Words <= 2 * (MinimumWords - 1) && IsAttributive(paragraph, token))
        {
            return shape.IsTitle ? ArticleQuotationKind.Title : ArticleQuotationKind.Term;
        }

        // A word in a sentence that a source stands for is the author's choice: "by the tool it is "hot" today".
        if (attribution is { CueVerb: null } && shape.Words <= 2 && token > 0 && paragraph.Tokens[token - 1].IsWord && !shape.IsSentence)
        {
            return ArticleQuotationKind.Term;
        }

        if (goesOn)
        {
            return ArticleQuotationKind.Direct;
        }

        if (attribution is not null)
        {
            var isClause = paragraph.LastCharacter(quotation) == ',' && IsDirect(paragraph, token, attribution);
            var isTitle = shape.IsTitle && !shape.IsSentence && !isClause && (shape.Words > 2 * LongestExclamation || !(isIntroduced || IsDirect(paragraph, token, attribution)));
            return isTitle ? ArticleQuotationKind.Title : ArticleQuotationKind.Direct;
        }

        if (shape.IsTitle && !(shape.IsSentence && (isContinued || paragraph.Tokens.Count == 1 || paragraph.IsKind(token - 1, SpeechTokenKind.Colon))))
        {
            return ArticleQuotationKind.Title;
        }

        var startsSentence = token == 0 || paragraph.EndsSentence(token - 1) || paragraph.IsKind(token - 1, SpeechTokenKind.Colon);
        var isWholeSentence = startsSentence && shape.IsSentence && paragraph.EndsSentence(token);
        return isWholeSentence || shape.Words >= 2 * MinimumWords ? ArticleQuotationKind.Direct : ArticleQuotationKind.Term;
    }

    // The verb of speaking stands right beside the words.
    private static bool IsDirect(Paragraph paragraph, int token, Attribution attribution) =>
        (token > 0 && SpeechWords.Verbs.Contains(paragraph.Tokens[token - 1].Lower))
        || (attribution.Speaker is { } speaker && speaker.FirstToken > token && speaker.FirstToken - token <= 3);

    // "a "gig economy" worker": the words stand in front of a noun, as an adjective does.
    private static bool IsAttributive(Paragraph paragraph, int token)
    {
        if (token + 1 >= paragraph.Tokens.Count || !paragraph.Tokens[token + 1].IsWord || paragraph.LastCharacter(paragraph.Tokens[token].Quotation) is ',' or '.' or '!' or '?')
        {
            return false;
        }

        var next = paragraph.Tokens[token + 1].Lower;
        return !SpeechWords.Attachments.Contains(next) && !SpeechWords.Boundaries.Contains(next) && !SpeechWords.IsAdverb(next) && !SpeechWords.Verbs.Contains(next)
            && !SpeechWords.Determiners.Contains(next) && !SpeechWords.IsPronoun(next);
    }

    // "so-called", "known as", "a film titled"
    private static bool IsNamed(Paragraph paragraph, int token, bool isIntroduced)
    {
        var position = token - 1;
        if (isIntroduced)
        {
            return position > 0 && paragraph.Tokens[position - 1].Lower is "titled" or "entitled" or "headlined" or "intitulé" or "intitulée";
        }

        while (position >= 0 && paragraph.Tokens[position].Lower is "as" or "a" or "an" or "the" or "is" or "was" or "de" or "also")
        {
            position--;
        }

        return position >= 0 && token - position <= 3 && SpeechWords.TermMarkers.Contains(paragraph.Tokens[position].Lower);
    }

    private static Shape Measure(ReadOnlySpan<char> words)
    {
        var scanner = new WordScanner(words);
        var count = 0;
        var isTitle = true;
        var hasCapital = false;
        while (scanner.MoveNext())
        {
            // Ideographs make words of about two.
            count += scanner.IsIdeograph ? 1 : 2;
            hasCapital |= scanner.Length >= MinimumWords && char.IsUpper(words[scanner.Start]);
            isTitle &= !scanner.IsIdeograph && (char.IsUpper(words[scanner.Start]) || char.IsDigit(words[scanner.Start]) || IsSmall(words.Slice(scanner.Start, scanner.Length)));
        }

        isTitle &= hasCapital && (char.IsUpper(words[0]) || char.IsDigit(words[0]));
        var isSentence = words.Length > 0 && words[^1] is '.' or '!' or '?' or '…' or '。' or '！' or '？';
        return new Shape(count, isTitle, isSentence);
    }

    // Words that titles write in lower case.
    private static bool IsSmall(ReadOnlySpan<char> word) => word.Length < MinimumWords
        && word is not ("we" or "you" or "he" or "she" or "it" or "is" or "was" or "be" or "my" or "me" or "us" or "him" or "her" or "his" or "our" or "not" or "no" or "go" or "do" or "so" or "way" or "day" or "one" or "all" or "yes" or "now" or "can" or "has" or "had" or "are");

    /// <param name="Words">Twice the number of words; ideographs count half.</param>
    /// <param name="IsTitle">Whether the words are written as titles are.</param>
    /// <param name="IsSentence">Whether the words end as a sentence does.</param>
    private readonly record struct Shape(int Words, bool IsTitle, bool IsSentence);
}
