namespace ArticleTools.Engine.Analysis.Quotations;

/// <summary>The names in an article's paragraphs, outside quotations: whom a last name or a pronoun can stand for.</summary>
internal sealed class PersonIndex
{
    private const int LongestName = 7;

    // A name as common as this in a list of names would make every look-up a search.
    private const int MaximumNamesakes = 16;

    private readonly Dictionary<string, Person> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Person>> _byWord = new(StringComparer.Ordinal);
    private readonly List<List<PersonMention>> _mentions = [];

    /// <summary>The mentions of a paragraph, in order.</summary>
    public IReadOnlyList<PersonMention> MentionsIn(int paragraph) => _mentions[paragraph];

    /// <summary>Takes in the full names in a paragraph, which short ones stand for wherever they are.</summary>
    public void AddNames(Paragraph paragraph)
    {
        var tokens = paragraph.Tokens;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (SpeechWords.IsNamePart(tokens, i))
            {
                var end = NameEnd(tokens, i);
                if (end - i > 1)
                {
                    Find(paragraph, i, end);
                }
                else if (IsIntroduced(tokens, end))
                {
                    GetOrAdd(paragraph.Text[tokens[i].Start..tokens[i].End], [tokens[i].Lower]).IsKnownPerson = true;
                }

                i = end - 1;
            }
        }
    }

    /// <summary>Takes in the mentions of the next paragraph.</summary>
    public void AddMentions(Paragraph paragraph)
    {
        var mentions = new List<PersonMention>();
        _mentions.Add(mentions);
        var tokens = paragraph.Tokens;
        var sentence = 0;
        Person? only = null;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (SpeechWords.IsNamePart(tokens, i))
            {
                var end = NameEnd(tokens, i);
                if (Find(paragraph, i, end) is { } person)
                {
                    LearnFromBehind(tokens, end, person);
                    person.IsKnownPerson |= end - i > 1 && !person.IsOrganization && i > 0 && IsTrade(tokens[i - 1]);
                    mentions.Add(new PersonMention(person, tokens[i].Start, sentence, tokens[end - 1].IsPossessive));
                    only = mentions.Count == 1 || only == person ? person : null;
                }

                i = end - 1;
            }
            else if (tokens[i].IsWord && only is not null)
            {
                LearnFromReference(tokens[i], only);
                only.IsKnownPerson |= IsSentencePronoun(tokens[i]) && mentions[0].Position == 0 && only is { IsOrganization: false, Words.Length: > 1 };
            }

            sentence += paragraph.EndsSentence(i) ? 1 : 0;
        }
    }

    /// <summary>Takes in somebody who speaks.</summary>
    public void AddSpeaker(SpeakerMention speaker)
    {
        if (Resolve(speaker.Name!, speaker.Gender) is { IsOrganization: false, Words.Length: > 1 } person)
        {
            person.IsKnownPerson = true;
        }
    }

    /// <summary>The person whom a name stands for, in the fullest form that the article gives.</summary>
    /// <param name="name">The name without titles.</param>
    /// <param name="gender">The gender that a title shows.</param>
    /// <returns><see langword="null"/> where several persons are called so.</returns>
    public Person? Resolve(string name, Gender gender)
    {
        var words = Split(name);
        if (_byWord.GetValueOrDefault(words[^1]) is not { } candidates)
        {
            return GetOrAdd(name, words);
        }

        Person? found = null;
        var foundRank = 0;
        var isAmbiguous = false;
        foreach (var candidate in candidates)
        {
            var rank = gender == Gender.Unknown || candidate.Fits(gender) ? Rank(words, candidate) : 0;
            if (rank == 0 || rank < foundRank)
            {
                continue;
            }

            if (rank > foundRank || IsPartOf(found!.Words, candidate.Words))
            {
                isAmbiguous &= rank == foundRank;
                found = candidate;
                foundRank = rank;
            }
            else
            {
                isAmbiguous |= !IsPartOf(candidate.Words, found.Words);
            }
        }

        return found is not null && !isAmbiguous ? found
            : isAmbiguous && words.Length == 1 ? null
            : GetOrAdd(name, words);
    }

    // How well a name stands for somebody: "Doe" for Jane Doe, who is known to be a person, before the Doe Street; "Jane" only for a
    // person, as "Apple" is no short form of "Apple Street".
    private static int Rank(string[] words, Person person)
    {
        var isPerson = person.IsKnownPerson && !person.IsOrganization;
        return !IsPartOf(words, person.Words) ? 0
            : words[^1] == person.Words[^1] ? (isPerson && person.Words.Length > 1 ? 3 : 2)
            : isPerson ? 1
            : 0;
    }

    private static bool IsPartOf(string[] part, string[] whole)
    {
        var found = 0;
        foreach (var word in whole)
        {
            found += found < part.Length && part[found] == word ? 1 : 0;
        }

        return found == part.Length;
    }

    // "Jane, a farmer," and "Jane (not her real name)"
    private static bool IsIntroduced(List<SpeechToken> tokens, int end)
    {
        if (end + 1 >= tokens.Count || tokens[end - 1].IsPossessive)
        {
            return false;
        }

        var next = tokens[end + 1];
        return (tokens[end].Kind == SpeechTokenKind.Comma && (next.Lower is "who" || (next.IsWord && next.Lower.Length == 2 && char.IsAsciiDigit(next.Lower[0]))))
            || (tokens[end].Kind == SpeechTokenKind.Opening && next.Lower is "not");
    }

    private Person? Find(Paragraph paragraph, int first, int end)
    {
        var tokens = paragraph.Tokens;
        var gender = Gender.Unknown;
        var isTitled = false;
        var name = first;
        for (var i = first; i < end - 1; i++)
        {
            var word = tokens[i].Lower.TrimEnd('.');
            if (SpeechWords.IsTitle(word) && (i == first || name == i))
            {
                name = i + 1;
                isTitled = true;
                gender = SpeechWords.MaleTitles.Contains(word) ? Gender.Male : SpeechWords.FemaleTitles.Contains(word) ? Gender.Female : gender;
            }
            else if (i > first && SpeechWords.IsOffice(word))
            {
                name = i + 1;
                isTitled = true;
            }
        }

        if (!tokens[name].IsCapital || (end - name > 1 && SpeechWords.EndsOffice(tokens[end - 1].Lower)))
        {
            return null; // "Sprecher der Deutschen Bahn", "Chief Product Officer"
        }

        end = SpeechWords.WithoutLetters(tokens, name, end);
        name = NameScanner.SkipOffice(tokens, name, end);
        var words = WordsOf(tokens, name, end);
        var isShort = end - name == 1;
        if (end - name > LongestName || (isShort && tokens[name].IsPossessive && !_byWord.ContainsKey(words[0])))
        {
            return null;
        }

        var text = paragraph.Text[tokens[name].Start..tokens[end - 1].End];
        text = tokens[end - 1].IsPossessive ? text[..^2] : text;
        var person = isShort ? FindShort(words[0], gender, isTitled, text) : GetOrAdd(text, words);
        if (person is not null)
        {
            person.Learn(gender);
            person.IsKnownPerson |= isTitled && !person.IsOrganization;
            if (first > 0 && !isTitled && !tokens[end - 1].IsPossessive && tokens[first - 1].Lower is "the" or "der" or "die" or "das" or "la" or "le" or "el" or "los" or "les" or "in" or "at" or "near" or "en" or "im")
            {
                person.MarkAsThing();
            }
        }

        return person;
    }

    private Person? FindShort(string word, Gender gender, bool isTitled, string text)
    {
        if (_byWord.TryGetValue(word, out var candidates))
        {
            var fitting = candidates.FindAll(candidate => candidate.Words[^1] == word && candidate.Fits(gender));
            fitting = fitting.Count > 0 ? fitting : candidates.FindAll(candidate => candidate.IsKnownPerson && candidate.Fits(gender));
            return fitting.Count == 1 ? fitting[0] : null;
        }

        return isTitled ? GetOrAdd(text, [word]) : null;
    }

    private Person GetOrAdd(string name, string[] words)
    {
        var key = string.Join(' ', words);
        if (_byName.TryGetValue(key, out var person))
        {
            return person;
        }

        person = new Person(name, words);
        _byName.Add(key, person);
        foreach (var word in words)
        {
            if (!_byWord.TryGetValue(word, out var list))
            {
                _byWord.Add(word, list = []);
            }

            if (list.Count < MaximumNamesakes)
            {
                list.Add(person);
            }
        }

        return person;
    }

    // "Jane Doe, 34,", "Jane Doe, who", "Jane Doe, director" and "Doe said" are a person.
    private static void LearnFromBehind(List<SpeechToken> tokens, int end, Person person)
    {
        if (end + 1 < tokens.Count && tokens[end].Kind == SpeechTokenKind.Opening && tokens[end + 1].Lower is "b" or "b." or "born")
        {
            person.IsKnownPerson = true;
        }

        if (end < tokens.Count && tokens[end].IsWord && !tokens[end - 1].IsPossessive && person is { IsOrganization: false, Words.Length: > 1 } && SpeechWords.Verbs.Contains(tokens[end].Lower) && !SpeechWords.WeakVerbs.Contains(tokens[end].Lower))
        {
            person.IsKnownPerson = true;
        }

        if (end + 1 < tokens.Count && tokens[end].Kind == SpeechTokenKind.Comma && tokens[end + 1].IsWord)
        {
            var word = tokens[end + 1].Lower;
            var isThing = false;
            for (var i = end + 1; i < Math.Min(tokens.Count, end + 6) && tokens[i].IsWord && !SpeechWords.Attachments.Contains(tokens[i].Lower); i++)
            {
                Learn(tokens[i].Lower, person);
                isThing |= SpeechWords.Organizations.Contains(tokens[i].Lower) || SpeechWords.Things.Contains(tokens[i].Lower);
            }

            var isArticle = word is "a" or "an" or "the";
            if (isArticle && isThing)
            {
                person.MarkAsThing(); // "Doe Bakeries, a chain of"
            }
            else
            {
                person.IsKnownPerson |= char.IsAsciiDigit(word[0]) || word is "who" or "a" or "an" || (SpeechWords.EndsOffice(word) && !tokens[end + 1].IsPossessive);
            }
        }
    }

    // Where one person alone has been named, "she" and "her" are that person.
    private static void LearnFromReference(SpeechToken token, Person person)
    {
        if (token.Lower is "he" or "his" or "him" or "himself" or "she" or "her" or "hers" or "herself")
        {
            Learn(token.Lower, person);
        }
    }

    private static void Learn(string word, Person person) =>
        person.Learn(SpeechWords.MaleReferences.Contains(word) ? Gender.Male : SpeechWords.FemaleReferences.Contains(word) ? Gender.Female : Gender.Unknown);

    // "Jane Doe was born there. Her work is known."
    private static bool IsSentencePronoun(SpeechToken token) => token.IsCapital && token.Lower is "he" or "his" or "she" or "her";

    // "dietitian", "economist", "engineer" in front of a name
    private static bool IsTrade(SpeechToken token) =>
        token.IsWord && !token.IsCapital && token.Lower.Length > 5 && !SpeechWords.Boundaries.Contains(token.Lower) && !SpeechWords.Attachments.Contains(token.Lower) && !SpeechWords.IsAdverb(token.Lower)
        && !SpeechWords.NeverNames.Contains(token.Lower) && !SpeechWords.Determiners.Contains(token.Lower)
        && (token.Lower.EndsWith("ian", StringComparison.Ordinal) || token.Lower.EndsWith("ist", StringComparison.Ordinal) || token.Lower.EndsWith("er", StringComparison.Ordinal)
            || token.Lower.EndsWith("or", StringComparison.Ordinal) || token.Lower.EndsWith("man", StringComparison.Ordinal));

    private static int NameEnd(List<SpeechToken> tokens, int first)
    {
        var end = first + 1;
        while (end < tokens.Count && !tokens[end - 1].IsPossessive)
        {
            if (SpeechWords.IsNamePart(tokens, end))
            {
                end++;
                continue;
            }

            var particle = end;
            while (particle + 1 < tokens.Count && SpeechWords.IsParticle(tokens[particle - 1], tokens[particle]))
            {
                particle++;
            }

            if (particle == end || tokens[end].Lower is "y" or "e" or "la" or "le" || (tokens[end].Lower == "von" && !GivenNameGenders.IsGivenName(tokens[end - 1].Lower)) || !SpeechWords.IsNamePart(tokens, particle))
            {
                break;
            }

            end = particle + 1;
        }

        return end;
    }

    private static string[] WordsOf(List<SpeechToken> tokens, int first, int end)
    {
        var words = new string[end - first];
        for (var i = first; i < end; i++)
        {
            words[i - first] = tokens[i].Lower;
        }

        return words;
    }

    private static string[] Split(string name)
    {
        var words = name.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = words[i].EndsWith("’s", StringComparison.Ordinal) || words[i].EndsWith("'s", StringComparison.Ordinal) ? words[i][..^2] : words[i];
        }

        return words;
    }
}
