namespace ArticleTools.Engine.Analysis.Quotations;

/// <summary>Somebody, or an organization, whom an article names.</summary>
internal sealed class Person
{
    public Person(string name, string[] words)
    {
        Name = name;
        Words = words;
        IsOrganization = HasWordOfOrganization(words) || name.Split(' ').Any(IsAcronym);
        if (!IsOrganization)
        {
            IsKnownPerson = words.Length > 1 && GivenNameGenders.IsGivenName(words[0]);
            Gender = GivenNameGenders.Of(words[0]);
        }
    }

    /// <summary>The name as the article gives it, without titles.</summary>
    public string Name { get; }

    /// <summary>The words of the name in lower case.</summary>
    public string[] Words { get; }

    public Gender Gender { get; private set; }

    /// <summary>What the person is said to be where that is said first.</summary>
    public string? Role { get; private set; }

    public bool IsOrganization { get; private set; }

    /// <summary>Whether the text shows that it is a person: by a given name, an age, a trade, a title, or words spoken.</summary>
    public bool IsKnownPerson { get; set; }

    /// <summary>Notes that the name stands where those of places and things stand: behind "the" or "in".</summary>
    public void MarkAsThing() => IsOrganization |= !IsKnownPerson;

    public void Learn(Gender gender) => Gender = Gender == Gender.Unknown ? gender : Gender;

    public void Learn(string? role) => Role ??= role;

    /// <summary>Whether a pronoun of a gender can stand for the person.</summary>
    public bool Fits(Gender gender) => !IsOrganization && (gender == Gender.Unknown || Gender == Gender.Unknown || Gender == gender);

    // "Bill" and "Hall" are words of organizations and of names.
    private static bool HasWordOfOrganization(string[] words)
    {
        var isGiven = words.Length > 1 && GivenNameGenders.IsGivenName(words[0]);
        var isFullName = isGiven && words.Length == 2 && SpeechWords.FamilyNames.Contains(words[1]);
        return !isFullName && Array.Exists(isGiven ? words[1..] : words, SpeechWords.Organizations.Contains);
    }

    private static bool IsAcronym(string word) => word.Length > 2 && word.All(char.IsUpper);
}
