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
    private const int MostWordsOfName = 4;
    private const int MostWordsOfCredit = 8;

    /// <summary>Parts a caption from its credit.</summary>
    /// <returns>The caption, null where all of it is credit, and the credit as written, null where there is none.</returns>
    public static (string? Caption, string? Credit) Part(string caption)
    {
        caption = caption.Replace('\u00A0', ' ');
        return caption.Contains('\n', StringComparison.Ordinal) && caption.Length <= LongestCaption ? PartLines(caption) : PartLine(caption);
    }

    /// <summary>A credit that stands behind a label or a sign of copyright, as in alternative texts.</summary>
    public static string? Labelled(string text) =>
        MayHoldLabel(text) && Part(text).Credit is { } credit && (credit[0] == '©' || credit.StartsWith("courtesy", StringComparison.OrdinalIgnoreCase) || (StartsWithLabel(credit) && CreditWords.LabelLength(credit, out var label) > 0 && label != CreditLabel.Ambiguous && !CreditWords.NamesWriter(credit))) ? credit : null;

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
                // "Photo:" on a line of its own, or the line in front of that of the licence.
                var end = i + 1;
                for (; text is null && i > 0 && JoinsNext(lines[i - 1]); i--)
                {
                    var (before, more) = IsBareLabel(lines[i - 1]) ? (null, lines[i - 1]) : PartLine(lines[i - 1]);
                    (text, credit) = (before, $"{more}\n{credit}");
                }

                var rest = string.Join('\n', [.. lines[..i], .. text is null ? (ReadOnlySpan<string>)[] : [text], .. lines[end..]]);
                return (rest.Length == 0 ? null : rest, credit);
            }
        }

        return (caption, null);
    }

    private static bool JoinsNext(string line) => IsBareLabel(line) || PartLine(line).Credit is not null;

    private static bool IsBareLabel(string line) =>
        line.Length <= LongestLabel && CreditWords.LabelLength(string.Concat(line.AsSpan().TrimEnd(": "), ":"), out _) is var length and > 0 && length > line.AsSpan().TrimEnd(": ").Length;

    // A credit may be made of two: "Photo: Jane Doe. Courtesy of the museum."
    private static (string? Caption, string? Credit) PartLine(string line)
    {
        var (text, credit) = AtEnd(line) ?? (IsWhole(line) ? (null, line) : (line, null));
        if (credit is not null && text is not null && (AfterLabel(text) ?? AfterMark(text)) is { } before)
        {
            text = Trim(text.AsSpan(0, before.Start)).ToString();
            credit = line[before.Start..].Trim();
        }

        return (text.AsSpan().TrimStart(":.,; ").IsEmpty ? null : text, credit);
    }

    private static ReadOnlySpan<char> Trim(ReadOnlySpan<char> text) => text.TrimEnd(" \u00A0\t\r\n|—–-•·;([/");

    private static (string? Caption, string? Credit)? AtEnd(string caption)
    {
        if (ImageUrl.HasExtension(caption) || (InParentheses(caption) ?? AfterLabel(caption) ?? AfterMark(caption) ?? AfterSentence(caption)) is not { } end)
        {
            return null;
        }

        var text = Trim(caption.AsSpan(0, end.Start));
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
            if ((IsBoundary(caption, i) || IsRunIn(caption, i) || IsSetOff(caption, i)) && StartsWithLabel(caption.AsSpan(i)) && IsLastSentence(caption, i))
            {
                return (i, caption[i..].Trim());
            }
        }

        return null;
    }

    // "... © Jane Doe", "... | Getty Images", "... / Getty Images"
    private static (int Start, string Credit)? AfterMark(string caption)
    {
        var sign = caption.LastIndexOf("(C) ", StringComparison.OrdinalIgnoreCase);
        if (sign > 0 && sign + 4 < caption.Length && caption.Length - sign <= MaximumLength && char.IsUpper(caption[sign + 4]) && IsNames(caption.AsSpan(sign + 4)))
        {
            return (sign, caption[sign..].Trim());
        }

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
        return slash > 0 && CreditWords.IsAgency(caption.AsSpan(slash + 3)) && (!IsNames(caption) || caption.AsSpan(0, slash).Count(' ') >= MostWordsOfName) ? (slash, caption[(slash + 3)..].Trim()) : null;
    }

    // "... at sea. Jane Doe/Getty Images", "... at sea REUTERS/Jane Doe"
    private static (int Start, string Credit)? AfterSentence(string caption)
    {
        var text = caption.AsSpan().TrimEnd();
        var end = text.TrimEnd('.').Length;
        for (var i = Math.Max(0, text.Length - MaximumLength); i < end; i++)
        {
            var startsWire = text[i..].StartsWith("REUTERS/", StringComparison.Ordinal) || text[i..].StartsWith("AP Photo/", StringComparison.Ordinal);
            if ((i == 0 || (text[i - 1] == ' ' && (startsWire || (i > 1 && text[i - 2] is '.' or '!' or '?' or '”' or '"' && !EndsInInitial(text[..(i - 1)]))))) && IsNames(text[i..]) && JoinsOrNames(text[i..]))
            {
                return (i, text[i..].ToString());
            }
        }

        return null;
    }

    // "... and P." goes on with a name.
    private static bool EndsInInitial(ReadOnlySpan<char> text) =>
        text is [.., var initial, '.'] && char.IsUpper(initial) && (text.Length == 2 || text[^3] is ' ' or ',');

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

    // "... at sea Photo: Jane Doe", where a space is all that parts them; "in the photo: Jane Doe" says who is seen.
    private static bool IsSetOff(string caption, int position)
    {
        if (position < 2 || caption[position - 1] != ' ' || !char.IsUpper(caption[position]))
        {
            return false;
        }

        var label = CreditWords.LabelLength(caption.AsSpan(position), out _);
        var before = caption.AsSpan(0, position - 1);
        return label > 0 && caption.AsSpan(position, label).Contains(':') && !before.EndsWith("©", StringComparison.Ordinal) && !CreditWords.PointsAt(before[(before.LastIndexOf(' ') + 1)..])
            && (JoinsOrNames(caption.AsSpan(position + label)) || CreditWords.IsAgency(caption.AsSpan(position + label)) || PersonName.IsLikely(FirstWords(caption.AsSpan(position + label))));
    }

    private static bool IsLastSentence(string caption, int position) =>
        SentenceSplitter.Split(caption[position..]).Count == 1;

    // A label and a name behind it.
    private static bool StartsWithLabel(ReadOnlySpan<char> text)
    {
        if (text.StartsWith("Courtesy of ", StringComparison.OrdinalIgnoreCase) || text.StartsWith("Courtesy: ", StringComparison.OrdinalIgnoreCase)
            || (text.StartsWith("Courtesy ", StringComparison.Ordinal) && text.Length > "Courtesy ".Length && (char.IsUpper(text["Courtesy ".Length]) || text["Courtesy ".Length..].StartsWith("the ", StringComparison.Ordinal))))
        {
            return true;
        }

        var label = CreditWords.LabelLength(text, out var kind);
        var name = text[label..].TrimStart();
        if (label == 0 || name.Length < 2)
        {
            return false;
        }

        if (CreditWords.IsAgency(name) || CreditWords.IsPlatform(name) || IsSite(name))
        {
            return true;
        }

        // Who writes "photo credit" means one, in capitals or not.
        if (CreditWords.IsUnmistakable(text[..label]))
        {
            return name.Count(' ') < MostWordsOfCredit;
        }

        return kind switch
        {
            CreditLabel.Ambiguous => PersonName.IsLikely(FirstWords(name)),
            CreditLabel.Source => !char.IsLower(name[0]) || FirstWords(name).Contains('.', StringComparison.Ordinal),
            _ => ((!char.IsLower(name[0]) || char.IsUpper(name[1]) || CreditWords.NamesSupplier(name)) && IsNames(FirstWords(name)) && !Describes(FirstWords(name))) || name.StartsWith("via ", StringComparison.OrdinalIgnoreCase) || name.StartsWith("courtesy", StringComparison.OrdinalIgnoreCase),
        };
    }

    // A host or a URL.
    private static bool IsSite(ReadOnlySpan<char> name)
    {
        name = name.TrimEnd(" .)");
        return name.StartsWith("http://", StringComparison.Ordinal) || name.StartsWith("https://", StringComparison.Ordinal) || (name.Contains('.') && HostNames.IsPublic(name) && !ImageUrl.HasExtension(name));
    }

    // "Photo: the crew on deck" says what is seen.
    private static bool Describes(string words)
    {
        var all = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return all.Length > 2 && (CreditWords.PointsAt(all[0]) || Array.Exists(all, word => CreditWords.IsPlaceWord(word)));
    }

    private static string FirstWords(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny(",/(|");
        var via = text.IndexOf(" via ", StringComparison.OrdinalIgnoreCase);
        end = via >= 0 && (end < 0 || via < end) ? via : end;
        return (end < 0 ? text : text[..end]).Trim().TrimEnd('.').ToString();
    }

    // Names joined by a slash, an agency, or a licence.
    private static bool JoinsOrNames(ReadOnlySpan<char> text) =>
        IsNames(text) && (CreditWords.NamesSupplier(text) || JoinsNames(text) || MadeFor(text) || CreditWords.IsStudio(text) || CreditLicense.Find(text.ToString()) is not null);

    // "Jane Doe for The Harbour Times"
    private static bool MadeFor(ReadOnlySpan<char> text)
    {
        const string Joint = " for ";
        var at = text.IndexOf(Joint, StringComparison.Ordinal);
        return at > 0 && text.Count(' ') < MostSpacesOfNames && char.IsUpper(text[(at + Joint.Length)..] is [var first, ..] ? first : ' ') && text.IndexOfAnyInRange('0', '9') < 0
            && PersonName.IsPossible(text[..at].ToString()) && (PersonName.IsLikely(text[..at].ToString()) || CreditWords.IsOrganisation(text[(at + Joint.Length)..].ToString()));
    }

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
        return slash > 0 && text.Count(' ') < MostSpacesOfNames * (1 + text.Count(';')) && slash < text.Length - 1 && char.IsUpper(text[0]) && char.IsUpper(text[(slash + 1)..].TrimStart() is [var first, ..] ? first : ' ');
    }
}
