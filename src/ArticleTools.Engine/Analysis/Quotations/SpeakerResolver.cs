namespace ArticleTools.Engine.Analysis.Quotations;

/// <summary>Tells whom the words that name a speaker stand for. Paragraphs come in order: who spoke last is whom a pronoun means.</summary>
internal sealed class SpeakerResolver
{
    // Farther back a reader does not look for whom "she" means.
    private const int ParagraphsBack = 4;
    private const int MentionsBack = 40;

    private readonly PersonIndex _persons;

    public SpeakerResolver(PersonIndex persons) => _persons = persons;

    /// <summary>Who spoke last.</summary>
    public ResolvedSpeaker? Last { get; private set; }

    /// <summary>Whether a paragraph names a person in front of a place, and another than the one who spoke.</summary>
    public bool NamesAnotherBefore(int paragraph, int position, Person? speaker) =>
        LastMention(paragraph, position, Gender.Unknown, isKnown: false) is { Person: { IsKnownPerson: true } person } && person != speaker;

    /// <summary>Looks a speaker up and remembers the speaker as the last one.</summary>
    public ResolvedSpeaker Resolve(SpeakerMention mention)
    {
        var person = mention.Kind switch
        {
            SpeakerKind.Name => _persons.Resolve(mention.Name!, mention.Gender),
            SpeakerKind.Pronoun when IsForPerson(mention) => FindAntecedent(mention, isKnown: true) ?? FindAntecedent(mention, isKnown: false),
            SpeakerKind.Unnamed => (Last?.Paragraph == mention.Paragraph ? Last.Person : null) ?? OnlyMention(mention.Paragraph, mention.Position)
                ?? (Last is { } last && mention.Paragraph - last.Paragraph < ParagraphsBack ? last.Person : null),
            _ => null,
        };
        if (person is not null)
        {
            person.Learn(mention.Gender);
            if (mention.Kind == SpeakerKind.Name)
            {
                person.Learn(mention.Role);
                person.IsKnownPerson |= !person.IsOrganization;
            }
        }

        Last = new ResolvedSpeaker(mention, person, mention.Paragraph, mention.Position);
        return Last;
    }

    /// <summary>Whether the words stand for somebody whom the article shows to be a person.</summary>
    public bool IsKnown(SpeakerMention mention) => mention.Kind switch
    {
        SpeakerKind.Name => _persons.Resolve(mention.Name!, mention.Gender) is not { } person || (!person.IsOrganization && (person.Words.Length > 1 || person.IsKnownPerson)),
        SpeakerKind.Pronoun => IsForPerson(mention) || mention.Text is "I" or "Ich" or "ich" or "We" or "Wir" or "Je" or "Yo",
        _ => false,
    };

    /// <summary>Whether a name is that of one known to be a person.</summary>
    public bool IsPerson(SpeakerMention mention) => _persons.Resolve(mention.Name!, mention.Gender) is { IsKnownPerson: true, IsOrganization: false };

    private static bool IsForPerson(SpeakerMention mention) => mention.Gender != Gender.Unknown;

    // Those known to be people come first: many a name is that of a place or a thing.
    private Person? FindAntecedent(SpeakerMention mention, bool isKnown)
    {
        var near = LastMention(mention.Paragraph, mention.Position, mention.Gender, isKnown);
        if (Last is { } last && last.Paragraph == mention.Paragraph)
        {
            return near is { } mentioned && mentioned.Position > last.Position ? mentioned.Person : Fitting(last, mention.Gender) ?? near?.Person;
        }

        if (near is { } here)
        {
            return here.Person;
        }

        for (var paragraph = mention.Paragraph - 1; paragraph >= Math.Max(0, mention.Paragraph - ParagraphsBack); paragraph--)
        {
            if (Last?.Paragraph == paragraph)
            {
                if (Fitting(Last, mention.Gender) is { } speaker)
                {
                    return speaker;
                }

                if (Last.Person is null && Last.Mention.Kind == SpeakerKind.Description)
                {
                    return null;
                }
            }

            if (LastMention(paragraph, int.MaxValue, mention.Gender, isKnown) is { } before)
            {
                return before.Person;
            }
        }

        return null;
    }

    // The one person whom a paragraph names in front of a place.
    private Person? OnlyMention(int paragraph, int before)
    {
        Person? only = null;
        var mentions = _persons.MentionsIn(paragraph);
        var end = CountBefore(mentions, before);
        for (var i = Math.Max(0, end - MentionsBack); i < end; i++)
        {
            var person = mentions[i].Person;
            if (person.IsKnownPerson && only is not null && person != only)
            {
                return null;
            }

            only = person.IsKnownPerson ? person : only;
        }

        return only;
    }

    private static Person? Fitting(ResolvedSpeaker speaker, Gender gender) => speaker.Person is { } person && person.Fits(gender) ? person : null;

    // The first who is named in the last sentence that names anybody: mostly its subject.
    private PersonMention? LastMention(int paragraph, int before, Gender gender, bool isKnown)
    {
        PersonMention? found = null;
        var mentions = _persons.MentionsIn(paragraph);
        var end = CountBefore(mentions, before);
        for (var i = end - 1; i >= Math.Max(0, end - MentionsBack) && (found is null || found.Value.Sentence == mentions[i].Sentence); i--)
        {
            var person = mentions[i].Person;
            if (person.Fits(gender) && (person.IsKnownPerson || (!isKnown && person.Words.Length > 1)) && (found is null || !mentions[i].IsPossessive))
            {
                found = mentions[i];
            }
        }

        return found;
    }

    private static int CountBefore(IReadOnlyList<PersonMention> mentions, int position)
    {
        var low = 0;
        var high = mentions.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (mentions[middle].Position < position)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
