using ArticleTools.Engine.Segments;

namespace ArticleTools.Engine.Metadata;

/// <summary>Tells by the words around a date which date it is.</summary>
internal static class DateLabel
{
    private static readonly string[] Modified =
    [
        "updated", "modified", "last edited", "aktualisiert", "geändert", "mis à jour", "mise à jour", "modifié", "actualizado", "modificado",
        "aggiornato", "atualizado", "bijgewerkt", "aktualizacja", "zaktualizowano", "обновлено", "uppdaterad", "opdateret", "oppdatert",
        "päivitetty", "güncelleme", "aktualizováno", "ενημέρωση", "оновлено", "frissítve", "actualizat", "更新",
    ];

    private static readonly string[] Published =
    [
        "published", "posted", "veröffentlicht", "publié", "publicado", "pubblicato", "gepubliceerd", "opublikowano", "опубликовано",
        "publicerad", "udgivet", "publisert", "julkaistu", "yayın", "vydáno", "δημοσίευση", "опубліковано", "közzétéve", "publicat",
    ];

    // Products come out, events begin, offers end.
    private static readonly string[] Others =
    [
        "released", "release date", "available", "availability", "start date", "starts", "ends", "expires", "deadline", "joined", "reviewed in", "erscheinungstermin", "verfügbar", "beginn", "bis zum",
    ];

    /// <summary>Whether the text speaks of another day than that of publication or change, or of a span of days.</summary>
    public static bool IsOfSomethingElse(string text) => Contains(text, Others) || IsSpan(text);

    private static bool IsSpan(string text)
    {
        var dash = text.IndexOf(" - ", StringComparison.Ordinal);
        dash = dash < 0 ? text.IndexOf(" – ", StringComparison.Ordinal) : dash;
        return dash > 0 && DateLine.ReadStart(text.AsSpan(0, dash), out _) == dash && DateLine.ReadStart(text.AsSpan(dash + " - ".Length), out _) > 0;
    }

    /// <summary>Whether the text speaks of a change and not of a publication.</summary>
    public static bool IsModified(string text) => Contains(text, Modified) && !Contains(text, Published);

    private static bool Contains(string text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.Contains(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
