namespace ArticleTools.Engine.Segments;

/// <summary>A notice of copyright.</summary>
/// <param name="Year">The year in which copyright was first asserted, as schema.org's <c>copyrightYear</c> has it.</param>
/// <param name="Owner">The owner as written; null where the notice names none.</param>
internal readonly record struct CopyrightLine(int Year, string? Owner)
{
    private const int MaximumLength = 300;
    private const int MaximumOwner = 100;

    private static readonly string[] Markers = ["copyright", "©", "(c)", "℗", "&copy;", "copr."];

    private static readonly string[] Reservations =
    [
        "all rights reserved", "some rights reserved", "all right reserved", "alle rechte vorbehalten", "tous droits réservés",
        "todos los derechos reservados", "todos os direitos reservados", "tutti i diritti riservati", "alle rechten voorbehouden",
        "wszelkie prawa zastrzeżone", "все права защищены", "tüm hakları saklıdır",
    ];

    private static readonly string[] Abbreviations =
    [
        "Inc", "Ltd", "Co", "Corp", "Bros", "Jr", "Sr", "St", "Dr", "LLC", "L.P", "S.A", "S.p.A", "S.L", "e.V", "N.V",
        "B.V",
    ];

    /// <summary>Reads a notice that may stand among other things, such as the labels of a footer.</summary>
    public static bool TryFind(ReadOnlySpan<char> text, out CopyrightLine line)
    {
        if (TryRead(text, out line))
        {
            return true;
        }

        foreach (var marker in Markers)
        {
            var at = text.IndexOf(marker, StringComparison.OrdinalIgnoreCase);
            if (at > 0 && TryRead(text[at..Math.Min(text.Length, at + MaximumLength)], out line))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Reads a text that is a notice with a year and nothing else.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out CopyrightLine line)
    {
        line = default;
        text = text.Trim();
        if (text.Length > MaximumLength)
        {
            return false;
        }

        var rest = text;
        var marked = SkipMarkers(ref rest);
        if (marked && SkipYears(ref rest, out var year))
        {
            SkipMarkers(ref rest);
            return Accept(rest, year, out line);
        }

        // "2018 © Owner", "© Owner 2018", "Owner © 2018"
        if (!marked && SkipYears(ref rest, out year) && SkipMarkers(ref rest))
        {
            return Accept(rest, year, out line);
        }

        return marked ? ReadOwnerThenYear(rest, out line) : ReadOwnerThenMark(text, out line);
    }

    private static bool ReadOwnerThenYear(ReadOnlySpan<char> rest, out CopyrightLine line)
    {
        line = default;
        var digit = rest.IndexOfAnyInRange('0', '9');
        if (digit <= 0 || digit > MaximumOwner)
        {
            return false;
        }

        var years = rest[digit..];
        return SkipYears(ref years, out var year) && Accept(rest[..digit], year, out line) && line.Owner is not null;
    }

    private static bool ReadOwnerThenMark(ReadOnlySpan<char> text, out CopyrightLine line)
    {
        line = default;
        var mark = text.IndexOf('©');
        if (mark <= 0 || mark > MaximumOwner)
        {
            return false;
        }

        var rest = text[mark..];
        return SkipMarkers(ref rest) && SkipYears(ref rest, out var year) && Accept(text[..mark], year, out line);
    }

    private static bool Accept(ReadOnlySpan<char> ownerText, int year, out CopyrightLine line)
    {
        var owner = ReadOwner(ownerText);
        line = new CopyrightLine(year, owner.IsEmpty ? null : owner.ToString());

        // "Copyright 2018 was a bad year" goes on with a lower-case word; a notice doesn't, save for a site's address.
        return owner.IsEmpty || !char.IsLower(owner[0]) || owner.Contains('.') || owner.IndexOf(' ') < 0;
    }

    private static bool SkipMarkers(ref ReadOnlySpan<char> text)
    {
        var found = false;
        for (var again = true; again;)
        {
            again = false;
            text = text.TrimStart(" \u00A0:,|-–—\uFE0F");
            foreach (var marker in Markers)
            {
                if (text.StartsWith(marker, StringComparison.OrdinalIgnoreCase)
                    && (text.Length == marker.Length || !char.IsLetter(marker[^1]) || !char.IsLetter(text[marker.Length])))
                {
                    text = text[marker.Length..];
                    found = true;
                    again = true;
                }
            }
        }

        return found;
    }

    // "2018", "2018-2024", "2018, 2020", "2018 to present": the first counts.
    private static bool SkipYears(ref ReadOnlySpan<char> text, out int year)
    {
        year = 0;
        while (TryReadYear(text, out var next))
        {
            year = year == 0 ? next : year;
            text = text[4..].TrimStart(" \u00A0,-–—/&");
            if (text.StartsWith("present", StringComparison.OrdinalIgnoreCase))
            {
                text = text["present".Length..].TrimStart(' ');
            }
        }

        return year != 0;
    }

    private static bool TryReadYear(ReadOnlySpan<char> text, out int year)
    {
        year = 0;
        if (text.Length < 4 || text[..4].ContainsAnyExceptInRange('0', '9') || (text.Length > 4 && char.IsLetterOrDigit(text[4])))
        {
            return false;
        }

        foreach (var digit in text[..4])
        {
            year = (year * 10) + digit - '0';
        }

        return year is >= 1800 and <= 2100;
    }

    private static ReadOnlySpan<char> ReadOwner(ReadOnlySpan<char> text)
    {
        foreach (var reservation in Reservations)
        {
            var at = text.IndexOf(reservation, StringComparison.OrdinalIgnoreCase);
            if (at >= 0)
            {
                text = text[..at];
            }
        }

        text = text[..EndOfOwner(text)].Trim(" \u00A0,;:|-–—•·()[]\"“”");
        if (text.StartsWith("by ", StringComparison.OrdinalIgnoreCase))
        {
            text = text[3..].TrimStart();
        }

        if (text.EndsWith(".", StringComparison.Ordinal) && !EndsInAbbreviation(text[..^1]))
        {
            text = text[..^1].TrimEnd();
        }

        return text.Length <= MaximumOwner && HasLetter(text) ? text : default;
    }

    private static int EndOfOwner(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '|' or '•' or '·' or '—' && i > 0)
            {
                return i;
            }

            if (text[i] == '.' && i + 1 < text.Length && text[i + 1] == ' ' && !EndsInAbbreviation(text[..i]))
            {
                return i;
            }
        }

        return text.Length;
    }

    private static bool EndsInAbbreviation(ReadOnlySpan<char> text)
    {
        var word = text[(text.LastIndexOf(' ') + 1)..];
        if (word.Length == 1)
        {
            return true;
        }

        foreach (var abbreviation in Abbreviations)
        {
            if (word.Equals(abbreviation, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasLetter(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (char.IsLetter(character))
            {
                return true;
            }
        }

        return false;
    }
}
