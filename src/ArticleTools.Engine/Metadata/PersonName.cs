using System.Buffers;
using System.Collections.Frozen;

namespace ArticleTools.Engine.Metadata;

/// <summary>Judges whether words can be the name of a person.</summary>
internal static class PersonName
{
    private const int LongestName = 60;
    private const int MostWords = 6;

    private const int LongestDomain = 3;
    private const int LongestOffice = 80;

    // A pseudonym may hold a word in lower case; a sentence holds more.
    private const int MostCommonWords = 2;

    private static readonly FrozenSet<string> Particles = new[]
    {
        "de", "del", "della", "da", "das", "do", "dos", "du", "van", "von", "vom", "zu", "zur", "der", "den", "ten", "ter", "di", "la", "le", "al", "el", "bin", "ibn", "y", "e", "af", "av",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly SearchValues<char> ForeignSigns = SearchValues.Create("@<>{}[]()=?!%#…:\"“”„»«©|");

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
        "name", "sign", "bio", "profile", "view", "posts", "dealer", "sagt", "says", "said", "wrote", "schrieb", "by", "publisher", "agencies", "veröffentlicht", "publiziert", "anónimo", "anonym", "hire", "jobs", "about",
        "artikel", "article", "articles", "ag", "kg", "e.v", "deutschland", "deutsche", "deutscher", "deutsches", "germany", "partei", "sekretariat", "departement",
        "from", "get", "store", "size", "testimonial", "representative", "disclosure", "disclaimer", "policy", "privacy", "review", "reviews", "advertiser",
        "reviewer", "coordinator", "marketing", "content", "analyst", "strategist", "adviser", "advisor", "gardener", "engineer", "edtech", "seo", "phone",
        "center", "centre", "research", "development", "insights", "platform", "travel", "kitchen", "kitchens", "recipes", "community", "education", "extension", "board", "program", "project",
        "login", "log", "learn", "demo", "register", "stand", "photo", "foto", "datum", "date", "wikimedia", "youtube", "facebook", "instagram", "twitter", "bluesky", "linkedin",
        "group", "corp", "corporation", "plc", "llp", "srl", "tips", "financial", "solutions", "studios", "international", "advisors", "partners", "association", "society", "council",
        "committee", "department", "ministry", "bureau", "insurance", "college",
        "uhr", "ago", "mehr", "more", "today", "yesterday", "and", "the", "service", "services", "company", "verein", "verband", "tv", "radio",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // Words with which a person's office begins, right behind the name.
    private static readonly FrozenSet<string> OfficeWords = new[]
    {
        "former", "senior", "founder", "co-founder", "ceo", "cto", "cfo", "coo", "director", "managing", "manager", "chief", "officer", "president", "head", "executive", "consultant",
        "staff", "editor", "writer", "reporter", "correspondent", "contributor", "contributing", "columnist", "journalist", "freelance", "associate", "assistant", "member", "owner", "expert", "specialist",
        "redakteur", "redakteurin", "korrespondent", "korrespondentin", "journalistin", "redaktion", "sponsored", "says", "sagt", "alle", "shares",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly string[] ForeignEndings =
    [
        "redaktion", "redakteur", "redakteurin", "verband", "verein", "ministerium", "anstalt", "stiftung", "verlag", "zeitung", "team", "gesellschaft", "institut", "universität", "zentrum", "ausschuss", "schule", "blog", "wiki",
    ];

    private static readonly FrozenSet<string> LongDomains = new[] { "info", "blog", "shop", "news", "online", "live", "media", "tech", "world", "today", "press", "site", "store", "club", "name", "mobi", "asia", "agency", "network", "website", "space", "digital" }
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Generations = new[] { "jr", "jr.", "sr", "sr.", "ii", "iii", "iv" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Degrees = new[]
    {
        "phd", "ph.d", "ph.d.", "md", "m.d", "m.d.", "dds", "dvm", "vmd", "rn", "bsn", "mba", "ma", "ms", "msc", "bsc", "ba", "esq", "esq.", "jd", "cpa", "mph", "lcsw", "lvt", "vts", "rd", "rdn", "ldn",
        "cfp", "cfa", "cepf", "edd", "ed.d", "ed.d.", "lmft", "lpc", "ll.m", "ll.m.", "llm", "dacvb", "faclm", "foma", "dabom", "facp", "facog", "np", "pt", "dpt", "psyd", "psy.d.", "do", "d.o.", "mpp", "mfa", "m.a.", "m.s.",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // What may stand before the given name.
    private static readonly FrozenSet<string> Titles = new[] { "dr", "prof", "professor", "mag", "dipl.-ing", "ing", "sir", "rev", "mr", "mrs", "ms" }
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the words can name whoever wrote something: a person, or a single-word pseudonym.</summary>
    public static bool IsPossible(string name)
    {
        if (name.Length is < 2 or > LongestName || name.AsSpan().IndexOfAny(ForeignSigns) >= 0
            || name.Contains("//", StringComparison.Ordinal) || name.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length > MostWords || (words.Length > 1 && words[0] is "Die" or "Das"))
        {
            return false;
        }

        var (letters, digits, common) = (0, 0, 0);
        var proper = false;
        foreach (var word in words)
        {
            proper |= !Particles.Contains(word.ToLowerInvariant());
            common += char.IsLower(word[0]) && !Particles.Contains(word) ? 1 : 0;
            if ((common >= MostCommonWords && !(words.Length == 2 && GivenNames.Contains(words[0])))
                || IsForeign(word) || (words.Length > 1 && word.AsSpan().IndexOfAnyInRange('0', '9') >= 0))
            {
                return false;
            }

            foreach (var sign in word)
            {
                letters += char.IsLetter(sign) ? 1 : 0;
                digits += char.IsDigit(sign) ? 1 : 0;
            }
        }

        // A pseudonym may end in digits; an identifier is mostly digits.
        return proper && letters >= 2 && digits <= letters * 2 && (digits <= letters || char.IsLetter(name[0])) && !IsHostName(name) && !(words.Length == 1 && IsMonthOrNumber(name));
    }

    /// <summary>Whether the name has a given and a family name, as far as its form tells.</summary>
    public static bool IsFull(string name)
    {
        var space = name.IndexOf(' ', StringComparison.Ordinal);
        return space > 0 && !char.IsLower(name[0]) && !char.IsLower(name[name.LastIndexOf(' ') + 1]);
    }

    /// <summary>Whether the words are a full name that begins with a common given name: so they name a person wherever they stand.</summary>
    public static bool IsLikely(string name)
    {
        if (!IsPossible(name) || !IsFull(name))
        {
            return false;
        }

        foreach (var word in name.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!Titles.Contains(word.TrimEnd('.')))
            {
                return GivenNames.Contains(word);
            }
        }

        return false;
    }

    /// <summary>Whether the words are an initial and a family name, such as <c>J. Roth</c> and <c>J.Roth</c>.</summary>
    public static bool HasInitial(string name) =>
        name.Length > 4 && char.IsUpper(name[0]) && name[1] == '.' && name[2..].TrimStart() is [var first, .. var rest]
        && char.IsUpper(first) && rest.Length > 1 && rest.AsSpan().IndexOfAny(" .") < 0 && rest.All(char.IsLower);

    /// <summary>Whether the words follow a name as part of it: degrees, or a mark of generation.</summary>
    public static bool IsSuffix(string words)
    {
        foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!Generations.Contains(word) && !Degrees.Contains(word.TrimEnd('®', '™', '*')))
            {
                return false;
            }
        }

        return words.Length > 0;
    }

    /// <summary>The name without titles before it and degrees behind it, for telling whether two places name the same person.</summary>
    public static string Core(string name)
    {
        var comma = name.IndexOf(',', StringComparison.Ordinal);
        var core = comma > 0 ? name[..comma] : name;
        var space = core.IndexOf(' ', StringComparison.Ordinal);
        return space > 0 && Titles.Contains(core[..space].TrimEnd('.')) ? core[(space + 1)..] : core;
    }

    /// <summary>Whether the word is a small one within names: <c>von</c>, <c>de la</c>.</summary>
    public static bool IsParticle(string word) => Particles.Contains(word);

    /// <summary>Takes off an office that follows a full name without a comma.</summary>
    public static string CutOffice(string name)
    {
        var end = name.IndexOf(' ', StringComparison.Ordinal);
        for (var space = end < 0 ? -1 : name.IndexOf(' ', end + 1); space > 0; space = name.IndexOf(' ', space + 1))
        {
            var next = name.IndexOf(' ', space + 1);
            var word = name[(space + 1)..(next < 0 ? name.Length : next)];
            if (OfficeWords.Contains(word) || (ForeignWords.Contains(word) && space == name.IndexOf(' ', end + 1) && IsLikely(name[..space])))
            {
                return name[..space];
            }
        }

        return name;
    }

    /// <summary>Whether a short line speaks of a person's office.</summary>
    public static bool HasOffice(string line)
    {
        if (line.Length > LongestOffice)
        {
            return false;
        }

        foreach (var word in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (OfficeWords.Contains(word.Trim('(', ')', ',')))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsForeign(string word)
    {
        if (ForeignWords.Contains(word.TrimEnd('.', ':')) || OfficeWords.Contains(word))
        {
            return true;
        }

        foreach (var ending in ForeignEndings)
        {
            if (word.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    // An account may hold a full stop too, but what follows is a name and seldom as short as a top-level domain.
    private static bool IsHostName(string name)
    {
        var dot = name.LastIndexOf('.');
        return dot > 0 && dot < name.Length - 2 && !name.Contains(' ', StringComparison.Ordinal) && char.IsAsciiLetterLower(name[dot + 1])
            && (name.Length - dot - 1 <= LongestDomain || LongDomains.Contains(name[(dot + 1)..]));
    }

    private static bool IsMonthOrNumber(string word) => MonthNames.TryGet(word, out _) && !GivenNames.Contains(word);
}
