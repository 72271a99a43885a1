namespace ArticleTools.Engine.Analysis.Quotations;

/// <summary>Reads through what the words came: "told the Times", "in a statement", "in an interview with the Herald".</summary>
internal static class ViaReader
{
    private const int Reach = 16;
    private const int LongestObject = 7;

    /// <summary>Reads the words behind a verb of speaking.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="verb">The verb's token.</param>
    /// <param name="limit">The token at which to stop.</param>
    public static string? Read(Paragraph paragraph, int verb, int limit)
    {
        limit = Math.Min(limit, verb + 1 + Reach);
        var isAddress = SpeechWords.AddressVerbs.Contains(paragraph.Tokens[verb].Lower)
            || (verb + 2 < limit && paragraph.Tokens[verb + 1].Lower == "a" && paragraph.Tokens[verb + 2].IsCapital);
        return (isAddress ? ReadListener(paragraph, verb + 1, limit) : null)
            ?? ReadDocument(paragraph, verb + 1, limit);
    }

    /// <summary>Finds "in a statement" and the like between two tokens.</summary>
    public static string? ReadDocument(Paragraph paragraph, int first, int limit)
    {
        var tokens = paragraph.Tokens;
        for (var i = first; i < limit && tokens[i].Kind is SpeechTokenKind.Word or SpeechTokenKind.Comma; i++)
        {
            if (tokens[i].Lower is not ("in" or "on" or "via" or "during" or "through" or "en" or "dans" or "im" or "lors"))
            {
                continue;
            }

            var noun = i + 1;
            while (noun < limit && noun < i + 6 && tokens[noun].IsWord && !SpeechWords.Documents.Contains(tokens[noun].Lower) && !SpeechWords.Attachments.Contains(tokens[noun].Lower))
            {
                noun++;
            }

            if (noun < limit && tokens[noun].IsWord && SpeechWords.Documents.Contains(tokens[noun].Lower))
            {
                return paragraph.Words(i + 1, ObjectEnd(tokens, noun, limit));
            }
        }

        return null;
    }

    // A listener with a name is a source; "reporters" and "the court" are the occasion.
    private static string? ReadListener(Paragraph paragraph, int first, int limit)
    {
        var tokens = paragraph.Tokens;
        var name = first < limit && tokens[first].Lower is "the" or "a" ? first + 1 : first;
        var end = name;
        while (end < limit && end - name < LongestObject && tokens[end].IsWord && (tokens[end].IsCapital || tokens[end].Lower is "of") && !SpeechWords.Times.Contains(tokens[end].Lower))
        {
            end++;
        }

        if (end == name)
        {
            return null;
        }

        var via = paragraph.Words(tokens[first].Lower == "a" ? name : first, end - 1);
        return tokens[end - 1].IsPossessive ? via[..^2] : via;
    }

    // "an interview with the Herald": what follows belongs to it up to the next mark or preposition of another kind.
    private static int ObjectEnd(List<SpeechToken> tokens, int noun, int limit)
    {
        if (noun + 1 >= limit || !(tokens[noun + 1].Lower is "with" or "to" or "from" or "for" or "by" or "mit" or "avec" or "con" or "a" or "à"))
        {
            return noun;
        }

        var end = noun + 2;
        while (end < limit && tokens[end].IsWord && (tokens[end].IsCapital || tokens[end].Lower is "the" or "of" or "la" or "le" or "el" or "der" or "dem") && !SpeechWords.Times.Contains(tokens[end].Lower))
        {
            end++;
        }

        return end > noun + 2 && tokens[end - 1].IsCapital ? end - 1 : noun;
    }
}
