using System.Collections.Frozen;

namespace ArticleTools.Engine.Metadata;

/// <summary>Splits a byline into the names that it credits.</summary>
internal static class AuthorLine
{
    private const int LongestLine = 400;

    // Longer openings stand before the shorter ones that they start with.
    private static readonly string[] Openings =
    [
        "written by", "posted by", "published by", "reported by", "story by", "words by", "text by", "report by", "analysis by", "opinion by",
        "article by", "guest post by", "interview by", "review by", "edited by", "contributed by", "submitted by", "created by", "authored by",
        "photos and text by", "a guest post by", "text and photos by", "words and photos by", "authors", "author", "byline", "by",
        "geschrieben von", "verfasst von", "veröffentlicht von", "ein artikel von", "ein beitrag von", "ein gastbeitrag von", "gastbeitrag von",
        "ein kommentar von", "kommentar von", "eine analyse von", "analyse von", "ein interview von", "interview von", "interview:",
        "eine reportage von", "ein essay von", "eine kolumne von", "eine rezension von", "ein gastkommentar von", "gastkommentar von", "aufgezeichnet von",
        "von unserem redakteur", "von unserer redakteurin", "autorinnen", "autorin", "autoren", "autor", "text", "bericht von", "erstellt von", "eingestellt von", "artikel von", "publiziert von", "gepostet von", "von",
        "écrit par", "publié par", "rédigé par", "propos recueillis par", "posté par", "auteurs", "auteur", "texte", "par",
        "escrito por", "publicado por", "redactado por", "autores", "autora", "por",
        "scritto da", "pubblicato da", "a cura di", "articolo di", "autori", "autore", "testo di", "di",
        "geschreven door", "gepubliceerd door", "door", "tekst", "skrevet af", "skrevet av", "skriven av", "publicerad av", "av", "af",
        "autor textu", "napisał", "napisała", "автор", "автори", "авторы", "текст", "kirjoittaja", "yazar", "yazan", "szerző", "συντάκτης", "του",
    ];

    private static readonly string[] Connectives = [" and ", " und ", " et ", " y ", " e ", " en ", " och ", " og ", " ja ", " ve ", " и ", " i ", " και ", " és ", " și "];

    // What follows one of these says where or for whom somebody writes.
    private static readonly string[] Asides =
    [
        " in ", " for ", " at ", " of ", " from ", " via ", " on ", " is ", " für ", " aus ", " bei ", " ist ", " am ", " um ", " pour ", " à ", " le ", " voor ", " til ", " with ",
        " para ", " per ", " auf ",
    ];

    // Followed by a particle, as in "von der Linde", these are themselves part of a name.
    private static readonly FrozenSet<string> Ambiguous = new[] { "von", "di", "par", "por", "door", "av", "af", "text", "του" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly string[] Credits = ["photo", "foto", "bild", "illustration", "image"];

    /// <summary>Splits the line, leaving out places, roles and dates. The first of the names may be a single word.</summary>
    public static List<string> Split(string line)
    {
        var names = new List<string>();
        if (line.Length > LongestLine)
        {
            return names;
        }

        var text = RemoveParentheses(RemoveAddresses(StripOpening(line)));
        foreach (var range in SplitRanges(text))
        {
            var part = text[range].Trim();
            if (IsCredit(part))
            {
                break;
            }

            AddName(part, names);
        }

        return names;
    }

    /// <summary>Removes the words that open a byline, such as <c>By</c> and <c>Text:</c>.</summary>
    public static string StripOpening(string line)
    {
        foreach (var opening in Openings)
        {
            if (!line.StartsWith(opening, StringComparison.OrdinalIgnoreCase) || line.Length == opening.Length)
            {
                continue;
            }

            var rest = line[opening.Length..];
            if (rest[0] is ':' or ' ' or '\u00A0' or '/' && IsOpening(opening, rest))
            {
                return StripOpening(rest.TrimStart(' ', ':', '\u00A0', '/', '-', '–', '|'));
            }
        }

        return line;
    }

    /// <summary>Turns <c>Roe, Jane</c> into <c>Jane Roe</c>.</summary>
    public static string Reorder(string name)
    {
        var comma = name.IndexOf(',', StringComparison.Ordinal);
        return comma > 0 && name.IndexOf(',', comma + 1) < 0 ? $"{name[(comma + 1)..].Trim()} {name[..comma].Trim()}" : name;
    }

    private static bool IsOpening(string opening, string rest)
    {
        var colon = rest.AsSpan().TrimStart().StartsWith(":", StringComparison.Ordinal);
        if (colon || !Ambiguous.Contains(opening))
        {
            return true;
        }

        var name = rest.AsSpan().Trim();
        var space = name.IndexOf(' ');
        return name.Length > 0 && (space < 0 || !PersonName.IsParticle(name[..space].ToString()));
    }

    // Who took the pictures has no part in the text.
    private static bool IsCredit(string part)
    {
        foreach (var word in Credits)
        {
            if (part.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static string RemoveAddresses(string text)
    {
        if (text.AsSpan().IndexOfAny('@', '/') < 0)
        {
            return text;
        }

        var words = new List<string>(text.Split(' '));
        words.RemoveAll(word => word.Contains('@', StringComparison.Ordinal) || word.Contains("://", StringComparison.Ordinal));
        return string.Join(' ', words);
    }

    private static string RemoveParentheses(string text)
    {
        var open = text.IndexOf('(', StringComparison.Ordinal);
        while (open > 0)
        {
            var close = text.IndexOf(')', open);
            text = close < 0 ? text[..open] : text.Remove(open, close - open + 1);
            open = text.IndexOf('(', StringComparison.Ordinal);
        }

        return text;
    }

    private static List<Range> SplitRanges(string text)
    {
        var ranges = new List<Range>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var length = SeparatorLength(text, i);
            if (length > 0)
            {
                ranges.Add(start..i);
                start = i + length;
                i = start - 1;
            }
        }

        ranges.Add(start..);
        return ranges;
    }

    private static int SeparatorLength(string text, int i)
    {
        switch (text[i])
        {
            case ',' or ';' or '|' or '/' or '&' or '•' or '·' or '+' or '—' or '\n' or '、' or '，':
                return 1;
            case '-' or '–' when i > 0 && text[i - 1] == ' ' && i + 1 < text.Length && text[i + 1] == ' ':
                return 1;
            case ' ':
                foreach (var connective in Connectives)
                {
                    if (string.Compare(text, i, connective, 0, connective.Length, StringComparison.OrdinalIgnoreCase) == 0)
                    {
                        // The blank behind the word may open the next connective.
                        return connective.Length - 1;
                    }
                }

                return 0;
            default:
                return 0;
        }
    }

    private static void AddName(string part, List<string> names)
    {
        if (PersonName.IsSuffix(part) && names.Count > 0)
        {
            if (PersonName.IsGeneration(part))
            {
                names[^1] += ", " + part;
            }

            return;
        }

        var name = CutAside(part.Trim(' ', '.', ':', '-', '–', '\u00A0', '"', '*', '_'), part);

        name = PersonName.CutOffice(StripOpening(name));
        if (!PersonName.IsPossible(name) || (names.Count > 0 && !PersonName.IsFull(name) && PersonName.IsFull(names[0])))
        {
            return;
        }

        if (!names.Exists(other => string.Equals(other, name, StringComparison.OrdinalIgnoreCase)))
        {
            names.Add(name);
        }
    }

    // A final full stop belongs to an initial or to "Jr."
    private static string CutAside(string name, string part)
    {
        foreach (var aside in Asides)
        {
            var cut = name.IndexOf(aside, StringComparison.Ordinal);
            if (cut > 0 && !PersonName.IsParticle(aside.Trim()))
            {
                return name[..cut].TrimEnd();
            }
        }

        var word = name.AsSpan(name.LastIndexOf(' ') + 1);
        return part.EndsWith('.') && word.Length <= 2 && name.Length > 2 ? name + "." : name;
    }
}
