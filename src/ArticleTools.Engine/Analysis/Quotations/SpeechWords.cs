using System.Collections.Frozen;
using ArticleTools.Engine.Analysis.Quotations.Languages;

namespace ArticleTools.Engine.Analysis.Quotations;

/// <summary>
/// The words with which speech is reported, of all languages together: a text may quote in several, and what is a word of one
/// is seldom a word of another that matters here. Sets hold lower case.
/// </summary>
internal static class SpeechWords
{
    public static readonly FrozenSet<string> Verbs = Set(EnglishSpeech.Verbs, GermanSpeech.Verbs, FrenchSpeech.Verbs, SpanishSpeech.Verbs, OtherSpeech.Verbs);

    /// <summary>Verbs that need no subject beside them, as Spanish ones.</summary>
    public static readonly FrozenSet<string> ProDropVerbs = Set(SpanishSpeech.Verbs);

    /// <summary>Verbs that may stand behind "a", which is no article in French.</summary>
    public static readonly FrozenSet<string> FrenchVerbs = Set(FrenchSpeech.Verbs);

    public static readonly FrozenSet<string> WeakVerbs = Set(EnglishSpeech.WeakVerbs, GermanSpeech.WeakVerbs, FrenchSpeech.WeakVerbs, SpanishSpeech.WeakVerbs);

    public static readonly FrozenSet<string> Participles = Set(EnglishSpeech.Participles, SpanishSpeech.Participles);

    public static readonly FrozenSet<string> Replies = Set(EnglishSpeech.Replies);

    public static readonly FrozenSet<string> AddressVerbs = Set(EnglishSpeech.AddressVerbs);

    public static readonly FrozenSet<string> Auxiliaries = Set(EnglishSpeech.Auxiliaries, GermanSpeech.Auxiliaries, FrenchSpeech.Auxiliaries, SpanishSpeech.Auxiliaries);

    public static readonly FrozenSet<string> MalePronouns = Set(EnglishSpeech.MalePronouns, GermanSpeech.MalePronouns, FrenchSpeech.MalePronouns, SpanishSpeech.MalePronouns);

    public static readonly FrozenSet<string> FemalePronouns = Set(EnglishSpeech.FemalePronouns, GermanSpeech.FemalePronouns, FrenchSpeech.FemalePronouns, SpanishSpeech.FemalePronouns);

    public static readonly FrozenSet<string> OtherPronouns = Set(EnglishSpeech.OtherPronouns, GermanSpeech.OtherPronouns, FrenchSpeech.OtherPronouns, SpanishSpeech.OtherPronouns);

    public static readonly FrozenSet<string> MaleReferences = Set(EnglishSpeech.MaleReferences);

    public static readonly FrozenSet<string> FemaleReferences = Set(EnglishSpeech.FemaleReferences);

    public static readonly FrozenSet<string> Determiners = Set(EnglishSpeech.Determiners, GermanSpeech.Determiners, FrenchSpeech.Determiners, SpanishSpeech.Determiners);

    public static readonly FrozenSet<string> Boundaries = Set(EnglishSpeech.Boundaries, GermanSpeech.Boundaries, FrenchSpeech.Boundaries, SpanishSpeech.Boundaries);

    public static readonly FrozenSet<string> Attachments = Set(EnglishSpeech.Attachments, GermanSpeech.Attachments, FrenchSpeech.Attachments, SpanishSpeech.Attachments);

    public static readonly FrozenSet<string> Adverbs = Set(EnglishSpeech.Adverbs, GermanSpeech.Adverbs, FrenchSpeech.Adverbs, SpanishSpeech.Adverbs);

    public static readonly FrozenSet<string> Times = Set(EnglishSpeech.Times, GermanSpeech.Times);

    public static readonly FrozenSet<string> TermMarkers = Set(EnglishSpeech.TermMarkers, GermanSpeech.TermMarkers, FrenchSpeech.TermMarkers, SpanishSpeech.TermMarkers);

    public static readonly FrozenSet<string> NamedNouns = Set(EnglishSpeech.NamedNouns, GermanSpeech.NamedNouns, FrenchSpeech.NamedNouns, SpanishSpeech.NamedNouns);

    public static readonly FrozenSet<string> Documents = Set(EnglishSpeech.Documents, GermanSpeech.Documents, FrenchSpeech.Documents, SpanishSpeech.Documents);

    public static readonly FrozenSet<string> MaleTitles = Set(EnglishSpeech.MaleTitles, GermanSpeech.MaleTitles, FrenchSpeech.MaleTitles, SpanishSpeech.MaleTitles);

    public static readonly FrozenSet<string> FemaleTitles = Set(EnglishSpeech.FemaleTitles, GermanSpeech.FemaleTitles, FrenchSpeech.FemaleTitles, SpanishSpeech.FemaleTitles);

    public static readonly FrozenSet<string> Honorifics = Set(EnglishSpeech.Honorifics);

    public static readonly FrozenSet<string> People = Set(EnglishSpeech.People);

    public static readonly FrozenSet<string> NeverNames = Set(EnglishSpeech.NeverNames, GermanSpeech.NeverNames, FrenchSpeech.NeverNames, SpanishSpeech.NeverNames);

    public static readonly FrozenSet<string> Organizations = Set(EnglishSpeech.Organizations);

    public static readonly FrozenSet<string> FamilyNames = Set(EnglishSpeech.FamilyNames);

    public static readonly FrozenSet<string> Things = Set(EnglishSpeech.Things);

    /// <summary>Lower-case words within a name: "van der", "de la".</summary>
    public static readonly FrozenSet<string> Particles = Set("de da do dos du des di del della van von der den ter ten bin ibn bint al el la le y e los las");

    private static readonly FrozenSet<string> Titles = Set(EnglishSpeech.Titles, GermanSpeech.Titles, FrenchSpeech.Titles, SpanishSpeech.Titles);

    // By their last letter: most words end in none of them.
    private static readonly string[][] TitleEndings =
        [.. Enumerable.Range('a', 26).Select(last => GermanSpeech.TitleEndings.Where(ending => ending[^1] == last).ToArray())];

    // By the first word, what the others are: "according" + "to".
    private static readonly FrozenDictionary<string, string[][]> Prepositions =
        string.Join('|', EnglishSpeech.Prepositions, GermanSpeech.Prepositions, FrenchSpeech.Prepositions, SpanishSpeech.Prepositions, OtherSpeech.Prepositions)
            .Split('|').Select(phrase => phrase.Split(' '))
            .GroupBy(words => words[0], StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(words => words.Length).ToArray(), StringComparer.Ordinal);

    /// <summary>Whether a word within a name is a particle there: "van der Doe", but not "Chef der Bank".</summary>
    public static bool IsParticle(SpeechToken previous, SpeechToken token) =>
        token.IsWord && !token.IsCapital && Particles.Contains(token.Lower) && token.Lower switch
        {
            "der" or "den" or "ter" or "ten" => previous.Lower is "van" or "von" or "aan",
            "des" or "du" or "von" or "del" or "di" => !IsTitle(previous.Lower),
            _ => true,
        };

    /// <summary>Whether a token may be a word of a name: one with a capital that is not a common word at the start of a sentence.</summary>
    public static bool IsNamePart(List<SpeechToken> tokens, int index)
    {
        var token = tokens[index];
        if (!token.IsWord || !token.IsCapital || token.Lower.EndsWith("-based", StringComparison.Ordinal) || token.Lower.EndsWith("-born", StringComparison.Ordinal))
        {
            return false;
        }

        // "Los Angeles", "La Paz", "Le Monde", "Psychology Today"
        return !NeverNames.Contains(token.Lower)
            || (token.Lower == "today" && index > 0 && tokens[index - 1].IsCapital)
            || (token.Lower is "los" or "las" or "la" or "el" or "le" && index + 1 < tokens.Count && tokens[index + 1].IsCapital && !NeverNames.Contains(tokens[index + 1].Lower));
    }

    /// <summary>The phrases that stand in front of who speaks and start with a word; none is the usual answer.</summary>
    public static string[][] PrepositionsFrom(string word) => Prepositions.GetValueOrDefault(word, []);

    public static bool IsTitle(string word) =>
        Titles.Contains(word.TrimEnd('.')) || HasTitleEnding(word);

    /// <summary>The token behind a name without the letters of a degree or an honour behind it: "Jane Doe QC".</summary>
    public static int WithoutLetters(List<SpeechToken> tokens, int first, int end)
    {
        while (end - first > 2 && tokens[end - 1].Lower is "qc" or "kc" or "mbe" or "obe" or "cbe" or "mp" or "md" or "phd" or "ph.d" or "jd" or "rn" or "cpa" or "esq")
        {
            end--;
        }

        return end;
    }

    /// <summary>Whether a word is a title that is hardly ever a given or middle name, as "King" and "Dean" are.</summary>
    public static bool IsOffice(string word) =>
        IsTitle(word) && !(word is "king" or "dean" or "bishop" or "pope" or "prince" or "major" or "sister" or "father");

    /// <summary>Whether words that end in a word are those of an office, as "Chief Executive", and not of a name, as "Judith Judge".</summary>
    public static bool EndsOffice(string word) =>
        IsOffice(word) && !(word is "judge" or "lord" or "head" or "chief" or "singer" or "constable" or "cardinal" or "chancellor" or "rabbi" or "pastor" or "hon" or "labour" or "us" or "u.s" or "democrat" or "republican"
            or "british" or "french" or "german" or "american" or "russian" or "chinese" or "canadian" or "australian" or "european");

    public static bool IsPronoun(string word) => MalePronouns.Contains(word) || FemalePronouns.Contains(word) || OtherPronouns.Contains(word);

    public static bool IsAdverb(string word) =>
        Adverbs.Contains(word) || Auxiliaries.Contains(word) || (word.Length > 4 && word.EndsWith("ly", StringComparison.Ordinal));

    private static bool HasTitleEnding(string word)
    {
        if (word.Length < 5 || word[^1] is not (>= 'a' and <= 'z'))
        {
            return false;
        }

        foreach (var ending in TitleEndings[word[^1] - 'a'])
        {
            if (word.Length > ending.Length + 1 && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static FrozenSet<string> Set(params string[] words) =>
        words.SelectMany(list => list.Split(' ')).ToFrozenSet(StringComparer.Ordinal);
}
