using System.Collections.Frozen;
using ArticleTools.Engine.Segments;

namespace ArticleTools.Engine.Metadata;

/// <summary>Splits a byline into the names that it credits.</summary>
internal static class AuthorLine
{
    private const int LongestLine = 400;
    private const int FewestOfList = 3;
    private const int FewestDigitsOfAddress = 5;
    private const int ShortestRepetition = 7;
    private static readonly char[] DateSeparators = [' ', '|', '-', '–', '—', '·', '•', '/', ',', '\u00A0'];

    private static readonly string[] Connectives = [" and ", " und ", " et ", " y ", " e ", " en ", " och ", " og ", " ja ", " ve ", " im gespräch mit ", " и ", " i ", " και ", " és ", " și "];

    // What follows one of these says where or for whom somebody writes.
    private static readonly string[] Asides =
    [
        " in ", " for ", " at ", " of ", " from ", " via ", " on ", " is ", " für ", " aus ", " bei ", " ist ", " am ", " um ", " pour ", " à ", " le ", " voor ", " til ", " with ", " mit ",
        " para ", " per ", " auf ", " under ", " unter ", " sur ", " sobre ",
    ];

    // Words that say that the names are over.
    private static readonly FrozenSet<string> DateOpenings = new[]
    {
        "updated", "published", "posted", "last", "aktualisiert", "veröffentlicht", "publié", "actualizado", "publicado", "aggiornato", "stand", "follow", "vor", "hace", "há", "share", "read",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Prepositions = new[] { "on", "at", "am", "um", "vom", "le", "el", "il", "den", "op", "em", "the" }
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly string[] Credits =
    [
        "photo", "foto", "bild", "illustration", "image", "reviewed by", "fact checked", "fact-checked", "medically", "clinically", "expert reviewed", "edited by", "translated by", "updated by", "übersetzt", "illustriert",
    ];

    /// <summary>Splits the line, leaving out places, roles and dates. The first of the names may be a single word.</summary>
    public static List<string> Split(string line)
    {
        var names = new List<string>();
        var parts = SplitParts(line);
        if (IsPairOfWords(parts))
        {
            return names;
        }

        if (IsFamilyNameFirst(parts))
        {
            return [$"{parts[1].Part} {parts[0].Part}"];
        }

        var isList = IsList(parts);
        for (var i = 0; i < parts.Count; i++)
        {
            var (part, separator) = parts[i];
            if (IsCredit(part))
            {
                break;
            }

            // What stands behind an office or an organisation is its place.
            if (i > 0 && names.Count == 0 && separator == ',' && !PersonName.IsFull(part))
            {
                continue;
            }

            AddName(part, names, isCertain: isList || separator is ';' or ' ');
        }

        return names;
    }

    /// <summary>The first part of the line, whatever it names.</summary>
    public static string First(string line) => SplitParts(line) is [var (part, _), ..] ? part : "";

    /// <summary>Whether the line consists of full names, one of which at least is plainly a person's, with their degrees.</summary>
    public static bool IsNameList(string line)
    {
        var isLikely = false;
        foreach (var (part, _) in SplitParts(line))
        {
            if (!PersonName.IsSuffix(part) && !(PersonName.IsFull(part) && PersonName.IsPossible(part)))
            {
                return false;
            }

            isLikely |= PersonName.IsLikely(part);
        }

        return isLikely;
    }

    private static List<(string Part, char Separator)> SplitParts(string line)
    {
        var parts = new List<(string Part, char Separator)>();
        if (line.Length > LongestLine || IsCredit(line) || IsAddress(line))
        {
            return parts;
        }

        var text = CutCredit(CutDate(RemoveParentheses(RemoveAddresses(BylineOpening.Strip(StripDate(line))))));
        var (start, separator) = (0, ' ');
        for (var i = 0; i < text.Length; i++)
        {
            var length = SeparatorLength(text, i);
            if (length > 0)
            {
                Add(text[start..i]);
                separator = text[i];
                start = i + length;
                i = start - 1;
            }
        }

        Add(text[start..]);
        return parts;

        void Add(string part)
        {
            part = part.Trim();
            if (part.Length > 0)
            {
                parts.Add((part, separator));
            }
        }
    }

    // "Roth, Jana"
    private static bool IsFamilyNameFirst(List<(string Part, char Separator)> parts) =>
        parts is [var (family, _), (var given, ',')] && IsWord(family) && IsWord(given)
        && GivenNames.Contains(given) && !GivenNames.Contains(family) && PersonName.IsPossible(family);

    // "Doors & Windows" joins things; of two people who go by single names one at least bears a common one.
    private static bool IsPairOfWords(List<(string Part, char Separator)> parts) =>
        parts is [var (first, _), (var second, '&')] && IsWord(first) && IsWord(second) && !GivenNames.Contains(first) && !GivenNames.Contains(second);

    private static bool IsWord(string part) => !part.Contains(' ', StringComparison.Ordinal);

    // Several full names, or names that a word joins: then a part need not look like a person by itself.
    private static bool IsList(List<(string Part, char Separator)> parts)
    {
        var joined = false;
        var full = parts.Count >= FewestOfList;
        for (var i = 0; i < parts.Count; i++)
        {
            var (part, separator) = parts[i];
            joined |= i > 0 && separator is ' ' or '&';
            full &= separator is ',' or ' ' && PersonName.IsPossible(part) && PersonName.IsFull(part);
        }

        return joined || full;
    }

    // What follows a name and is a date, or says that a date or a call follows, is no part of it.
    private static string CutDate(string text)
    {
        for (var space = text.IndexOf(' ', StringComparison.Ordinal); space > 0; space = text.IndexOf(' ', space + 1))
        {
            var rest = text.AsSpan(space).TrimStart(' ');
            var end = rest.IndexOf(' ');
            var word = (end < 0 ? rest : rest[..end]).Trim(".,:()").ToString();
            if (word.Length == 0)
            {
                continue;
            }

            if (char.IsAsciiDigit(word[0]) || DateOpenings.Contains(word) || (end > 0 && IsDigit(rest[end..].TrimStart(' ')) && MonthNames.TryGet(word, out _)))
            {
                var cut = CutPreposition(text[..space].TrimEnd());
                return DateOpenings.Contains(cut) ? "" : cut;
            }
        }

        return text;
    }

    /// <summary>Takes off the date and time with which a line begins, where a name plainly follows.</summary>
    public static string StripDate(string line)
    {
        if (line.Length == 0 || !char.IsLetterOrDigit(line[0]) || line.AsSpan().IndexOfAnyInRange('0', '9') < 0)
        {
            return line;
        }

        var rest = line[DateLine.ReadStart(line, out _)..].TrimStart(DateSeparators);
        return rest.Length == 0 || BylineOpening.Strip(rest).Length < rest.Length || PersonName.IsLikely(FirstPart(rest)) ? rest : line;
    }

    private static string FirstPart(string line)
    {
        var end = line.AsSpan().IndexOfAny(",;|(\n");
        return (end < 0 ? line : line[..end]).TrimEnd();
    }

    // "Text by Jana Roth Photos by Tom Holm": the line was broken by the style sheet.
    private static string CutCredit(string text)
    {
        for (var space = text.IndexOf(' ', StringComparison.Ordinal); space > 0; space = text.IndexOf(' ', space + 1))
        {
            if (IsCredit(text[(space + 1)..]) && PersonName.IsLikely(text[..space].TrimEnd()))
            {
                return text[..space].TrimEnd(' ', '.');
            }
        }

        return text;
    }

    // "nightowl on", "Jana Roth am": the date behind it is gone.
    private static string CutPreposition(string text)
    {
        var space = text.LastIndexOf(' ');
        return space > 0 && Prepositions.Contains(text[(space + 1)..]) ? text[..space].TrimEnd() : text;
    }

    // A postal code or a telephone number: this is where somebody is to be found.
    private static bool IsAddress(ReadOnlySpan<char> line)
    {
        var digits = 0;
        foreach (var sign in line)
        {
            digits = char.IsAsciiDigit(sign) ? digits + 1 : 0;
            if (digits >= FewestDigitsOfAddress)
            {
                return line.Contains(' ');
            }
        }

        return false;
    }

    private static bool IsDigit(ReadOnlySpan<char> text) => text.Length > 0 && char.IsAsciiDigit(text[0]);

    /// <summary>Turns <c>Roe, Jane</c> into <c>Jane Roe</c>.</summary>
    public static string Reorder(string name)
    {
        var comma = name.IndexOf(',', StringComparison.Ordinal);
        return comma > 0 && name.IndexOf(',', comma + 1) < 0 ? $"{name[(comma + 1)..].Trim()} {name[..comma].Trim()}" : name;
    }

    // Who took the pictures, or looked the text through, has not written it.
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
        words.RemoveAll(word => word.Contains('@', StringComparison.Ordinal) || word.Contains("://", StringComparison.Ordinal) || (word.Length > 1 && word[0] == '/'));
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

    private static int SeparatorLength(string text, int i)
    {
        switch (text[i])
        {
            case ',' or ';' or '|' or '/' or '&' or '•' or '·' or '⋅' or '∙' or '●' or '»' or '+' or '—' or '\n' or '、' or '，':
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

    private static void AddName(string part, List<string> names, bool isCertain)
    {
        if (names.Count > 0 && PersonName.IsSuffix(part))
        {
            names[^1] += ", " + part;
            return;
        }

        var name = CutAside(part.Trim(' ', '.', ':', '-', '–', '\u00A0', '"', '*', '_'), part);

        name = CutRepetition(PersonName.CutOffice(BylineOpening.Strip(name)));
        if (!PersonName.IsPossible(name) || (names.Count > 0 && !MayFollow(name, names[0], isCertain)))
        {
            return;
        }

        if (!names.Exists(other => string.Equals(other, name, StringComparison.OrdinalIgnoreCase)))
        {
            names.Add(name);
        }
    }

    private static bool MayFollow(string name, string first, bool isCertain) =>
        isCertain ? PersonName.IsFull(name) || !PersonName.IsFull(first) : PersonName.IsLikely(name);

    // The text of a picture and that of the link beside it may be the same.
    private static string CutRepetition(string name)
    {
        var half = name.Length / 2;
        return name.Length >= ShortestRepetition && name.Length % 2 == 1 && name[half] == ' ' && name.AsSpan(0, half).SequenceEqual(name.AsSpan(half + 1)) ? name[..half] : name;
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
