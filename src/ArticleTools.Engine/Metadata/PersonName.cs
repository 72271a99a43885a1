using System.Buffers;
using System.Collections.Frozen;

namespace ArticleTools.Engine.Metadata;

/// <summary>Judges whether words can be the name of a person.</summary>
internal static class PersonName
{
    private const int LongestName = 60;
    private const int MostWords = 6;
    private const int MostWordsInBio = 4;

    // A pseudonym may hold a word in lower case; a sentence holds more.
    private const int MostCommonWords = 2;

    private static readonly FrozenSet<string> Particles = new[]
    {
        "de", "del", "della", "da", "das", "do", "dos", "du", "van", "von", "vom", "zu", "zur", "der", "den", "ten", "ter", "di", "la", "le", "al", "el", "bin", "ibn", "y", "e", "af", "av",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly SearchValues<char> ForeignSigns = SearchValues.Create("@<>{}[]=?!%#…:\"“”„»");

    // Words that no person's name holds: roles, offices, organisations.
    private static readonly FrozenSet<string> ForeignWords = new[]
    {
        "admin", "administrator", "staff", "editor", "editors", "editorial", "redaktion", "redaktör", "redaktionen", "rédaction", "redacción", "redazione",
        "redactie", "redakcja", "redakce", "редакция", "redação", "redakteur", "redakteurin", "newsroom", "newsdesk", "desk", "team", "guest", "anonymous", "unknown",
        "webmaster", "contributor", "contributors", "contributing", "correspondent", "korrespondent", "reporter", "writer", "author", "journalist", "journaliste", "columnist",
        "photographer", "producer", "wordpress", "user", "news", "nachrichten", "noticias", "media", "medien", "magazine", "magazin", "press", "presse", "agency", "agentur", "agencias", "agenturen",
        "gmbh", "inc", "llc", "ltd", "verlag", "zeitung", "online", "network", "foundation", "institute", "institut", "university", "universität",
        "published", "updated", "posted", "minutes", "min", "read", "share", "subscribe", "follow", "comments", "kommentare", "website", "blog",
        "dpa", "afp", "reuters", "apa", "epd", "kna", "efe", "ansa", "ots", "www", "com", "http", "https", "http:", "https:",
        "uhr", "ago", "today", "yesterday", "and", "the", "service", "services", "company", "verein", "verband", "tv", "radio",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Generations = new[] { "jr", "jr.", "sr", "sr.", "ii", "iii", "iv" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Degrees = new[]
    {
        "phd", "ph.d", "ph.d.", "md", "m.d", "m.d.", "dds", "dvm", "rn", "mba", "ma", "ms", "msc", "bsc", "ba", "esq", "esq.", "jd", "cpa", "mph", "lcsw", "rd", "rdn", "cfp", "edd", "lmft", "ll.m", "ll.m.",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> BioVerbs = new[]
    {
        "is", "was", "has", "are", "writes", "covers", "works", "worked", "lives", "teaches", "serves", "reports", "joined", "studies", "holds", "co-founded",
        "ist", "war", "arbeitet", "schreibt", "lebt", "hat", "studierte", "est", "a", "écrit", "travaille", "es", "fue", "escribe", "trabaja", "è", "scrive", "lavora",
        "é", "escreve", "schrijft", "werkt", "jest", "är", "er",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the words can name whoever wrote something: a person, or a single-word pseudonym.</summary>
    public static bool IsPossible(string name)
    {
        if (name.Length is < 2 or > LongestName || name.AsSpan().IndexOfAny(ForeignSigns) >= 0
            || name.Contains("//", StringComparison.Ordinal) || name.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length > MostWords)
        {
            return false;
        }

        var (letters, common) = (0, 0);
        foreach (var word in words)
        {
            common += char.IsLower(word[0]) && !Particles.Contains(word) ? 1 : 0;
            if (common >= MostCommonWords || ForeignWords.Contains(word.TrimEnd('.')) || (words.Length > 1 && word.AsSpan().IndexOfAnyInRange('0', '9') >= 0))
            {
                return false;
            }

            foreach (var sign in word)
            {
                letters += char.IsLetter(sign) ? 1 : 0;
            }
        }

        return letters >= 2 && !IsHostName(name) && !(words.Length == 1 && IsMonthOrNumber(name));
    }

    /// <summary>Whether the name has a given and a family name, as far as its form tells.</summary>
    public static bool IsFull(string name)
    {
        var space = name.IndexOf(' ', StringComparison.Ordinal);
        return space > 0 && !char.IsLower(name[0]) && !char.IsLower(name[name.LastIndexOf(' ') + 1]);
    }

    /// <summary>Whether the words follow a name as part of it: a degree, or a mark of generation.</summary>
    public static bool IsSuffix(string words) => Degrees.Contains(words) || IsGeneration(words);

    public static bool IsGeneration(string words) => Generations.Contains(words);

    /// <summary>Finds whom a note about an author is about.</summary>
    public static string? FromBio(string bio)
    {
        var words = bio.Length > 200 ? bio[..200].Split(' ') : bio.Split(' ');
        var count = 0;
        while (count < words.Length && count <= MostWordsInBio && IsNameWord(words[count]))
        {
            count++;
        }

        if (count is < 2 or > MostWordsInBio)
        {
            return null;
        }

        var name = string.Join(' ', words, 0, count).TrimEnd(',', ':', '.');
        var isAlone = count == words.Length;
        var endsInComma = words[count - 1].EndsWith(',');
        return IsPossible(name) && (isAlone || endsInComma || BioVerbs.Contains(words[count])) ? name : null;
    }

    private static bool IsNameWord(string word)
    {
        if (word.Length == 0)
        {
            return false;
        }

        return char.IsUpper(word[0]) || Particles.Contains(word);
    }

    private static bool IsHostName(string name)
    {
        var dot = name.LastIndexOf('.');
        return dot > 0 && dot < name.Length - 2 && !name.Contains(' ', StringComparison.Ordinal) && char.IsAsciiLetterLower(name[dot + 1]);
    }

    private static bool IsMonthOrNumber(string word) => MonthNames.TryGet(word, out _) && !char.IsUpper(word[0]);
}
