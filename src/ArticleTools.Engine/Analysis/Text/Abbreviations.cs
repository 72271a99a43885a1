using ArticleTools.Engine.Segments;

namespace ArticleTools.Engine.Analysis.Text;

/// <summary>Tells a full stop that belongs to the word before it from one that ends a sentence.</summary>
internal static class Abbreviations
{
    private const int LongestWord = 12;

    /// <summary>Abbreviations that something always follows: titles, references, and connecting words.</summary>
    private static readonly WordTable<bool> Leading = CreateTable(
    [
        // English
        "mr", "mrs", "ms", "mx", "dr", "prof", "gen", "sen", "rep", "gov", "pres", "rev", "hon", "capt", "cmdr", "col", "lt", "maj",
        "sgt", "cpl", "pvt", "adm", "supt", "insp", "amb", "atty", "assoc", "asst", "messrs", "mses", "vs", "cf", "viz", "fig", "figs", "eq",
        "vol", "vols", "ch", "sec", "pp", "approx", "ca", "dept", "e.g", "i.e",
        "jan", "feb", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",

        // German, French, Spanish, Italian, Dutch, Portuguese
        "nr", "str", "hr", "fr", "bzw", "ggf", "inkl", "zzgl", "sog", "vgl", "evtl", "z.b", "d.h", "u.a", "s.o",
        "mm", "mme", "mmes", "mlle", "mgr", "env", "sra", "srta", "sres", "dra", "pág", "núm", "dott", "dhr", "mevr", "bijv",
    ]);

    /// <summary>Abbreviations that may as well end a sentence: what follows must decide.</summary>
    private static readonly WordTable<bool> Trailing = CreateTable(
    [
        "st", "mt", "inc", "ltd", "co", "corp", "bros", "llc", "plc", "jr", "sr", "etc", "al", "esq", "ave", "blvd", "rd", "usw", "mio", "mrd", "a.m", "p.m", "ph.d", "ed.d", "m.d", "b.a", "m.a",
    ]);

    /// <summary>Abbreviations of "number", if a number follows.</summary>
    private static readonly WordTable<bool> BeforeNumber = CreateTable(["no", "nos", "p", "n", "núm", "sect", "par"]);

    /// <summary>Words that start a sentence much more often than they continue a name.</summary>
    private static readonly WordTable<bool> Starters = CreateTable(
    [
        "The", "A", "An", "In", "On", "At", "It", "Its", "He", "She", "They", "We", "You", "I", "His", "Her", "Their", "Our", "My", "This", "That", "These", "Those",
        "There", "But", "And", "Or", "So", "If", "As", "When", "While", "Where", "What", "Who", "Why", "How", "For", "From", "With", "By", "To", "After", "Before",
        "Since", "However", "Although", "Though", "Because", "Yet", "Not", "No", "Some", "Many", "Most", "Now", "Then", "Here", "Today",
        "Der", "Die", "Das", "Ein", "Eine", "Er", "Sie", "Es", "Wir", "Ich", "Und", "Aber", "Im", "Un", "Une", "Il", "Elle", "Una", "Het",
    ]);

    /// <summary>What an ordinal number with a full stop stands before in German and the Nordic languages.</summary>
    private static readonly WordTable<bool> AfterOrdinal = CreateTable(
    [
        "Januar", "Jänner", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember", "Jahrhundert", "Jahrhunderts",
    ]);

    /// <summary>Whether the sentence goes on behind a full stop.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the sentence starts.</param>
    /// <param name="stop">Where the full stop stands.</param>
    /// <param name="next">Where the next word starts.</param>
    public static bool KeepsGoing(string text, int start, int stop, int next)
    {
        var wordStart = WordStart(text, start, stop);
        var word = text.AsSpan(wordStart, stop - wordStart);
        if (word.IsEmpty || word.Length > LongestWord)
        {
            return false;
        }

        if (IsNumber(word))
        {
            return wordStart == start || (word.Length <= 2 && IsCapitalised(WordAt(text, next), AfterOrdinal));
        }

        if (Leading.Contains(word) || (char.IsAsciiDigit(text[next]) && BeforeNumber.Contains(word)))
        {
            return true;
        }

        if (word.Length == 1 && char.IsLower(word[0]))
        {
            return true; // the parts of "z. B." and the like
        }

        return (Trailing.Contains(word) || IsInitials(word)) && !IsCapitalised(WordAt(text, next), Starters);
    }

    // Initials: single letters parted by full stops, as in "J. K.", "U.S." or "p.m.".
    private static bool IsInitials(ReadOnlySpan<char> word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (i % 2 == 0 ? !char.IsLetter(word[i]) : word[i] != '.')
            {
                return false;
            }
        }

        return word.Length % 2 == 1;
    }

    // A table takes words in any case, but these are written with one capital in front.
    private static bool IsCapitalised(ReadOnlySpan<char> word, WordTable<bool> words) =>
        !word.IsEmpty && char.IsUpper(word[0]) && !word[1..].ContainsAnyInRange('A', 'Z') && words.Contains(word);

    private static bool IsNumber(ReadOnlySpan<char> word) => word.IndexOfAnyExceptInRange('0', '9') < 0;

    private static int WordStart(string text, int start, int stop)
    {
        var first = Math.Max(start, stop - LongestWord - 1);
        var position = stop;
        while (position > first && (char.IsLetterOrDigit(text[position - 1]) || text[position - 1] == '.'))
        {
            position--;
        }

        return position;
    }

    private static ReadOnlySpan<char> WordAt(string text, int start)
    {
        var end = start;
        while (end < text.Length && end - start <= LongestWord && char.IsLetter(text[end]))
        {
            end++;
        }

        return text.AsSpan(start, end - start);
    }

    private static WordTable<bool> CreateTable(string[] words) => new(words.Select(word => KeyValuePair.Create(word, true)));
}
