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
