using ArticleTools.Engine.Analysis.Text;

namespace ArticleTools.Engine.Analysis.Quotations;

/// <summary>Reads who speaks from the words beside a verb of speaking.</summary>
internal sealed class SubjectReader
{
    // A name with all that is said of it is short; what lies farther off is something else.
    private const int Reach = 45;
    private const int LongestDescription = 14;
    private const int LongestRole = 25;

    private readonly Paragraph _paragraph;
    private readonly List<SpeechToken> _tokens;

    public SubjectReader(Paragraph paragraph)
    {
        _paragraph = paragraph;
        _tokens = paragraph.Tokens;
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

        return FromPhrase(first, last + 1);
    }

    /// <summary>Reads the subject behind a verb: "said Jane Doe, a farmer".</summary>
    public SpeakerMention? After(int first, int limit)
    {
        limit = Math.Min(limit, first + Reach);
        var end = first;
        while (end < limit && _tokens[end].IsWord && !EndsForward(first, end, limit))
        {
            end++;
        }

        if (end == first || FromPhrase(first, end) is not { } mention || mention.FirstToken > first + 1)
        {
            return null;
        }

        if (mention.Kind == SpeakerKind.Pronoun)
        {
            return mention with { EndToken = first + 1 };
        }

        if (mention.Kind == SpeakerKind.Description && !mention.IsDocument && !LooksLikeNoun(first) && !IsPlural(end - 1))
        {
            return null;
        }

        mention = mention with { EndToken = end };
        return WithInsertionBehind(mention, end, limit);
    }

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
            while (head < end && IsLeadIn(head))
            {
                head++;
            }

            // "If Roe is late, Doe will be": the subject stands behind the clause.
            var isSubordinate = first < end && _tokens[first].Lower is "if" or "when" or "while" or "as" or "after" or "before" or "since" or "although" or "though" or "because" or "until" or "once";
            if (!isSubordinate && head < end && SubjectAt(head, end) is { } mention)
            {
                return mention.Kind == SpeakerKind.Name ? WithInsertionBehind(mention, mention.EndToken, limit) : mention;
            }

            if (end < limit && _tokens[end].Kind is not (SpeechTokenKind.Comma or SpeechTokenKind.Dash or SpeechTokenKind.Closing or SpeechTokenKind.Opening))
            {
                return null;
            }

            first = end + 1;
        }

        return null;
    }

    /// <summary>Reads a phrase as the name or description of somebody.</summary>
    public SpeakerMention? FromPhrase(int first, int end)
    {
        end = SkipBracketsBack(end, first);
        while (first < end && (!_tokens[first].IsWord || IsLeadIn(first)))
        {
            first++;
        }

        if (first >= end)
        {
            return null;
        }

        var last = end - 1;
        if (SpeechWords.IsPronoun(_tokens[last].Lower) && !_tokens[last].IsPossessive && (last == first || !SpeechWords.Determiners.Contains(_tokens[last].Lower)))
        {
            return Pronoun(last);
        }

        if (!_tokens[last].IsPossessive && NameStart(last, first) is var name && name <= last)
        {
            return FromName(first, name, last);
        }

        return Describe(first, last);
    }

    /// <summary>Whether tokens are a name and nothing else.</summary>
    public bool IsName(int first, int end) => first < end && end - first <= 6 && _tokens[end - 1].IsWord && NameStart(end - 1, first) == first;

    private SpeakerMention? FromName(int first, int name, int last)
    {
        if (name > first)
        {
            var before = _tokens[name - 1].Lower;
            if (before is "and" or "und" or "et" or "y" && !HasAttachment(first, name) && name - 2 >= first && _tokens[name - 2].IsCapital && IsName(NameStart(name - 2, first), name - 1))
            {
                return Create(SpeakerKind.Several, first, last) with { Text = _paragraph.Words(NameStart(name - 2, first), last) };
            }

            if (SpeechWords.Attachments.Contains(_tokens[first].Lower))
            {
                return SpeechWords.Attachments.Contains(before) ? null : Named(name, last, name, last); // "In a note Doe"
            }

            // "Doe of the Vale Project" is Doe; "the mayor of Vale" is no name.
            if (HasAttachment(first, name) || (name == last && IsGermanNoun(name)))
            {
                return Describe(first, last);
            }
        }

        // "Officials" at the start of a sentence, and "the Prime Minister", are no names.
        if ((IsAllTitles(name, last) && (last > name || name > first)) || (first == last && SpeechWords.People.Contains(_tokens[last].Lower)))
        {
            return Describe(first, last);
        }

        var mention = Named(name, last, first, last);
        return name > first && DescribesSomebody(first, name - 1) ? mention with { Role = _paragraph.Words(first, name - 1) } : mention;
    }

    private bool DescribesSomebody(int first, int last) =>
        last > first || !SpeechWords.Determiners.Contains(_tokens[first].Lower);

    private SpeakerMention Named(int name, int last, int first, int end)
    {
        // "Jana Muster von World Aid": two words and two words are somebody and something.
        for (var i = name + 2; i + 2 <= last; i++)
        {
            if (_tokens[i].Lower is "von" or "de" && !_tokens[i].IsCapital && _tokens[i - 1].IsCapital && _tokens[i + 1].IsCapital)
            {
                return Named(name, i - 1, first, end) with { Role = _paragraph.Words(i + 1, last) };
            }
        }

        var bare = name;
        var gender = Gender.Unknown;
        for (var i = name; i < last; i++)
        {
            var word = _tokens[i].Lower.TrimEnd('.');
            if (!SpeechWords.IsTitle(word) || (i > name && word is "king" or "dean" or "bishop" or "pope" or "prince" or "major" or "sister" or "father"))
            {
                continue;
            }

            bare = i + 1;
            gender = SpeechWords.MaleTitles.Contains(word) ? Gender.Male : SpeechWords.FemaleTitles.Contains(word) ? Gender.Female : gender;
        }

        for (var i = first; i < name && gender == Gender.Unknown; i++)
        {
            gender = SpeechWords.MaleTitles.Contains(_tokens[i].Lower) ? Gender.Male : SpeechWords.FemaleTitles.Contains(_tokens[i].Lower) ? Gender.Female : gender;
        }

        return Create(SpeakerKind.Name, first, end) with
        {
            Text = _paragraph.Words(name, last),
            Name = _paragraph.Words(bare, last),
            Gender = gender,
            Position = _tokens[name].Start,
            Role = bare > name ? _paragraph.Words(name, bare - 1) : null,
        };
    }

    private bool IsAllTitles(int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (!SpeechWords.IsTitle(_tokens[i].Lower))
            {
                return false;
            }
        }

        return true;
    }

    private bool HasAttachment(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (SpeechWords.Attachments.Contains(_tokens[i].Lower))
            {
                return true;
            }
        }

        return false;
    }

    // German writes every noun with a capital: "der Oberst", "eine Sprecherin".
    private bool IsGermanNoun(int name) =>
        _tokens[name - 1].Lower is "der" or "die" or "das" or "ein" or "eine" or "einer" or "dem" or "den" or "des" or "einem" or "einen" or "ihre" or "seine" or "sein" or "ihr";

    private SpeakerMention? Describe(int first, int last)
    {
        // "Doe of the council": the name leads.
        var head = NameEnd(first, last);
        if (head > first && head <= last && SpeechWords.Attachments.Contains(_tokens[head].Lower) && !SpeechWords.People.Contains(_tokens[first].Lower) && !_tokens[head - 1].IsPossessive)
        {
            return Named(first, head - 1, first, last) with { Role = _paragraph.Words(Math.Min(head + 1, last), last) };
        }

        if (SpeechWords.Attachments.Contains(_tokens[first].Lower))
        {
            return null;
        }

        if (last - first >= LongestDescription || !HasNoun(first, last) || !(LooksLikeNoun(first) || IsPlural(last) || SpeechWords.Documents.Contains(_tokens[last].Lower)))
        {
            return null;
        }

        var mention = Create(SpeakerKind.Description, first, last);
        return mention with { Text = _paragraph.Words(first, last), IsDocument = HeadIsDocument(first, last), Gender = GenderOf(first, last) };
    }

    private Gender GenderOf(int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (SpeechWords.MaleTitles.Contains(_tokens[i].Lower))
            {
                return Gender.Male;
            }

            if (SpeechWords.FemaleTitles.Contains(_tokens[i].Lower))
            {
                return Gender.Female;
            }
        }

        return Gender.Unknown;
    }

    // The head of "a report by the council" stands before "by".
    private bool HeadIsDocument(int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (i > first && SpeechWords.Attachments.Contains(_tokens[i].Lower))
            {
                return SpeechWords.Documents.Contains(_tokens[i - 1].Lower);
            }
        }

        return SpeechWords.Documents.Contains(_tokens[last].Lower);
    }

    private bool HasNoun(int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            var word = _tokens[i];
            if (word.IsWord && word.Lower.Length > 2 && !SpeechWords.Determiners.Contains(word.Lower) && !SpeechWords.Attachments.Contains(word.Lower) && !SpeechWords.IsAdverb(word.Lower))
            {
                return true;
            }
        }

        return first == last && SpeechWords.IsPronoun(_tokens[first].Lower);
    }

    private bool LooksLikeNoun(int first)
    {
        var word = _tokens[first].Lower;
        return SpeechWords.Determiners.Contains(word) || SpeechWords.People.Contains(word) || _tokens[first].IsCapital || _tokens[first].IsPossessive
            || (word.Length > 3 && word.EndsWith('s') && !SpeechWords.IsAdverb(word));
    }

    private bool IsPlural(int token)
    {
        var word = _tokens[token].Lower;
        return SpeechWords.People.Contains(word) || (word.Length > 3 && word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) && !SpeechWords.IsAdverb(word));
    }

    private SpeakerMention Pronoun(int token)
    {
        var word = _tokens[token].Lower;
        return Create(SpeakerKind.Pronoun, token, token) with
        {
            Text = _paragraph.Words(token, token),
            Gender = SpeechWords.MalePronouns.Contains(word) ? Gender.Male : SpeechWords.FemalePronouns.Contains(word) ? Gender.Female : Gender.Unknown,
        };
    }

    private SpeakerMention Create(SpeakerKind kind, int first, int last) => new()
    {
        Kind = kind,
        Paragraph = _paragraph.Number,
        Position = _tokens[first].Start,
        FirstToken = first,
        EndToken = last + 1,
    };

    // "Jane Doe, 34, a farmer, said" and "the mayor, Jane Doe, said": the subject is the first phrase that can be one.
    private SpeakerMention? BeforeInsertion(int last, int floor)
    {
        var start = last;
        while (start > floor && _tokens[start - 1].Kind is SpeechTokenKind.Word or SpeechTokenKind.Comma or SpeechTokenKind.Dash or SpeechTokenKind.Opening or SpeechTokenKind.Closing)
        {
            start--;
        }

        for (var first = start; first < last; first = PhraseEnd(first, last) + 1)
        {
            var end = PhraseEnd(first, last);
            if (_tokens[first].IsWord && !IsAdverbial(first) && FromPhrase(PhraseStart(end - 1, first), end) is { } mention
                && (mention.Kind is SpeakerKind.Name or SpeakerKind.Pronoun or SpeakerKind.Several || SpeechWords.Determiners.Contains(_tokens[mention.FirstToken].Lower)))
            {
                return WithInsertionBehind(mention, end, last + 1);
            }
        }

        return null;
    }

    private bool IsAdverbial(int token) =>
        SpeechWords.Attachments.Contains(_tokens[token].Lower) || _tokens[token].Lower is "when" or "while" or "if" or "as" or "after" or "before" or "since" or "although" or "though" or "because" or "who" or "which"
        || _tokens[token].Lower.EndsWith("ing", StringComparison.Ordinal);

    // What follows a name between commas says what somebody is; what follows a description may be the name.
    private SpeakerMention WithInsertionBehind(SpeakerMention mention, int end, int limit)
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
            return IsName(first, last) && !mention.IsDocument
                ? Named(first, last - 1, mention.FirstToken, last - 1) with { Role = mention.Text, Gender = mention.Gender }
                : mention;
        }

        if (first < last && IsAge(first))
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
                && !SpeechWords.Verbs.Contains(word) && !SpeechWords.Times.Contains(word) && !word.EndsWith("ing", StringComparison.Ordinal)
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

        return end;
    }

    // "stems from", "wants the": a role starts otherwise.
    private bool IsVerbWithObject(int token, int last)
    {
        var word = _tokens[token].Lower;
        var next = token + 1 < last ? _tokens[token + 1].Lower : "";
        return word.Length > 3 && word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) && !_tokens[token].IsCapital && !_tokens[token].IsPossessive
            && (SpeechWords.Attachments.Contains(next) || SpeechWords.Boundaries.Contains(next) || SpeechWords.Determiners.Contains(next) || SpeechWords.IsAdverb(next));
    }

    private int PhraseEnd(int first, int limit)
    {
        var end = first;
        while (end < limit && _tokens[end].IsWord)
        {
            end++;
        }

        return end;
    }

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

    private int SkipBracketsBack(int end, int floor)
    {
        if (end > floor && _tokens[end - 1].Kind == SpeechTokenKind.Closing)
        {
            var opening = end - 1;
            while (opening > floor && _tokens[opening].Kind != SpeechTokenKind.Opening)
            {
                opening--;
            }

            return opening;
        }

        return end;
    }

    private int SkipAdverbs(int last, int floor)
    {
        while (last >= floor && _tokens[last].IsWord && !_tokens[last].IsCapital && SpeechWords.IsAdverb(_tokens[last].Lower))
        {
            last--;
        }

        if (last > floor && _tokens[last].Lower == "a" && last + 1 < _tokens.Count && SpeechWords.Verbs.Contains(_tokens[last + 1].Lower))
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
            return SpeechWords.Boundaries.Contains(_tokens[token].Lower) && !SpeechWords.Determiners.Contains(_tokens[token].Lower);
        }

        var word = _tokens[token].Lower;
        var previousIsName = _tokens[token - 1].IsCapital;
        if (token == first + 1 && SpeechWords.IsPronoun(_tokens[first].Lower) && !SpeechWords.Determiners.Contains(_tokens[first].Lower))
        {
            return true;
        }

        if (_tokens[token].IsCapital && !SpeechWords.Times.Contains(word))
        {
            return false;
        }

        if (word is "dem" or "den" or "a" or "al" && token > first + 1)
        {
            return true; // to whom: "sagte eine Sprecherin dem Blatt", "dijo el alcalde a la prensa"
        }

        if (previousIsName && SpeechWords.IsParticle(_tokens[token - 1], _tokens[token]) && LeadsToName(token, limit))
        {
            return false;
        }

        if (!_tokens[token - 1].IsCapital && SpeechWords.IsParticle(_tokens[token - 1], _tokens[token]) && SpeechWords.Particles.Contains(_tokens[token - 1].Lower) && LeadsToName(token, limit))
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

        if (previousIsName && !(!_paragraph.IsGerman && token + 1 < limit && _tokens[token + 1].IsCapital && !SpeechWords.IsAdverb(word)) && IsName(first, token))
        {
            return true;
        }

        return SpeechWords.Boundaries.Contains(word) || (SpeechWords.IsAdverb(word) && !SpeechWords.Determiners.Contains(_tokens[token - 1].Lower)) || SpeechWords.Times.Contains(word) || SpeechWords.Verbs.Contains(word)
            || word is "last" or "who" or "which";
    }

    private bool LeadsToName(int token, int limit)
    {
        var next = token + 1;
        while (next < limit && SpeechWords.IsParticle(_tokens[next - 1], _tokens[next]))
        {
            next++;
        }

        return next < limit && IsNamePart(next);
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

    private SpeakerMention? SubjectAt(int head, int end)
    {
        if (SpeechWords.IsPronoun(_tokens[head].Lower) && !SpeechWords.Determiners.Contains(_tokens[head].Lower))
        {
            return Pronoun(head);
        }

        if (SpeechWords.People.Contains(_tokens[head].Lower))
        {
            return Describe(head, head);
        }

        var name = head;
        while (name < end && !_tokens[name].IsCapital && (SpeechWords.Determiners.Contains(_tokens[name].Lower) || name > head) && name - head < 4
            && !SpeechWords.Attachments.Contains(_tokens[name].Lower) && !SpeechWords.Boundaries.Contains(_tokens[name].Lower))
        {
            name++;
        }

        var last = name < end ? NameEnd(name, end - 1) : name;
        return last > name && !_tokens[last - 1].IsPossessive && !SpeechWords.People.Contains(_tokens[name].Lower) ? Named(name, last - 1, head, last - 1) : null;
    }

    private bool IsLeadIn(int token)
    {
        var word = _tokens[token];
        return word.IsWord && (SpeechWords.Adverbs.Contains(word.Lower) || (SpeechWords.Boundaries.Contains(word.Lower) && !SpeechWords.Determiners.Contains(word.Lower))
            || (word.IsCapital && word.Lower is "meanwhile" or "however" or "still" or "yet" or "but" or "and" or "so" or "now" or "then" or "later" or "earlier" or "instead" or "finally"));
    }

    // Where the name starts that ends with a token; behind the token where none does.
    private int NameStart(int last, int floor)
    {
        if (!IsNamePart(last))
        {
            return last + 1;
        }

        var first = last;
        while (first > floor)
        {
            var previous = first - 1;
            if (IsNamePart(previous) && !_tokens[previous].IsPossessive)
            {
                first = previous;
                continue;
            }

            // "van der Doe"
            var particle = previous;
            while (particle > floor && SpeechWords.IsParticle(_tokens[particle - 1], _tokens[particle]))
            {
                particle--;
            }

            if (particle == previous || !IsNamePart(particle) || _tokens[particle].IsPossessive)
            {
                break;
            }

            first = particle;
        }

        return first;
    }

    private int NameEnd(int first, int last)
    {
        var end = first;
        while (end <= last && IsNamePart(end))
        {
            end++;
            var particle = end;
            while (particle < last && SpeechWords.IsParticle(_tokens[particle - 1], _tokens[particle]))
            {
                particle++;
            }

            if (particle > end && particle <= last && IsNamePart(particle))
            {
                end = particle;
            }
        }

        return end;
    }

    private bool IsNamePart(int token) =>
        _tokens[token].IsWord && _tokens[token].IsCapital && !SpeechWords.NeverNames.Contains(_tokens[token].Lower);
}
