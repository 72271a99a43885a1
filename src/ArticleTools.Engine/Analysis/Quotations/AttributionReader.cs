using ArticleTools.Engine.Analysis.Text;

namespace ArticleTools.Engine.Analysis.Quotations;

/// <summary>Reads for the quotations of one paragraph who is said to speak, in the same sentence.</summary>
internal sealed class AttributionReader
{
    private const int Near = 3;

    // In a sentence of sense the first few verbs of speaking tell, or none.
    private const int MaximumVerbs = 5;

    private readonly Paragraph _paragraph;
    private readonly List<SpeechToken> _tokens;
    private readonly SubjectReader _subjects;
    private readonly CueReader _cues;

    public AttributionReader(Paragraph paragraph)
    {
        _paragraph = paragraph;
        _tokens = paragraph.Tokens;
        _subjects = new SubjectReader(paragraph);
        _cues = new CueReader(paragraph);
    }

    /// <summary>Reads the sentence around each quotation.</summary>
    public Attribution?[] ReadAll()
    {
        var attributions = new Attribution?[_paragraph.Quotations.Count];
        for (var i = 0; i < attributions.Length; i++)
        {
            attributions[i] = Read(i);
        }

        return attributions;
    }

    /// <summary>Reads the sentence around a quotation.</summary>
    public Attribution? Read(int quotation)
    {
        var token = _paragraph.QuotationTokens[quotation];
        var isClause = IsClause(token);
        var before = isClause && !LeadsIn(token) ? null : ReadBefore(token);
        var after = before is null ? ReadAfter(token, isClause) : null;
        if (after is { CueVerb: null, Speaker: { } source } && isClause && token > 0 && !_paragraph.EndsSentence(token - 1) && ReadBefore(token) is { Verb: >= 0 } reported && _cues.IsObjectOf(reported.Verb, token))
        {
            return reported with { Via = reported.Via ?? source.Text }; // Doe called it "a shame," according to the Herald.
        }

        if (before?.Speaker is { Kind: SpeakerKind.Name } && _paragraph.IsKind(token - 1, SpeechTokenKind.Colon) && ReadSentenceEnd(token) is { CueVerb: not null, Speaker.Kind: SpeakerKind.Name } end)
        {
            return end with { Via = end.Via ?? before.Speaker.Text }; // The Herald reports: "It stays" for now, said Doe.
        }

        return before ?? after ?? (isClause ? ReadBefore(token) : null) ?? ReadSentenceEnd(token) ?? ReadColon(token);
    }

    /// <summary>Reads who is said to have said something in a sentence without quotation marks: "It is late, Doe said."</summary>
    public Attribution? ReadStatement(int start, int end)
    {
        var tries = 0;
        for (var verb = end - 1; verb >= Math.Max(start, end - CueReader.Reach) && tries < MaximumVerbs; verb--)
        {
            if (_cues.IsPreposition(verb, end, out var length) && _subjects.After(verb + length, end) is { Kind: SpeakerKind.Name } source)
            {
                return FromSource(source);
            }

            if (!_cues.IsVerb(verb) || SpeechWords.WeakVerbs.Contains(_tokens[verb].Lower))
            {
                continue;
            }

            tries++;

            var speaker = ReadInsertion(verb, end) ?? _subjects.Before(verb, start) ?? (_cues.IsBehindMark(verb) ? _subjects.After(verb + 1, end) : null);
            if (speaker is { Kind: SpeakerKind.Name or SpeakerKind.Description } or { Kind: SpeakerKind.Pronoun, Gender: not Gender.Unknown })
            {
                return new Attribution(speaker, Words(verb));
            }
        }

        return null;
    }

    /// <summary>Reads the subject of a sentence where it is somebody.</summary>
    public SpeakerMention? ReadSubject(int start, int end) => _subjects.OfSentence(start, end);

    /// <summary>Reads what leads to words that follow in a block of their own: "Doe wrote:".</summary>
    public Attribution? ReadLeadIn() => ReadLeadIn(_tokens.Count);

    /// <summary>Reads what leads to the words behind a token.</summary>
    public Attribution? ReadLeadIn(int end)
    {
        if (end == 0 || _tokens[end - 1].Kind != SpeechTokenKind.Colon)
        {
            return null;
        }

        return ReadBefore(end) ?? ReadColon(end);
    }

    /// <summary>Reads a name behind a dash: "— Jane Doe, farmer".</summary>
    public Attribution? ReadSignature(int token)
    {
        if (token >= _tokens.Count || _tokens[token].Kind is not (SpeechTokenKind.Dash or SpeechTokenKind.Opening) || _tokens.Count - token > 16)
        {
            return null;
        }

        while (token + 1 < _tokens.Count && _tokens[token + 1].Kind == SpeechTokenKind.Dash)
        {
            token++;
        }

        return _subjects.After(token + 1, _tokens.Count) is { Kind: SpeakerKind.Name } speaker && speaker.FirstToken == token + 1 ? new Attribution(speaker, IsLoose: true) : null;
    }

    /// <summary>Reads what fills the rest of a paragraph behind a dash, a name or not: "— Vale farmer and writer".</summary>
    public Attribution? ReadWholeSignature(int token)
    {
        if (ReadSignature(token) is { Speaker: { } named } signature && (named.EndToken >= _tokens.Count || named.Name!.Contains(' ')))
        {
            return signature;
        }

        var first = token;
        while (first < _tokens.Count && _tokens[first].Kind == SpeechTokenKind.Dash)
        {
            first++;
        }

        return first > token && _tokens.Count - first is > 0 and <= 16 && _tokens[first].IsWord && _subjects.OfRest(first) is { } speaker ? new Attribution(speaker) : null;
    }

    /// <summary>Reads a name, with what its bearer is, that fills the rest of the paragraph.</summary>
    public Attribution? ReadName(int token) =>
        _subjects.After(token, _tokens.Count) is { Kind: SpeakerKind.Name } speaker && speaker.FirstToken == token && speaker.EndToken >= _tokens.Count
            ? new Attribution(speaker, IsLoose: true)
            : null;

    // Speech whose speaker is named behind it ends in anything but a full stop, or has a comma behind it.
    private bool IsClause(int token) =>
        _paragraph.LastCharacter(_tokens[token].Quotation) is ',' or '!' or '?' or '…' or '—' or '–' or '-' || _paragraph.IsKind(token + 1, SpeechTokenKind.Comma)
        || _paragraph.Quotations[_tokens[token].Quotation].Style == MarkStyle.Dash;

    // "Doe asked, ..." and "Doe said that ...": the words in front lead to the quotation.
    private bool LeadsIn(int token)
    {
        var position = token - 1;
        if (position >= 0 && _tokens[position].Kind == SpeechTokenKind.Colon)
        {
            return _paragraph.LastCharacter(_tokens[token].Quotation) != ',';
        }

        var isQuestion = !_paragraph.IsKind(token + 1, SpeechTokenKind.Comma) && _paragraph.LastCharacter(_tokens[token].Quotation) != ',';
        for (var i = position; isQuestion && i >= Math.Max(0, token - Near - 1) && _tokens[i].Kind is SpeechTokenKind.Word or SpeechTokenKind.Comma; i--)
        {
            if (_cues.IsVerb(i) || SpeechWords.Participles.Contains(_tokens[i].Lower))
            {
                return true;
            }
        }

        return false;
    }

    private Attribution? ReadBefore(int token)
    {
        var start = token == 0 ? 0 : _cues.SentenceStartBefore(token);
        if (start >= token)
        {
            return null;
        }

        var hasThat = false;
        var hasSource = _cues.IsPreposition(start, token, out _);
        var tries = 0;
        for (var verb = token - 1; verb >= start && tries < MaximumVerbs; verb--)
        {
            hasThat |= _tokens[verb].Lower is "that" or "dass" or "que";
            if (_cues.IsPreposition(verb, token, out var length) && _subjects.After(verb + length, token) is { } source)
            {
                return FromSource(source);
            }

            if (_tokens[verb].Lower is "words" or "view" or "opinion" or "telling" or "reckoning" && verb > start && _tokens[verb - 1].IsPossessive && _subjects.OfOwner(start, verb) is { } owner)
            {
                return new Attribution(owner);
            }

            var isParticiple = SpeechWords.Participles.Contains(_tokens[verb].Lower);
            if (!isParticiple && !_cues.IsVerb(verb))
            {
                continue;
            }

            if (SpeechWords.WeakVerbs.Contains(_tokens[verb].Lower) && (hasSource || (!_cues.IsBeside(verb, token) && !_cues.IsObjectOf(verb, token) && !hasThat)))
            {
                continue;
            }

            tries++;
            if (ReadVerbBefore(verb, start, token, isParticiple) is { } attribution)
            {
                return attribution;
            }
        }

        return null;
    }

    private Attribution? ReadVerbBefore(int verb, int start, int token, bool isParticiple)
    {
        // Words named by "called" or "known as" right in front of them are a term.
        if ((verb == token - 1 || (verb == token - 2 && _tokens[token - 1].Lower is "a" or "an" or "the" or "as")) && SpeechWords.TermMarkers.Contains(_tokens[verb].Lower) && !_paragraph.IsKind(token - 1, SpeechTokenKind.Colon) && !_paragraph.IsKind(token - 1, SpeechTokenKind.Comma))
        {
            return null;
        }

        var speaker = isParticiple ? null : ReadInsertion(verb, token) ?? _subjects.Before(verb, start);
        if (!isParticiple && (verb == start || _cues.IsBehindMark(verb)))
        {
            speaker ??= _subjects.After(verb + 1, token);
        }

        speaker ??= SpeakerOfSentence(start, verb);
        var isLoose = speaker is null;
        speaker ??= _subjects.OfSentence(start, verb) ?? (_cues.IsSpanish(verb) ? Unnamed(verb) : null);
        isLoose &= speaker is { Kind: SpeakerKind.Name } && !speaker.Text!.Contains(' ') && !isParticiple && !_subjects.SharesSubject(verb);
        return speaker is null ? null : new Attribution(speaker, Words(verb), ViaReader.Read(_paragraph, verb, token) ?? ViaReader.ReadDocument(_paragraph, start, verb), isLoose, verb);
    }

    // "Doe:" and "Doe was blunt:".
    private Attribution? ReadColon(int token)
    {
        if (!_paragraph.IsKind(token - 1, SpeechTokenKind.Colon))
        {
            return null;
        }

        var start = _cues.SentenceStartBefore(token);
        if (_subjects.IsName(start, token - 1))
        {
            return _subjects.OfPhrase(start, token - 1) is { } name && !(_paragraph.IsGerman && name.Name is { } words && !GivenNameGenders.IsGivenName(words.Split(' ')[0].ToLowerInvariant())) ? new Attribution(name, IsLoose: true) : null;
        }

        return _subjects.OfSentence(start, token - 1) is { } subject ? new Attribution(subject, IsLoose: true) : null;
    }

    private Attribution? ReadAfter(int token, bool isClause)
    {
        var first = token + 1;
        while (first < _tokens.Count && _tokens[first].Kind is SpeechTokenKind.Comma or SpeechTokenKind.Dash)
        {
            first++;
        }

        var limit = _cues.ClauseEnd(first);
        if (first >= limit || !_tokens[first].IsWord)
        {
            return ReadSignature(token + 1);
        }

        if (_cues.IsPreposition(first, limit, out var length) && _subjects.After(first + length, limit) is { } source)
        {
            return FromSource(source);
        }

        if (_tokens[first].Lower == "so" && isClause && _subjects.After(first + 1, limit) is { Kind: SpeakerKind.Name or SpeakerKind.Description } so && _cues.EndsClause(so.EndToken, limit))
        {
            return new Attribution(so, null);
        }

        if (_tokens[first].Lower is "was" or "is" or "came" or "ran" && ReadReply(first + 1, limit) is { } reply)
        {
            return reply;
        }

        var isSentence = IsSentence(token);
        if (!isClause && !isSentence)
        {
            return null;
        }

        return ReadVerbFirst(first, limit, isClause) ?? ReadSubjectFirst(first, limit, isClause, isSentence) ?? ReadSignature(token + 1);
    }

    // "Never," was Doe's reply.
    private Attribution? ReadReply(int first, int limit)
    {
        var noun = first;
        while (noun < limit && noun < first + Near + 1 && _tokens[noun].IsWord && !SpeechWords.Replies.Contains(_tokens[noun].Lower))
        {
            noun++;
        }

        var owner = noun - 1;
        while (owner > first && !_tokens[owner].IsPossessive)
        {
            owner--;
        }

        return noun < limit && SpeechWords.Replies.Contains(_tokens[noun].Lower) && owner >= first && _tokens[owner].IsPossessive && _subjects.OfOwner(first, owner + 1) is { } speaker
            ? new Attribution(speaker)
            : null;
    }

    private Attribution? ReadVerbFirst(int first, int limit, bool isClause)
    {
        var verb = first;
        while (verb < limit && verb < first + Near && _tokens[verb].IsWord && !_tokens[verb].IsCapital && !_cues.IsVerb(verb)
            && (SpeechWords.IsAdverb(_tokens[verb].Lower) || _cues.IsFrenchAuxiliary(verb)))
        {
            verb++;
        }

        if (verb >= limit || _tokens[verb].IsCapital)
        {
            return null;
        }

        var isKnown = _cues.IsVerb(verb);
        if (!isKnown && !(isClause && _cues.IsBehindComma(first) && _cues.IsVerbForm(verb)))
        {
            return null;
        }

        var hasListener = _cues.IsSpanish(verb) && verb + 1 < limit && _tokens[verb + 1].Lower is "a" or "al";
        var speaker = (hasListener ? null : _subjects.After(verb + 1, limit)) ?? AfterListener(verb + 1, limit);
        if (speaker is null && isKnown && _cues.IsSpanish(verb) && (verb == first || _tokens[first].Lower is not "y"))
        {
            speaker = Unnamed(verb);
        }

        if (speaker is null || (!isKnown && speaker.Kind is not (SpeakerKind.Name or SpeakerKind.Pronoun) && !_paragraph.IsGerman))
        {
            return null;
        }

        return new Attribution(speaker, Words(verb), ViaReader.Read(_paragraph, verb, verb + 1) ?? ViaReader.Read(_paragraph, Math.Max(verb, speaker.EndToken - 1), limit));
    }

    // "sagte jetzt allerdings eine Sprecherin", "respondieron a El Heraldo los abogados"
    private SpeakerMention? AfterListener(int first, int limit)
    {
        var next = first;
        while (next < limit && next < first + Near && _tokens[next].IsWord && !_tokens[next].IsCapital && SpeechWords.IsAdverb(_tokens[next].Lower))
        {
            next++;
        }

        if (next > first && next < limit)
        {
            return _subjects.After(next, limit);
        }

        if (first < limit && _tokens[first].Lower == "a")
        {
            next = first + 1;
            while (next < limit && _tokens[next].IsWord && _tokens[next].IsCapital)
            {
                next++;
            }

            return next > first + 1 && next < limit ? _subjects.After(next, limit) : null;
        }

        return null;
    }

    private Attribution? ReadSubjectFirst(int first, int limit, bool isClause, bool isSentence)
    {
        var start = first;
        if (isClause && _tokens[start].Lower is "as" or "comme" or "wie" or "como")
        {
            start++;
        }
        else if (SpeechWords.Boundaries.Contains(_tokens[first].Lower) && !SpeechWords.IsPronoun(_tokens[first].Lower) && !SpeechWords.Determiners.Contains(_tokens[first].Lower)
            && !SpeechWords.Auxiliaries.Contains(_tokens[first].Lower))
        {
            return null;
        }

        var tries = 0;
        for (var verb = start + 1; verb < limit && tries < MaximumVerbs; verb++)
        {
            var isHeard = SpeechWords.Participles.Contains(_tokens[verb].Lower) && _tokens[verb - 1].Lower == "heard";
            if ((!_cues.IsVerb(verb) && !isHeard) || _tokens[verb - 1].Lower is "who" or "which" or "that")
            {
                continue;
            }

            tries++;
            var speaker = _subjects.Before(verb, start);
            if (speaker is null || speaker.FirstToken > _cues.SkipAdverbs(start, verb))
            {
                continue;
            }

            // Behind a full stop a new sentence has begun, unless it says nothing but who spoke.
            var isBare = _cues.EndsClause(verb + 1, limit);
            if (isClause || (isSentence && isBare && limit - start <= 8))
            {
                return new Attribution(speaker, Words(verb), ViaReader.Read(_paragraph, verb, limit));
            }

            return null;
        }

        return isClause && _cues.IsBehindComma(first) ? ReadUnknownVerb(start, limit) : null;
    }

    // "...," Doe croaked.
    private Attribution? ReadUnknownVerb(int first, int limit)
    {
        var end = first;
        while (end < limit && end < first + 4 && _tokens[end].IsWord && (_tokens[end].IsCapital || end == first))
        {
            end++;
        }

        var endsThere = _cues.EndsClause(end + 1, limit) || SpeechWords.Attachments.Contains(_tokens[Math.Min(end + 1, limit - 1)].Lower);
        if (end < limit && endsThere && _cues.IsVerbForm(end) && _subjects.OfPhrase(first, end) is { Kind: SpeakerKind.Name or SpeakerKind.Pronoun } speaker && speaker.FirstToken == first)
        {
            return new Attribution(speaker, Words(end));
        }

        return null;
    }

    // They were "enticed" with travel, the affidavit said.
    private Attribution? ReadSentenceEnd(int token)
    {
        var end = _paragraph.SentenceEnd(token, CueReader.Reach);
        if (_paragraph.EndsSentence(token))
        {
            return null;
        }

        var tries = 0;
        for (var i = token + 1; i < end && tries < MaximumVerbs; i++)
        {
            if (_cues.IsPreposition(i, end, out var length) && _subjects.After(i + length, end) is { } source)
            {
                return FromSource(source);
            }

            if (!_cues.IsVerb(i) || (SpeechWords.WeakVerbs.Contains(_tokens[i].Lower) && i + 1 < end))
            {
                continue;
            }

            tries++;
            var speaker = _subjects.Before(i, token + 1);
            if (speaker is not null && speaker.FirstToken > token + 1 && _cues.IsBehindMark(speaker.FirstToken))
            {
                return new Attribution(speaker, Words(i), ViaReader.Read(_paragraph, i, end));
            }

            if (speaker is null && _cues.IsBehindMark(i) && _subjects.After(i + 1, end) is { Kind: SpeakerKind.Name or SpeakerKind.Pronoun } named)
            {
                return new Attribution(named, Words(i));
            }
        }

        return null;
    }

    private static Attribution FromSource(SpeakerMention source) =>
        new(source, null, source.IsDocument ? source.Text : null);

    private SpeakerMention? SpeakerOfSentence(int start, int verb)
    {
        var tries = 0;
        for (var i = SkipSubordinate(start, verb); i < verb && tries < MaximumVerbs; i++)
        {
            if (!_cues.IsVerb(i) || SpeechWords.WeakVerbs.Contains(_tokens[i].Lower))
            {
                continue;
            }

            tries++;
            if ((_subjects.Before(i, start) ?? _subjects.After(i + 1, verb)) is { } speaker)
            {
                return speaker;
            }
        }

        return null;
    }

    // "When Roe asked, Doe left, saying": the clause in front has a subject of its own.
    private int SkipSubordinate(int start, int limit)
    {
        if (!(_tokens[start].Lower is "when" or "while" or "after" or "before" or "if" or "once" or "although" or "though" or "because" or "since"))
        {
            return start;
        }

        var comma = start;
        while (comma < limit && _tokens[comma].Kind != SpeechTokenKind.Comma)
        {
            comma++;
        }

        return comma < limit ? comma + 1 : start;
    }

    private SpeakerMention Unnamed(int verb) => new()
    {
        Kind = SpeakerKind.Unnamed,
        Paragraph = _paragraph.Number,
        Position = _tokens[verb].Start,
        FirstToken = verb,
        EndToken = verb + 1,
    };

    private bool IsSentence(int token)
    {
        var words = _paragraph.Quotations[_tokens[token].Quotation].Words;
        return words.Length > 0 && _paragraph.LastCharacter(_tokens[token].Quotation) is '.' or '!' or '?' or '…' || WordScanner.Count(words.Of(_paragraph.Text)) >= 8;
    }

    // "The answer, says Doe, is": who speaks stands between commas behind the verb.
    private SpeakerMention? ReadInsertion(int verb, int limit) =>
        verb > 0 && _tokens[verb - 1].Kind == SpeechTokenKind.Comma && verb + 1 < limit && _tokens[verb + 1].Lower != "it" && !SpeechWords.AddressVerbs.Contains(_tokens[verb].Lower) && _subjects.After(verb + 1, limit) is { Kind: SpeakerKind.Name or SpeakerKind.Pronoun } speaker
        && speaker.EndToken < limit && _tokens[speaker.EndToken].Kind is SpeechTokenKind.Comma or SpeechTokenKind.Stop
            ? speaker
            : null;

    private string Words(int token) => _paragraph.Words(token, token);
}
