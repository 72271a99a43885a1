using System.Collections.Frozen;

namespace ArticleTools.Engine.Metadata;

/// <summary>Knows the words that open a byline, such as <c>By</c> and <c>Text:</c>, in many languages.</summary>
internal static class BylineOpening
{
    private const int ShortestExplicit = 8;
    private const string Glued = "By";

    // "Text: written by"; more is a play on words.
    private const int MostInARow = 4;

    // Longer openings stand before the shorter ones that they start with.
    private static readonly string[] Openings =
    [
        "written by", "posted by", "published by", "reported by", "story by", "words by", "text by", "report by", "analysis by", "opinion by",
        "article by", "guest post by", "interview by", "review by", "contributed by", "submitted by", "created by", "authored by",
        "photos and text by", "a guest post by", "text and photos by", "words and photos by", "authors", "author", "byline", "by",
        "geschrieben von", "verfasst von", "veröffentlicht von", "ein artikel von", "ein beitrag von", "ein gastbeitrag von", "gastbeitrag von",
        "ein kommentar von", "kommentar von", "eine analyse von", "analyse von", "ein interview von", "interview von", "interview:",
        "eine reportage von", "ein essay von", "eine kolumne von", "eine rezension von", "ein gastkommentar von", "gastkommentar von", "aufgezeichnet von",
        "von unserem redakteur", "von unserer redakteurin", "autorinnen", "autorin", "autoren", "autor", "text", "redaktion", "bericht von", "erstellt von", "eingestellt von", "artikel von", "publiziert von", "gepostet von", "von",
        "écrit par", "publié par", "rédigé par", "propos recueillis par", "posté par", "auteurs", "auteur", "texte", "par",
        "escrito por", "publicado por", "redactado por", "autores", "autora", "por",
        "scritto da", "pubblicato da", "a cura di", "articolo di", "autori", "autore", "testo di", "di",
        "geschreven door", "gepubliceerd door", "door", "tekst", "skrevet af", "skrevet av", "skriven av", "publicerad av", "av", "af",
        "this post was written by", "this article was written by", "this blog was written by", "dieser artikel wurde geschrieben von", "dieser beitrag wurde verfasst von",
        "thread starter", "started by", "asked by", "post by", "gespeichert von", "text von", "text und fotos", "text & fotos", "texte et photos", "blog beitrag von", "escribe", "skriver", "article écrit par", "article rédigé par",
        "autor textu", "napisał", "napisała", "автор", "автори", "авторы", "текст", "kirjoittaja", "yazar", "yazan", "szerző", "συντάκτης", "του",
    ];

    private static readonly FrozenDictionary<char, string[]> OpeningsByLetter = Openings.GroupBy(opening => opening[0]).ToFrozenDictionary(group => group.Key, group => group.ToArray());

    // Followed by a particle, as in "von der Linde", these are themselves part of a name.
    private static readonly FrozenSet<string> Ambiguous = new[] { "von", "di", "par", "por", "door", "av", "af", "text", "του" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // These open a byline with a colon only.
    private static readonly FrozenSet<string> Labels = new[] { "redaktion" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the line consists of the words that open a byline, the names being elsewhere.</summary>
    public static bool IsWhole(string line)
    {
        var words = line.AsSpan().TrimEnd(" :\u00A0");
        foreach (var opening in For(words))
        {
            if (words.Equals(opening, StringComparison.OrdinalIgnoreCase))
            {
                return !Labels.Contains(opening);
            }
        }

        return false;
    }

    /// <summary>Whether the line is a name right behind the word <c>By</c>, the blank having been left to the style sheet.</summary>
    public static bool IsGlued(string line) =>
        line.Length > Glued.Length && line.StartsWith(Glued, StringComparison.Ordinal) && char.IsUpper(line[Glued.Length])
        && PersonName.IsFull(line[Glued.Length..]) && PersonName.IsPossible(line[Glued.Length..]);

    /// <summary>Whether the line begins with words that hardly open anything but a byline, such as <c>Written by</c>.</summary>
    public static bool IsExplicit(string line)
    {
        var opening = line.Length - Strip(line).Length;
        return opening >= ShortestExplicit || (opening > 0 && line.AsSpan(0, opening).Contains(':'));
    }

    /// <summary>Removes the words that open a byline, such as <c>By</c> and <c>Text:</c>, and <c>Text: By</c>.</summary>
    public static string Strip(string line)
    {
        for (var i = 0; i < MostInARow && StripOne(line) is { } rest; i++)
        {
            line = rest;
        }

        return line;
    }

    private static string? StripOne(string line)
    {
        foreach (var opening in For(line))
        {
            if (!line.StartsWith(opening, StringComparison.OrdinalIgnoreCase) || line.Length == opening.Length)
            {
                continue;
            }

            var rest = line[opening.Length..];
            if (IsGlued(line))
            {
                return rest;
            }

            if (rest[0] is ':' or ' ' or '\u00A0' or '/' && Opens(opening, rest))
            {
                return rest.TrimStart(' ', ':', '\u00A0', '/', '-', '–', '|');
            }
        }

        return null;
    }

    private static ReadOnlySpan<string> For(ReadOnlySpan<char> line) =>
        !line.IsEmpty && OpeningsByLetter.TryGetValue(char.ToLowerInvariant(line[0]), out var openings) ? openings : [];

    private static bool Opens(string opening, string rest)
    {
        var colon = rest.AsSpan().TrimStart().StartsWith(":", StringComparison.Ordinal);
        if (colon || !(Ambiguous.Contains(opening) || Labels.Contains(opening)))
        {
            return true;
        }

        if (Labels.Contains(opening))
        {
            return false;
        }

        var name = rest.AsSpan().Trim();
        var space = name.IndexOf(' ');
        return name.Length > 0 && (space < 0 || !PersonName.IsParticle(name[..space].ToString()));
    }
}
