using System.Collections.Frozen;

namespace ArticleTools.Engine.Analysis.Quotations;

/// <summary>The verbs and phrases that say whose words a quotation is.</summary>
internal static class SpeechVerbs
{
    private static readonly FrozenSet<string> Verbs = new[]
    {
        // English
        "said", "says", "say", "told", "tells", "wrote", "writes", "added", "adds", "asked", "asks", "explained", "explains", "noted", "notes", "stated", "states",
        "warned", "warns", "argued", "argues", "claimed", "claims", "recalled", "recalls", "replied", "replies", "insisted", "insists", "continued", "continues",
        "concluded", "concludes", "tweeted", "posted", "declared", "declares", "announced", "admitted", "remarked", "responded", "responds", "reported", "reports",
        "testified", "acknowledged", "observed", "observes", "suggested", "suggests", "described", "describes", "quipped", "joked", "shouted", "whispered",

        // German, French, Spanish, Italian, Dutch, Portuguese
        "sagte", "sagt", "erklärte", "erklärt", "schrieb", "schreibt", "betonte", "betont", "meinte", "meint", "fragte", "ergänzte",
        "dit", "déclare", "déclaré", "explique", "expliqué", "affirme", "affirmé", "écrit", "ajoute", "ajouté", "raconte",
        "dijo", "dice", "afirmó", "explicó", "señaló", "agregó", "aseguró", "escribió", "declaró", "añadió",
        "disse", "spiega", "scrive", "afferma", "zei", "zegt", "schreef", "schrijft", "afirmou", "explicou", "escreveu",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Phrases in front of a speaker's name.</summary>
    private static readonly string[] Prepositions = ["according to ", "laut ", "selon ", "d’après ", "según ", "secondo ", "volgens ", "segundo "];

    public static bool Contains(string word) => Verbs.Contains(word);

    /// <summary>The length of the phrase that a text starts with, such as "according to"; 0 where it starts with none.</summary>
    public static int PrepositionLength(ReadOnlySpan<char> text)
    {
        foreach (var preposition in Prepositions)
        {
            if (text.StartsWith(preposition, StringComparison.OrdinalIgnoreCase))
            {
                return preposition.Length;
            }
        }

        return 0;
    }
}
