namespace ArticleTools.Engine.Analysis.Quotations;

/// <summary>Tells the verbs and phrases that report speech among the words of a paragraph, and where their clauses end.</summary>
internal sealed class CueReader
{
    // An attribution is short; what lies farther off is something else.
    public const int Reach = 60;

    private readonly Paragraph _paragraph;
    private readonly List<SpeechToken> _tokens;

    public CueReader(Paragraph paragraph)
    {
        _paragraph = paragraph;
        _tokens = paragraph.Tokens;
    }

    /// <summary>A verb in lower case that is no noun: "her claims", "the reports", "to say".</summary>
    public bool IsVerb(int token)
    {
        if (!_tokens[token].IsWord || !SpeechWords.Verbs.Contains(_tokens[token].Lower) || (_tokens[token].IsCapital && token > 0 && !_paragraph.EndsSentence(token - 1)))
        {
            return false;
        }

        if (token == 0 || !_tokens[token - 1].IsWord)
        {
            return true;
        }

        var previous = _tokens[token - 1];
        if (previous.Lower == "a" && SpeechWords.FrenchVerbs.Contains(_tokens[token].Lower))
        {
            return true;
        }

        return !(previous.Lower is "to" or "the" or "a" or "an" or "his" or "her" or "their" or "its" or "my" or "our" or "these" or "those" or "of" or "by" or "was" or "were" or "is" or "are" or "been" or "be" or "for" or "from" or "with")
            && !previous.IsPossessive;
    }

    /// <summary>A form that a verb of speaking may have.</summary>
    public bool IsVerbForm(int token)
    {
        var word = _tokens[token];
        return word.IsWord && !word.IsCapital && word.Lower.Length > 3 && !SpeechWords.Determiners.Contains(word.Lower) && !SpeechWords.Boundaries.Contains(word.Lower)
            && !SpeechWords.IsAdverb(word.Lower) && !SpeechWords.Attachments.Contains(word.Lower)
            && (word.Lower.EndsWith("ed", StringComparison.Ordinal) || (_paragraph.IsGerman && word.Lower.EndsWith("te", StringComparison.Ordinal)) || word.Lower.EndsWith('ó') || (word.Lower.EndsWith('s') && !word.Lower.EndsWith("ss", StringComparison.Ordinal)));
    }

    /// <summary>"described it as", "called it": the words quoted are what the verb gives.</summary>
    public bool IsObjectOf(int verb, int token) =>
        _tokens[verb].Lower is "called" or "calls" or "described" or "describes" or "labelled" or "labeled" or "dismissed" or "denounced" or "praised" or "hailed" or "accused" or "criticized" or "criticised"
        && token - verb <= 12;

    /// <summary>"Doe read: ...", "Doe put it ..." and "Doe went on to say, ..."</summary>
    public bool IsBeside(int verb, int token)
    {
        var last = _tokens[token - 1].IsWord ? token : token - 1;
        return last - verb <= 1 || (last - verb == 2 && _tokens[verb + 1].Lower is "it" or "on" or "in" or "for" or "back")
            || (last - verb is 4 or 5 && _tokens[verb + 1].Lower == "on" && _tokens[verb + 2].Lower == "to");
    }

    /// <summary>Whether a phrase such as "according to" starts with a token, and of how many words it is.</summary>
    public bool IsPreposition(int token, int limit, out int length)
    {
        length = 0;
        if (!_tokens[token].IsWord)
        {
            return false;
        }

        foreach (var phrase in SpeechWords.PrepositionsFrom(_tokens[token].Lower))
        {
            var i = 1;
            while (i < phrase.Length && token + i < limit && _tokens[token + i].Lower == phrase[i])
            {
                i++;
            }

            if (i == phrase.Length)
            {
                length = i;
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a verb needs no subject beside it.</summary>
    public bool IsSpanish(int verb) => SpeechWords.ProDropVerbs.Contains(_tokens[verb].Lower);

    /// <summary>"a déclaré": the word is an article in English.</summary>
    public bool IsFrenchAuxiliary(int token) =>
        _tokens[token].Lower == "a" && token + 1 < _tokens.Count && (SpeechWords.Verbs.Contains(_tokens[token + 1].Lower) || SpeechWords.IsAdverb(_tokens[token + 1].Lower));

    /// <summary>Whether a comma stands at the end of the quotation in front of a token.</summary>
    public bool IsBehindComma(int token) =>
        token > 0 && (_tokens[token - 1].Kind == SpeechTokenKind.Comma || (_tokens[token - 1].Kind == SpeechTokenKind.Quotation && _paragraph.LastCharacter(_tokens[token - 1].Quotation) == ','));

    /// <summary>Whether a comma, a dash, a bracket or a quotation stands in front of a token.</summary>
    public bool IsBehindMark(int token) =>
        token > 0 && _tokens[token - 1].Kind is SpeechTokenKind.Comma or SpeechTokenKind.Dash or SpeechTokenKind.Closing or SpeechTokenKind.Quotation;

    /// <summary>Whether nothing of the clause but adverbs stands from a token on.</summary>
    public bool EndsClause(int token, int limit) =>
        token >= limit || !_tokens[token].IsWord || (SpeechWords.IsAdverb(_tokens[token].Lower) && (token + 1 >= limit || !_tokens[token + 1].IsWord));

    /// <summary>The first token that may be of the subject.</summary>
    public int SkipAdverbs(int first, int limit)
    {
        while (first < limit && _tokens[first].IsWord && (SpeechWords.Adverbs.Contains(_tokens[first].Lower) || SpeechWords.Auxiliaries.Contains(_tokens[first].Lower) || SpeechWords.Determiners.Contains(_tokens[first].Lower)))
        {
            first++;
        }

        return first;
    }

    /// <summary>The token that ends a clause.</summary>
    public int ClauseEnd(int first)
    {
        var end = first;
        var last = Math.Min(_tokens.Count, first + Reach);
        while (end < last && _tokens[end].Kind is not (SpeechTokenKind.Stop or SpeechTokenKind.Quotation or SpeechTokenKind.Semicolon or SpeechTokenKind.Colon))
        {
            end++;
        }

        return end;
    }

    /// <summary>The token with which the sentence starts that goes on to a token.</summary>
    public int SentenceStartBefore(int token)
    {
        var start = token;
        var first = Math.Max(0, token - Reach);
        while (start > first && !_paragraph.EndsSentence(start - 1))
        {
            start--;
        }

        return start;
    }
}
