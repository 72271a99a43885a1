using ArticleTools.Engine.Analysis.Text;

namespace ArticleTools.Engine.Analysis.Images;

/// <summary>Finds the credit at the end of a caption.</summary>
internal static class CreditLine
{
    private const int MaximumLength = 160;

    private static readonly string[] Labels =
    [
        "Photo", "Photos", "Photograph", "Photographs", "Photo credit", "Credit", "Credits", "Image", "Image credit", "Picture", "Illustration",
        "Foto", "Fotos", "Bild", "Bilder", "Crédit", "Crédit photo", "Crédits", "Crédito", "Créditos", "Fuente", "Fonte", "Quelle", "Source",
    ];

    private static readonly string[] Agencies =
    [
        "Getty", "Reuters", "AFP", "AP Photo", "Associated Press", "EPA", "dpa", "Shutterstock", "iStock", "Unsplash", "Alamy", "Flickr", "Wikimedia",
        "Creative Commons", "CC BY", "Public Domain", "Courtesy", "Bloomberg", "NurPhoto", "SIPA", "Xinhua", "Magnum", "PA Wire", "via AP",
    ];

    /// <summary>The credit as written, label included; <see langword="null"/> where the caption ends in none.</summary>
    public static string? AtEndOf(string caption) =>
        InParentheses(caption) ?? AfterLabel(caption) ?? AfterMark(caption);

    // "... (Jane Doe/AP)", "... (Photo by Jane Doe)"
    private static string? InParentheses(string caption)
    {
        var text = caption.AsSpan().TrimEnd().TrimEnd('.');
        if (text.IsEmpty || text[^1] is not (')' or ']'))
        {
            return null;
        }

        var open = text.LastIndexOf(text[^1] == ')' ? '(' : '[');
        if (open < 0)
        {
            return null;
        }

        var inner = text[(open + 1)..^1].Trim();
        return inner.Length is > 0 and <= MaximumLength && (StartsWithLabel(inner) || NamesAgency(inner) || JoinsNames(inner)) ? inner.ToString() : null;
    }

    // "... Photo: Jane Doe", "... Photograph by Jane Doe", at the start of a sentence
    private static string? AfterLabel(string caption)
    {
        var first = Math.Max(0, caption.Length - MaximumLength);
        for (var i = first; i < caption.Length; i++)
        {
            if (IsBoundary(caption, i) && StartsWithLabel(caption.AsSpan(i)) && IsLastSentence(caption, i))
            {
                return caption[i..].Trim();
            }
        }

        return null;
    }

    // "... © Jane Doe", "... | Getty Images"
    private static string? AfterMark(string caption)
    {
        var mark = caption.AsSpan().LastIndexOfAny('©', '|', '—');
        if (mark < 0 || caption.Length - mark > MaximumLength)
        {
            return null;
        }

        var credit = caption.AsSpan(caption[mark] == '©' ? mark : mark + 1).Trim();
        return credit.Length > 1 && (credit[0] == '©' || NamesAgency(credit)) ? credit.ToString() : null;
    }

    private static bool IsBoundary(string caption, int position)
    {
        while (position > 0 && char.IsWhiteSpace(caption[position - 1]))
        {
            position--;
        }

        return position == 0 || caption[position - 1] is '.' or '!' or '?' or '|' or '—' or '–' or '-' or ')' or '”' or '"';
    }

    private static bool IsLastSentence(string caption, int position) =>
        SentenceSplitter.Split(caption[position..]).Count == 1;

    private static bool StartsWithLabel(ReadOnlySpan<char> text)
    {
        foreach (var label in Labels)
        {
            if (text.StartsWith(label, StringComparison.OrdinalIgnoreCase) && EndsLabel(text[label.Length..]))
            {
                return true;
            }
        }

        return text.StartsWith("Courtesy of ", StringComparison.OrdinalIgnoreCase) || text.StartsWith("Courtesy: ", StringComparison.OrdinalIgnoreCase);
    }

    private static bool EndsLabel(ReadOnlySpan<char> rest)
    {
        rest = rest.TrimStart();
        return rest.Length > 1 && (rest[0] == ':' || rest.StartsWith("by ", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("via ", StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("courtesy ", StringComparison.OrdinalIgnoreCase));
    }

    private static bool NamesAgency(ReadOnlySpan<char> text)
    {
        foreach (var agency in Agencies)
        {
            if (text.Contains(agency, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    // "Jane Doe/AP": names on both sides of a slash
    private static bool JoinsNames(ReadOnlySpan<char> text)
    {
        var slash = text.IndexOf('/');
        return slash > 0 && slash < text.Length - 1 && char.IsUpper(text[0]) && char.IsUpper(text[(slash + 1)..].TrimStart() is [var first, ..] ? first : ' ');
    }
}
