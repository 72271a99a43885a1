namespace ArticleTools.Engine.Analysis.Quotations;

/// <summary>Reads a phrase as the name or description of somebody: "lock keeper Ada Marlow", "the mayor of Vale", "she".</summary>
internal sealed class PhraseReader
{
    private const int LongestDescription = 14;

    private readonly Paragraph _paragraph;
    private readonly List<SpeechToken> _tokens;
    private readonly NameScanner _names;

    public PhraseReader(Paragraph paragraph, NameScanner names)
    {
        _paragraph = paragraph;
        _tokens = paragraph.Tokens;
        _names = names;
    }

    /// <summary>Reads a phrase as the name or description of somebody.</summary>
    public SpeakerMention? Read(int first, int end)
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

        if (!_tokens[last].IsPossessive && _names.StartOf(last, first) is var name && name <= last)
        {
            return FromName(first, name, last);
        }

        return Describe(first, last);
    }

    private SpeakerMention? FromName(int first, int name, int last)
    {
        if (name > first)
        {
            var before = _tokens[name - 1].Lower;
            if (before is "and" or "und" or "et" or "y" && !HasAttachment(first, name) && name - 2 >= first && _tokens[name - 2].IsCapital && !SpeechWords.EndsOffice(_tokens[name - 2].Lower) && _names.IsName(_names.StartOf(name - 2, first), name - 1))
            {
                return Create(SpeakerKind.Several, first, last) with { Text = _paragraph.Words(_names.StartOf(name - 2, first), last) };
            }

            if (IsAttachment(first))
            {
                return SpeechWords.Attachments.Contains(before) ? null : Named(name, last, name, last); // "In a note Doe"
            }

            // "Doe of the Vale Project" is Doe; "the mayor of Vale" is no name.
            if (HasAttachment(first, name) || (name == last && IsGermanNoun(name)))
            {
                return Describe(first, last);
            }
        }

        // "Officials" at the start of a sentence, "the Prime Minister" and "Trust Chairwoman" are no names.
        if (_paragraph.IsGerman && ((first == last && SpeechWords.Documents.Contains(_tokens[last].Lower)) || (name - 2 >= first && _tokens[name - 1].Lower is "der" or "des" && _tokens[name - 2].IsCapital)))
        {
            return Describe(first, last); // "Unterlagen", "ein Anwalt der Kanzlei Muster"
        }

        if ((IsAllTitles(name, last) && (last > name || name > first || SpeechWords.EndsOffice(_tokens[name].Lower))) || (last > name && SpeechWords.EndsOffice(_tokens[last].Lower)) || (first == last && SpeechWords.People.Contains(_tokens[last].Lower)))
        {
            return Describe(first, last);
        }

        var mention = Named(name, last, first, last);
        return name > first && DescribesSomebody(first, name - 1) ? mention with { Role = RoleOf(first, name - 1) } : mention;
    }

    // An article alone and an age say nothing of what somebody is.
    private bool DescribesSomebody(int first, int last) =>
        last > first || !(SpeechWords.Determiners.Contains(_tokens[first].Lower) || char.IsAsciiDigit(_paragraph.Text[_tokens[first].Start]));

    // "the Canal Trust's" Doe is of the Canal Trust.
    private string RoleOf(int first, int last)
    {
        var role = _paragraph.Words(first, last);
        return _tokens[last].IsPossessive ? role[..^2] : role;
    }

    /// <summary>A name, with its titles parted from it.</summary>
    public SpeakerMention Named(int name, int last, int first, int end)
    {
        // "Jana Muster von World Aid": two words and two words are somebody and something.
        for (var i = name + 2; i + 2 <= last; i++)
        {
            if (_tokens[i].Lower is "von" or "de" && !_tokens[i].IsCapital && _tokens[i - 1].IsCapital && _tokens[i + 1].IsCapital)
            {
                return Named(name, i - 1, first, end) with { Role = _paragraph.Words(i + 1, last) };
            }
        }

        last = SpeechWords.WithoutLetters(_tokens, name, last + 1) - 1;
        var bare = name;
        var gender = Gender.Unknown;
        for (var i = name; i < last; i++)
        {
            var word = _tokens[i].Lower.TrimEnd('.');
            if (!SpeechWords.IsTitle(word) || (i > name && !SpeechWords.IsOffice(word)))
            {
                continue;
            }

            bare = i + 1;
            gender = SpeechWords.MaleTitles.Contains(word) ? Gender.Male : SpeechWords.FemaleTitles.Contains(word) ? Gender.Female : gender;
        }

        bare = NameScanner.SkipOffice(_tokens, bare, last + 1);
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
            Role = bare > name && !(bare == name + 1 && SpeechWords.Honorifics.Contains(_tokens[name].Lower.TrimEnd('.'))) ? _paragraph.Words(name, bare - 1) : null,
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

    // Capitals alone are an acronym: "MIT", which is a word of German.
    private bool IsAttachment(int token) =>
        SpeechWords.Attachments.Contains(_tokens[token].Lower) && !(_tokens[token].End - _tokens[token].Start > 2 && char.IsUpper(_paragraph.Text[_tokens[token].Start + 1]));

    private bool HasAttachment(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (IsAttachment(i))
            {
                return true;
            }
        }

        return false;
    }

    // German writes every noun with a capital: "der Oberst", "eine Sprecherin".
    private bool IsGermanNoun(int name) =>
        _tokens[name - 1].Lower is "der" or "die" or "das" or "ein" or "eine" or "einer" or "dem" or "den" or "des" or "einem" or "einen" or "ihre" or "seine" or "sein" or "ihr";

    /// <summary>A description such as "a keeper at the lock".</summary>
    public SpeakerMention? Describe(int first, int last)
    {
        // "Doe of the council": the name leads.
        if (first == last && SpeechWords.NeverNames.Contains(_tokens[first].Lower) && !SpeechWords.IsPronoun(_tokens[first].Lower))
        {
            return null;
        }

        if (FindAttachedName(first, last) is { } attached)
        {
            return attached;
        }

        var head = _names.EndOf(first, last);
        if (head > first && head <= last && IsAttachment(head) && !SpeechWords.People.Contains(_tokens[first].Lower) && !_tokens[head - 1].IsPossessive && !IsAllTitles(first, head - 1))
        {
            return Named(first, head - 1, first, last) with { Role = _paragraph.Words(Math.Min(head + 1, last), last) };
        }

        if (IsAttachment(first))
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

    // "lock keeper Jane Doe of the council": somebody of somewhere whose name has a given name or a title.
    private SpeakerMention? FindAttachedName(int first, int last)
    {
        var end = first;
        while (end <= last && !IsAttachment(end))
        {
            end++;
        }

        var name = end <= last && end - first > 1 && _tokens[end - 1].IsWord && !_tokens[end - 1].IsPossessive ? _names.StartOf(end - 1, first) : end;
        if (name <= first || end - name < 2 || (_tokens[end].Lower is not ("of" or "from" or "at" or "with" or "von" or "vom" or "de" or "du" or "del"))
            || !(GivenNameGenders.IsGivenName(_tokens[name].Lower) || SpeechWords.Honorifics.Contains(_tokens[name].Lower.TrimEnd('.'))))
        {
            return null;
        }

        var mention = Named(name, end - 1, first, last);
        return DescribesSomebody(first, name - 1) ? mention with { Role = RoleOf(first, name - 1) } : mention with { Role = _paragraph.Words(end + 1, last) };
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

    /// <summary>Words of which it is sure that they say who speaks.</summary>
    public SpeakerMention Whole(int first, int last) => Create(SpeakerKind.Description, first, last) with { Text = _paragraph.Words(first, last) };

    // The head of "a report by the council" stands before "by".
    private bool HeadIsDocument(int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (i > first && IsAttachment(i))
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

    /// <summary>Whether a word may start a description.</summary>
    public bool LooksLikeNoun(int first)
    {
        var word = _tokens[first].Lower;
        return SpeechWords.Determiners.Contains(word) || SpeechWords.People.Contains(word) || SpeechWords.IsOffice(word) || _tokens[first].IsCapital || _tokens[first].IsPossessive
            || (word.Length > 3 && word.EndsWith('s') && !SpeechWords.IsAdverb(word));
    }

    /// <summary>Whether a word is a plural by its look.</summary>
    public bool IsPlural(int token)
    {
        var word = _tokens[token].Lower;
        return SpeechWords.People.Contains(word) || (word.Length > 3 && word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) && !SpeechWords.IsAdverb(word));
    }

    /// <summary>A pronoun.</summary>
    public SpeakerMention Pronoun(int token)
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

    /// <summary>Whether a word leads in to a subject: "but", "meanwhile".</summary>
    public bool IsLeadIn(int token)
    {
        var word = _tokens[token];
        return word.IsWord && (SpeechWords.Adverbs.Contains(word.Lower) || (SpeechWords.Boundaries.Contains(word.Lower) && !SpeechWords.Determiners.Contains(word.Lower))
            || (word.IsCapital && word.Lower is "meanwhile" or "however" or "still" or "yet" or "but" or "and" or "so" or "now" or "then" or "later" or "earlier" or "instead" or "finally"));
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
}
