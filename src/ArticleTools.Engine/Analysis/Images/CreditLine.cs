using ArticleTools.Engine.Analysis.Text;
using ArticleTools.Engine.Metadata;
using ArticleTools.Engine.Urls;

namespace ArticleTools.Engine.Analysis.Images;

/// <summary>Finds the credit at the end of a caption.</summary>
internal static class CreditLine
{
    private const int MaximumLength = 160;
    private const int LongestCaption = 4000;
    private const int LongestLabel = 30;
    private const int MostSpacesOfNames = 6;
    private const int MostWordsOfNames = 9;

    /// <summary>Parts a caption from its credit.</summary>
    /// <returns>The caption, null where all of it is credit, and the credit as written, null where there is none.</returns>
    public static (string? Caption, string? Credit) Part(string caption) =>
        caption.Contains('\n', StringComparison.Ordinal) && caption.Length <= LongestCaption ? PartLines(caption) : PartLine(caption);

    /// <summary>A credit that stands behind a label or a sign of copyright, as in alternative texts.</summary>
    public static string? Labelled(string text) =>
        MayHoldLabel(text) && Part(text).Credit is { } credit && (credit[0] == '©' || credit.StartsWith("courtesy", StringComparison.OrdinalIgnoreCase) || (StartsWithLabel(credit) && CreditWords.LabelLength(credit, out var label) > 0 && label != CreditLabel.Ambiguous)) ? credit : null;

    // Most alternative texts hold none, and there are many.
    private static bool MayHoldLabel(string text) =>
        text.AsSpan().IndexOfAny(':', '：', '©') >= 0 || text.Contains(" by ", StringComparison.OrdinalIgnoreCase) || text.Contains("courtesy", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a line of its own, beside or instead of a caption, is a credit.</summary>
    public static bool IsWhole(ReadOnlySpan<char> line) =>
        line.Length is > 1 and <= MaximumLength && !ImageUrl.HasExtension(line) && (StartsWithLabel(line) || line[0] == '©' || JoinsOrNames(line));

    // The credit is most often the last line, or the end of it.
    private static (string? Caption, string? Credit) PartLines(string caption)
    {
        var lines = caption.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        for (var i = lines.Length - 1; i >= 0; i--)
        {
            var (text, credit) = i > 0 && i == lines.Length - 1 && PersonName.IsLikely(lines[i]) ? (null, lines[i]) : PartLine(lines[i]);
            if (credit is not null)
            {
                var rest = string.Join('\n', [.. lines[..i], .. text is null ? (ReadOnlySpan<string>)[] : [text], .. lines[(i + 1)..]]);
                return (rest.Length == 0 ? null : rest, credit);
            }
        }

        return (caption, null);
    }

    private static (string? Caption, string? Credit) PartLine(string line) => AtEnd(line) ?? (IsWhole(line) ? (null, line) : (line, null));

    private static (string? Caption, string? Credit)? AtEnd(string caption)
    {
        if (ImageUrl.HasExtension(caption) || (InParentheses(caption) ?? AfterLabel(caption) ?? AfterMark(caption) ?? AfterSentence(caption)) is not { } end)
        {
            return null;
        }

        var text = caption.AsSpan(0, end.Start).TrimEnd(" \u00A0\t\r\n|—–-•·;([/");
        return (text.IsEmpty ? null : text.ToString(), end.Credit);
    }

    // "... (Jane Doe/AP)", "... (Photo by Jane Doe)"
    private static (int Start, string Credit)? InParentheses(string caption)
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

        // "(Photo by Jane Doe (CC BY 2.0))"
        if (text[^2] == text[^1] && text[..open].LastIndexOf(text[^1] == ')' ? '(' : '[') is var outer and >= 0)
        {
            open = outer;
        }

        var inner = text[(open + 1)..^1].Trim();
        if (inner.Length is 0 or > MaximumLength || !(StartsWithLabel(inner) || inner[0] == '©' || JoinsOrNames(inner)))
        {
            return null;
        }

        // A licence in brackets behind a credit goes with it.
        return AfterLabel(caption) is { } label && label.Start < open ? label : (open, inner.ToString());
    }

    // "... Photo: Jane Doe", "... Photograph by Jane Doe", at the start of a sentence
    private static (int Start, string Credit)? AfterLabel(string caption)
    {
        var first = Math.Max(0, caption.Length - MaximumLength);
        for (var i = first; i < caption.Length; i++)
        {
            if ((IsBoundary(caption, i) || IsRunIn(caption, i)) && StartsWithLabel(caption.AsSpan(i)) && IsLastSentence(caption, i))
            {
                return (i, caption[i..].Trim());
            }
        }

        return null;
    }

    // "... © Jane Doe", "... | Getty Images", "... / Getty Images"
    private static (int Start, string Credit)? AfterMark(string caption)
    {
        var mark = caption.AsSpan().LastIndexOfAny('©', '|', '—');
        if (mark >= 0 && caption.Length - mark <= MaximumLength)
        {
            var credit = caption.AsSpan(caption[mark] == '©' ? mark : mark + 1).Trim();
            if (credit.Length > 1 && (credit[0] == '©' || JoinsOrNames(credit)))
            {
                return (mark, credit.ToString());
            }
        }

        var slash = caption.LastIndexOf(" / ", StringComparison.Ordinal);
        return slash > 0 && CreditWords.IsAgency(caption.AsSpan(slash + 3)) && !IsNames(caption) ? (slash, caption[(slash + 3)..].Trim()) : null;
    }

    // "... at sea. Jane Doe/Getty Images", "... at sea REUTERS/Jane Doe"
    private static (int Start, string Credit)? AfterSentence(string caption)
    {
        var text = caption.AsSpan().TrimEnd();
        var end = text.TrimEnd('.').Length;
        for (var i = Math.Max(0, text.Length - MaximumLength); i < end; i++)
        {
            var startsWire = text[i..].StartsWith("REUTERS/", StringComparison.Ordinal) || text[i..].StartsWith("AP Photo/", StringComparison.Ordinal);
            if ((i == 0 || (text[i - 1] == ' ' && (startsWire || (i > 1 && text[i - 2] is '.' or '!' or '?' or '”' or '"')))) && IsNames(text[i..]) && JoinsOrNames(text[i..]))
            {
                return (i, text[i..].ToString());
            }
        }

        return null;
    }

    private static bool IsBoundary(string caption, int position)
    {
        while (position > 0 && char.IsWhiteSpace(caption[position - 1]))
        {
            position--;
        }

        return position == 0 || caption[position - 1] is '.' or '!' or '?' or '|' or '—' or '–' or '-' or ')' or '”' or '"' or ';' or '/' or '(' or '[';
    }

    // "... at seaPhoto: Jane Doe", two elements run together
    private static bool IsRunIn(string caption, int position) =>
        position > 0 && char.IsUpper(caption[position]) && char.IsLower(caption[position - 1])
        && caption.AsSpan(position, Math.Min(LongestLabel, caption.Length - position)).Contains(':');

    private static bool IsLastSentence(string caption, int position) =>
        SentenceSplitter.Split(caption[position..]).Count == 1;

    // A label and a name behind it.
    private static bool StartsWithLabel(ReadOnlySpan<char> text)
    {
        if (text.StartsWith("Courtesy of ", StringComparison.OrdinalIgnoreCase) || text.StartsWith("Courtesy: ", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        var label = CreditWords.LabelLength(text, out var kind);
        var name = text[label..].TrimStart();
        if (label == 0 || name.Length < 2)
        {
            return false;
        }

        if (CreditWords.IsAgency(name) || CreditWords.IsPlatform(name))
        {
            return true;
        }

        return kind switch
        {
            CreditLabel.Ambiguous => PersonName.IsLikely(FirstWords(name)),
            CreditLabel.Source => !char.IsLower(name[0]) || FirstWords(name).Contains('.', StringComparison.Ordinal),
            _ => (!char.IsLower(name[0]) && IsNames(FirstWords(name))) || name.StartsWith("via ", StringComparison.OrdinalIgnoreCase) || name.StartsWith("courtesy", StringComparison.OrdinalIgnoreCase),
        };
    }

    private static string FirstWords(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny(",/(|");
        return (end < 0 ? text : text[..end]).Trim().TrimEnd('.').ToString();
    }

    // Names joined by a slash, an agency, or a licence.
    private static bool JoinsOrNames(ReadOnlySpan<char> text) =>
        IsNames(text) && (CreditWords.NamesSupplier(text) || JoinsNames(text) || CreditLicense.Find(text.ToString()) is not null);

    // Few words, most of which begin in a capital: a sentence has others.
    private static bool IsNames(ReadOnlySpan<char> text)
    {
        var (words, small) = (0, 0);
        var isStart = true;
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            if (isStart && char.IsLetter(character))
            {
                words++;
                small += char.IsLower(character) && !JoinsWords(text[i..]) ? 1 : 0;
            }

            isStart = character is ' ' or '\u00A0';
        }

        return words <= MostWordsOfNames && small <= Math.Max(1, words / 4);
    }

    // Small words that stand between names, and names that are written small.
    private static bool JoinsWords(ReadOnlySpan<char> text)
    {
        foreach (var word in (ReadOnlySpan<string>)["via ", "for ", "on ", "und ", "and ", "by ", "of ", "from ", "alliance", "images", "bild", "de ", "van ", "von ", "hide caption", "caption"])
        {
            if (text.StartsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return CreditWords.IsAgency(text) || CreditWords.IsPlatform(text);
    }

    // "Jane Doe/AP": names on both sides of a slash
    private static bool JoinsNames(ReadOnlySpan<char> text)
    {
        var slash = text.LastIndexOf('/');
        return slash > 0 && text.Count(' ') < MostSpacesOfNames && slash < text.Length - 1 && char.IsUpper(text[0]) && char.IsUpper(text[(slash + 1)..].TrimStart() is [var first, ..] ? first : ' ');
    }
}
