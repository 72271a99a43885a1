namespace ArticleTools.Engine.Analysis.Quotations;

/// <summary>Reads who speaks from the words beside a verb of speaking.</summary>
internal sealed class SubjectReader
{
    // A name with all that is said of it is short; what lies farther off is something else.
    private const int Reach = 45;

    private const int LongestOffice = 5;

    private readonly Paragraph _paragraph;
    private readonly List<SpeechToken> _tokens;
    private readonly NameScanner _names;
    private readonly PhraseReader _phrases;
    private readonly InsertionReader _insertions;

    public SubjectReader(Paragraph paragraph)
    {
        _paragraph = paragraph;
        _tokens = paragraph.Tokens;
        _names = new NameScanner(_tokens);
        _phrases = new PhraseReader(paragraph, _names);
        _insertions = new InsertionReader(paragraph, _names, _phrases);
    }

    /// <summary>Reads the subject in front of a verb: "Jane Doe, a farmer, later said".</summary>
    /// <param name="verb">The verb's token.</param>
    /// <param name="floor">The token at which to stop.</param>
    public SpeakerMention? Before(int verb, int floor)
    {
        floor = Math.Max(floor, verb - Reach);
        var last = SkipAdverbs(verb - 1, floor);
        if (last < floor)
        {
            return null;
        }

        if (_tokens[last].Kind is SpeechTokenKind.Comma or SpeechTokenKind.Dash or SpeechTokenKind.Closing)
        {
            return BeforeInsertion(last, floor);
        }

        var first = PhraseStart(last, floor);
        if (first > last)
        {
            // "Jane Doe, who lives there and said": the subject stands before "who".
            return _tokens[last].Lower is "who" or "quien" ? Before(last, floor) : null;
        }

        var mention = _phrases.Read(first, last + 1);
        return mention is { Kind: SpeakerKind.Description } && ReadUnclosedInsertion(first, floor) is { } named
            ? named with { Role = named.Role ?? mention.Text }
            : mention;
    }

    // "Jane Doe, head of the council said", without the second comma
    private SpeakerMention? ReadUnclosedInsertion(int role, int floor)
    {
        if (role - 2 < floor || _tokens[role - 1].Kind != SpeechTokenKind.Comma)
        {
            return null;
        }

        var name = _names.StartOf(role - 2, floor);
        var isWhole = role - 1 - name > 1 && (name == floor || !_tokens[name - 1].IsWord) && (GivenNameGenders.IsGivenName(_tokens[name].Lower) || name == floor) && !_tokens[role - 2].IsPossessive;
        return isWhole ? _phrases.Named(name, role - 2, name, role - 2) : null;
    }

    /// <summary>Reads the subject behind a verb: "said Jane Doe, a farmer".</summary>
    public SpeakerMention? After(int first, int limit)
    {
        limit = Math.Min(limit, first + Reach);
        if (first < limit && _tokens[first].Lower is "that" or "dass" or "que")
        {
            return null; // "argued that the gate"
        }

        var end = first;
        while (end < limit && _tokens[end].IsWord && !EndsForward(first, end, limit))
        {
            end++;
        }

        if (end == first || _phrases.Read(first, end) is not { } mention || mention.FirstToken > first + 1)
        {
            return null;
        }

        if (mention.Kind == SpeakerKind.Pronoun)
        {
            return mention with { EndToken = first + 1 };
        }

        if (mention.Kind == SpeakerKind.Description && !mention.IsDocument && !_phrases.LooksLikeNoun(first) && !_phrases.IsPlural(end - 1))
        {
            return null;
        }

        mention = mention with { EndToken = end };
        return _insertions.Read(mention, end, limit);
    }

    /// <summary>Reads a phrase as the name or description of somebody.</summary>
    public SpeakerMention? OfPhrase(int first, int end) => _phrases.Read(first, end);

    /// <summary>Whether a verb has its subject in common with one before it: "Doe smiled and said".</summary>
    public bool SharesSubject(int verb) => !(_tokens[verb].Lower is "say" or "tell" or "write" or "argue" or "claim") && SkipAdverbs(verb - 1, 0) is var last and > 0 && _tokens[last].Lower is "and" or "then" or "und" or "et" or "y";

    /// <summary>Reads the rest of the paragraph as what somebody is.</summary>
    public SpeakerMention? OfRest(int first) => _tokens[^1].IsWord ? _phrases.Whole(first, _tokens.Count - 1) : null;

    /// <summary>Reads whose something is: "in Doe's words".</summary>
    public SpeakerMention? OfOwner(int floor, int token)
    {
        var last = token - 1;
        var first = _names.StartOf(last, floor);
        if (first > last)
        {
            return null;
        }

        var mention = _phrases.Named(first, last, first, last);
        return mention with { Text = mention.Text![..^2], Name = mention.Name![..^2] };
    }

    /// <summary>Whether tokens are a name and nothing else.</summary>
    public bool IsName(int first, int end) => _names.IsName(first, end);

    /// <summary>Reads the subject of a sentence where it is a name or a pronoun.</summary>
    public SpeakerMention? OfSentence(int start, int limit)
    {
        var first = start;
        while (first < limit)
        {
            var end = first;
            while (end < limit && _tokens[end].IsWord)
            {
                end++;
            }

            var head = first;
            while (head < end && _phrases.IsLeadIn(head))
            {
                head++;
            }

            // "If Roe is late, Doe will be": the subject stands behind the clause.
            var isSubordinate = first < end && (IsParticiple(first, end)
                || _tokens[first].Lower is "if" or "when" or "while" or "as" or "after" or "before" or "since" or "although" or "though" or "because" or "until" or "once");
            if (head + 1 < end && _tokens[head].Lower is "for" or "für" or "pour" or "para" && SubjectAt(head + 1, end) is { Kind: SpeakerKind.Name } holder && holder.EndToken == end)
            {
                return holder; // "For Doe, that is late."
            }

            if (!isSubordinate && head < end && SubjectAt(head, end) is { } mention)
            {
                return mention.Kind is SpeakerKind.Name or SpeakerKind.Description ? _insertions.Read(mention, mention.EndToken, limit) : mention;
            }

            if (end < limit && _tokens[end].Kind is not (SpeechTokenKind.Comma or SpeechTokenKind.Dash or SpeechTokenKind.Closing or SpeechTokenKind.Opening))
            {
                return null;
            }

            first = end + 1;
        }

        return null;
    }

    // "Jane Doe, 34, a farmer, said" and "the mayor, Jane Doe, said": the subject is the first phrase that can be one.
    private SpeakerMention? BeforeInsertion(int last, int floor)
    {
        var start = last;
        while (start > floor && _tokens[start - 1].Kind is SpeechTokenKind.Word or SpeechTokenKind.Comma or SpeechTokenKind.Dash or SpeechTokenKind.Opening or SpeechTokenKind.Closing)
        {
            start--;
        }

        for (var first = start; first < last; first = _insertions.PhraseEnd(first, last) + 1)
        {
            var end = _insertions.PhraseEnd(first, last);
            first += _tokens[first].Lower == "as" && first + 1 < end && _tokens[first + 1].IsCapital ? 1 : 0; // "As Jane Doe, a farmer, put it"
            if (_tokens[first].IsWord && !IsAdverbial(first) && _phrases.Read(PhraseStart(end - 1, first), end) is { } mention
                && (mention.Kind is SpeakerKind.Name or SpeakerKind.Pronoun or SpeakerKind.Several || SpeechWords.Determiners.Contains(_tokens[mention.FirstToken].Lower) || SpeechWords.IsTitle(_tokens[mention.FirstToken].Lower)))
            {
                return mention.Kind == SpeakerKind.Description && FindTitledName(mention, end + 1, last) is { } named ? named : _insertions.Read(mention, end, last + 1);
            }
        }

        return null;
    }

    // "Minister of Trade, Industry and Tourism, Senator Jane Doe, said"
    private SpeakerMention? FindTitledName(SpeakerMention description, int start, int last)
    {
        for (var first = start; first < last; first = _insertions.PhraseEnd(first, last) + 1)
        {
            var end = _insertions.PhraseEnd(first, last);
            if (first < end && SpeechWords.IsTitle(_tokens[first].Lower) && _tokens[first].IsCapital && _phrases.Read(first, end) is { Kind: SpeakerKind.Name } name)
            {
                return name with { Role = description.Text, FirstToken = description.FirstToken };
            }
        }

        return null;
    }

    private bool IsAdverbial(int token) =>
        SpeechWords.Attachments.Contains(_tokens[token].Lower) || _tokens[token].Lower is "when" or "while" or "if" or "as" or "after" or "before" or "since" or "although" or "though" or "because" or "who" or "which"
        || _tokens[token].Lower.EndsWith("ing", StringComparison.Ordinal);

    // Back from the last word of a phrase to its first.
    private int PhraseStart(int last, int floor)
    {
        var first = last + 1;
        while (first > floor && (_tokens[first - 1].IsWord || _tokens[first - 1].Kind == SpeechTokenKind.Closing))
        {
            if (_tokens[first - 1].Kind == SpeechTokenKind.Closing)
            {
                var opening = first - 1;
                while (opening > floor && _tokens[opening].Kind != SpeechTokenKind.Opening)
                {
                    opening--;
                }

                first = opening;
                continue;
            }

            var word = _tokens[first - 1];
            var joinsNames = word.Lower is "and" or "und" or "et" or "y" && first <= last && first - 2 >= floor && _tokens[first].IsCapital && _tokens[first - 2].IsCapital;
            if (SpeechWords.Boundaries.Contains(word.Lower) && !word.IsCapital && !joinsNames)
            {
                break;
            }

            first--;
        }

        return first;
    }

    private int SkipAdverbs(int last, int floor)
    {
        while (last >= floor && _tokens[last].IsWord && !_tokens[last].IsCapital && SpeechWords.IsAdverb(_tokens[last].Lower))
        {
            last--;
        }

        if (last > floor && _tokens[last].Lower == "a" && (_tokens[last - 1].IsCapital || SpeechWords.FrenchVerbs.Contains(_tokens[last + 1].Lower)))
        {
            last--; // "Dupont a déclaré"
        }

        // "last week", "on Tuesday", "in 2019"
        if (last >= floor && _tokens[last].IsWord && (SpeechWords.Times.Contains(_tokens[last].Lower) || IsYear(last)))
        {
            var first = last - 1;
            while (first >= floor && last - first <= 3 && _tokens[first].Lower is "last" or "this" or "next" or "on" or "in" or "the" or "late" or "early" or "that" or "same" or "at" or "earlier" or "later" or "am" or "im")
            {
                first--;
            }

            return first < last - 1 || last > floor ? first : last;
        }

        return last;
    }

    private bool IsYear(int token) => _tokens[token].End - _tokens[token].Start == 4 && char.IsAsciiDigit(_paragraph.Text[_tokens[token].Start]);

    private bool EndsForward(int first, int token, int limit)
    {
        if (token == first)
        {
            return _tokens[token].Lower is "himself" or "herself" or "myself" or "itself" or "themselves" or "ourselves" or "yourself" || (SpeechWords.Boundaries.Contains(_tokens[token].Lower) && !SpeechWords.Determiners.Contains(_tokens[token].Lower)) || IsGerund(token);
        }

        var word = _tokens[token].Lower;
        var previousIsName = _tokens[token - 1].IsCapital;
        if (token == first + 1 && SpeechWords.IsPronoun(_tokens[first].Lower) && !SpeechWords.Determiners.Contains(_tokens[first].Lower))
        {
            return true;
        }

        if (_tokens[token].IsCapital && (!SpeechWords.Times.Contains(word) || _names.IsPart(token)))
        {
            return false;
        }

        if (word is "dem" or "den" or "a" or "al" && token > first + 1)
        {
            return true; // to whom: "sagte eine Sprecherin dem Blatt", "dijo el alcalde a la prensa"
        }

        if (previousIsName && SpeechWords.IsParticle(_tokens[token - 1], _tokens[token]) && _names.IsLedToBy(token, limit))
        {
            return false;
        }

        if (!_tokens[token - 1].IsCapital && SpeechWords.IsParticle(_tokens[token - 1], _tokens[token]) && SpeechWords.Particles.Contains(_tokens[token - 1].Lower) && _names.IsLedToBy(token, limit))
        {
            return false; // "van der"
        }

        if (SpeechWords.Attachments.Contains(word))
        {
            return previousIsName || !(word is "of" or "for" or "at" or "from" or "von" or "der" or "de" or "del" or "du" or "des" or "für" or "with")
                || (token + 1 < limit && SpeechWords.Times.Contains(_tokens[token + 1].Lower)) || StartsDocument(token + 1, limit);
        }

        if (word is "and" or "und" or "et" or "y" && token + 1 < limit && _tokens[token + 1].IsCapital && previousIsName)
        {
            return false;
        }

        if (previousIsName && LeadsToName(token, limit))
        {
            return false; // "Vale College history professor Jane Doe"
        }

        if (previousIsName && !(!_paragraph.IsGerman && token + 1 < limit && _tokens[token + 1].IsCapital && !SpeechWords.IsAdverb(word)) && _names.IsName(first, token))
        {
            return true;
        }

        return SpeechWords.Boundaries.Contains(word) || (SpeechWords.IsAdverb(word) && !SpeechWords.Determiners.Contains(_tokens[token - 1].Lower)) || SpeechWords.Times.Contains(word)
            || (SpeechWords.Verbs.Contains(word) && !SpeechWords.Determiners.Contains(_tokens[token - 1].Lower))
            || word is "last" or "who" or "which";
    }

    // Behind some words in lower case, of which the last is an office, stands a name.
    private bool LeadsToName(int token, int limit)
    {
        var end = token;
        while (end < limit && end - token < LongestOffice && _tokens[end].IsWord && !_tokens[end].IsCapital && !SpeechWords.Boundaries.Contains(_tokens[end].Lower) && !SpeechWords.Attachments.Contains(_tokens[end].Lower)
            && !SpeechWords.IsAdverb(_tokens[end].Lower) && !SpeechWords.Determiners.Contains(_tokens[end].Lower) && !SpeechWords.Times.Contains(_tokens[end].Lower))
        {
            end++;
        }

        return end > token && end < limit && _names.IsPart(end) && SpeechWords.IsTitle(_tokens[end - 1].Lower);
    }

    // "said looking at", "dijo refiriéndose a"
    private bool IsGerund(int token)
    {
        var word = _tokens[token];
        return !word.IsCapital && word.Lower.Length > 5
            && (word.Lower.EndsWith("ing", StringComparison.Ordinal) || word.Lower.EndsWith("ndo", StringComparison.Ordinal) || word.Lower.EndsWith("ndose", StringComparison.Ordinal));
    }

    // "Asked by reporters", "Preguntado por la prensa": the subject stands behind it.
    private bool IsParticiple(int first, int limit)
    {
        var word = _tokens[first].Lower;
        return first + 1 < limit && word.Length > 5 && !_tokens[first + 1].IsCapital
            && (word.EndsWith("ed", StringComparison.Ordinal) || word.EndsWith("ing", StringComparison.Ordinal) || word.EndsWith("ado", StringComparison.Ordinal) || word.EndsWith("ada", StringComparison.Ordinal))
            && (SpeechWords.Attachments.Contains(_tokens[first + 1].Lower) || SpeechWords.Determiners.Contains(_tokens[first + 1].Lower) || _tokens[first + 1].Lower is "and" or "or");
    }

    private bool StartsDocument(int token, int limit)
    {
        var end = Math.Min(limit, token + 4);
        for (var i = token; i < end; i++)
        {
            if (SpeechWords.Documents.Contains(_tokens[i].Lower))
            {
                return true;
            }
        }

        return false;
    }

    // "The court also held", "the local company has": the noun behind the determiner is somebody; 0 where it is not.
    private int FindOffice(int head, int end)
    {
        if (!SpeechWords.Determiners.Contains(_tokens[head].Lower))
        {
            return 0;
        }

        for (var i = head + 1; i < Math.Min(end, head + 4) && !_tokens[i].IsCapital; i++)
        {
            var word = _tokens[i].Lower;
            if ((SpeechWords.IsTitle(word) || SpeechWords.People.Contains(word) || SpeechWords.Organizations.Contains(word)) && !_tokens[i].IsPossessive)
            {
                return i + 1 < end && !_tokens[i + 1].IsCapital && (SpeechWords.IsAdverb(_tokens[i + 1].Lower) || SpeechWords.Boundaries.Contains(_tokens[i + 1].Lower) || _tokens[i + 1].Lower.EndsWith("ed", StringComparison.Ordinal)) ? i : 0;
            }
        }

        return 0;
    }

    private SpeakerMention? SubjectAt(int head, int end)
    {
        if (SpeechWords.IsPronoun(_tokens[head].Lower) && !SpeechWords.Determiners.Contains(_tokens[head].Lower))
        {
            return _phrases.Pronoun(head);
        }

        if (SpeechWords.People.Contains(_tokens[head].Lower))
        {
            return _phrases.Describe(head, head);
        }

        if (FindOffice(head, end) is var office and > 0)
        {
            return _phrases.Describe(head, office);
        }

        var name = head;
        while (name < end && !_tokens[name].IsCapital && (SpeechWords.Determiners.Contains(_tokens[name].Lower) || name > head) && name - head < 4
            && !SpeechWords.Attachments.Contains(_tokens[name].Lower) && !SpeechWords.Boundaries.Contains(_tokens[name].Lower))
        {
            name++;
        }

        var last = name < end ? _names.EndOf(name, end - 1) : name;
        var isAdverb = last == head + 1 && last == end && _tokens[head].Lower.EndsWith("ly", StringComparison.Ordinal) && !GivenNameGenders.IsGivenName(_tokens[head].Lower);
        if (last > name && last == end - 1 && !_tokens[last].IsCapital && SpeechWords.IsOffice(_tokens[last].Lower))
        {
            return _phrases.Describe(head, last); // "Vale Trust expert"
        }

        return last > name && !isAdverb && !_tokens[last - 1].IsPossessive && !SpeechWords.People.Contains(_tokens[name].Lower) ? _phrases.Named(name, last - 1, head, last - 1) : null;
    }

}
