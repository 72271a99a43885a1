namespace ArticleTools.Engine.Analysis.Quotations;

/// <summary>Reads what is said of somebody behind the name: "Jane Doe, 34, a farmer", "the mayor, Jane Doe", "Doe of the Vale Project".</summary>
internal sealed class InsertionReader
{
    private const int LongestRole = 25;
    private const int LongestRelation = 6;

    private readonly Paragraph _paragraph;
    private readonly List<SpeechToken> _tokens;
    private readonly NameScanner _names;
    private readonly PhraseReader _phrases;

    public InsertionReader(Paragraph paragraph, NameScanner names, PhraseReader phrases)
    {
        _paragraph = paragraph;
        _tokens = paragraph.Tokens;
        _names = names;
        _phrases = phrases;
    }

    /// <summary>Adds to a mention what follows it between commas: to a name what somebody is, to a description the name.</summary>
    public SpeakerMention Read(SpeakerMention mention, int end, int limit)
    {
        if (mention.Kind is not (SpeakerKind.Name or SpeakerKind.Description) || end >= limit)
        {
            return mention;
        }

        var first = SkipBrackets(end, limit);
        if (first >= limit)
        {
            return mention;
        }

        var isAttached = _tokens[first].IsWord && _tokens[first].Lower is "of" or "from" or "with" or "von" or "vom" or "de" or "du" or "del";
        if (_tokens[first].Kind is SpeechTokenKind.Comma or SpeechTokenKind.Dash || (isAttached && mention.Kind == SpeakerKind.Name))
        {
            first++;
        }
        else
        {
            return mention;
        }

        var last = PhraseEnd(first, limit);
        if (mention.Kind == SpeakerKind.Description)
        {
            return _names.IsName(first, last) && !mention.IsDocument
                ? _phrases.Named(first, last - 1, mention.FirstToken, last - 1) with { Role = mention.Text, Gender = mention.Gender }
                : mention;
        }

        while (first < last && (IsAge(first) || (last - first == 1 && IsDegree(first))))
        {
            first = Math.Min(last + 1, limit);
            last = PhraseEnd(first, limit);
        }

        var role = RoleEnd(first, last, isAttached);
        return role > first && mention.Role is null ? mention with { Role = _paragraph.Words(first, role - 1), EndToken = Math.Max(mention.EndToken, role) }
            : role > first ? mention with { EndToken = Math.Max(mention.EndToken, role) }
            : mention;
    }

    private bool IsAge(int token) => char.IsAsciiDigit(_paragraph.Text[_tokens[token].Start]);

    // "MD", "PhD", "FASA": letters behind a name.
    private bool IsDegree(int token)
    {
        var word = _paragraph.Text.AsSpan(_tokens[token].Start, _tokens[token].End - _tokens[token].Start);
        return word.Length is > 1 and <= 6 && char.IsUpper(word[^1]) && char.IsUpper(word[0]) && !SpeechWords.IsTitle(_tokens[token].Lower);
    }

    private int RoleEnd(int first, int last, bool isAttached)
    {
        if (first >= last || !_tokens[first].IsWord)
        {
            return first;
        }

        var word = _tokens[first].Lower;
        var isRole = isAttached
            ? !(word is "his" or "her" or "their" or "its")
            : !SpeechWords.Attachments.Contains(word) && !SpeechWords.Boundaries.Contains(word) && !SpeechWords.IsPronoun(word) && !SpeechWords.IsAdverb(word)
                && !SpeechWords.Verbs.Contains(word) && !SpeechWords.Times.Contains(word) && !word.EndsWith("ing", StringComparison.Ordinal) && !word.EndsWith("ndo", StringComparison.Ordinal)
                && (!word.EndsWith("ed", StringComparison.Ordinal) || word.Length < 4);
        if (!isRole || (!isAttached && IsVerbWithObject(first, last)))
        {
            return first;
        }

        var end = first;
        while (end < last && end - first < LongestRole && _tokens[end].IsWord && !(_tokens[end].Lower is "who" or "which" or "whose" or "told" or "said" or "says" or "tells"))
        {
            end++;
        }

        // "his mother built the place": a clause, and no role.
        return _tokens[first].Lower is "his" or "her" or "their" && end - first > LongestRelation ? first : end;
    }

    // "stems from", "wants the": a role starts otherwise.
    private bool IsVerbWithObject(int token, int last)
    {
        var word = _tokens[token].Lower;
        var next = token + 1 < last ? _tokens[token + 1].Lower : "";
        return word.Length > 3 && word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) && !_tokens[token].IsCapital && !_tokens[token].IsPossessive
            && (SpeechWords.Attachments.Contains(next) || SpeechWords.Boundaries.Contains(next) || SpeechWords.Determiners.Contains(next) || SpeechWords.IsAdverb(next));
    }

    /// <summary>The token behind the last word of a phrase.</summary>
    public int PhraseEnd(int first, int limit)
    {
        var end = first;
        while (end < limit && _tokens[end].IsWord)
        {
            end++;
        }

        return end;
    }

    private int SkipBrackets(int token, int limit)
    {
        if (token < limit && _tokens[token].Kind == SpeechTokenKind.Opening)
        {
            while (token < limit && _tokens[token].Kind != SpeechTokenKind.Closing)
            {
                token++;
            }

            token++;
        }

        return token;
    }
}
