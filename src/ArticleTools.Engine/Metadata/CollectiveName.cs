using System.Buffers;
using System.Collections.Frozen;

namespace ArticleTools.Engine.Metadata;

/// <summary>Recognises the name of a newsroom or of a team, with which articles are signed that nobody signs in person.</summary>
internal static class CollectiveName
{
    private const int LongestName = 50;
    private const int MostWords = 6;

    private static readonly SearchValues<char> ForeignSigns = SearchValues.Create("@:?!()");

    // These name a newsroom by themselves.
    private static readonly FrozenSet<string> Newsrooms = Words(
        "redaktion redaktionsteam onlineredaktion newsdesk newsroom redacción rédaction redazione redactie redakcja redakce redação toimitus редакция");

    // These do so with another word, which says whose: alone they are placeholders.
    private static readonly FrozenSet<string> Teams = Words(
        "team teams staff editors desk editorial webteam newsteam contributor contributors équipe equipo squadra correspondents reporters");

    private static readonly FrozenSet<string> Placeholders = Words("admin administrator user unknown anonymous guest website default wordpress no test");

    /// <summary>Whether the words name a newsroom or a team, such as <c>Sports Desk</c> or <c>Harbour News Staff</c>.</summary>
    public static bool IsCollective(string name)
    {
        var words = name.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);
        if (name.Length > LongestName || words.Length is 0 or > MostWords || name.AsSpan().ContainsAny(ForeignSigns))
        {
            return false;
        }

        return !Array.Exists(words, Placeholders.Contains)
            && (Array.Exists(words, Newsrooms.Contains) || (words.Length > 1 && Array.Exists(words, Teams.Contains)));
    }

    private static FrozenSet<string> Words(string words) => words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
