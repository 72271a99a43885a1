using System.Globalization;

namespace ArticleTools.Engine.Analysis.Images;

/// <summary>Finds the licence that a credit line names.</summary>
/// <param name="Start">Where its name starts.</param>
/// <param name="Length">How long its name is.</param>
/// <param name="Url">The canonical URL of a Creative Commons licence with its version.</param>
internal readonly record struct CreditLicense(int Start, int Length, string? Url)
{
    private const string CreativeCommons = "https://creativecommons.org/";
    private const string Zero = "publicdomain/zero/1.0/";

    private static readonly string[] Names =
    [
        "Public Domain Mark", "Public Domain", "public-domain", "gemeinfrei", "domaine public", "dominio público", "domínio público", "pubblico dominio", "публичное достояние", "パブリックドメイン",
        "GNU Free Documentation License", "GFDL", "Unsplash License", "Pixabay License", "Pexels License", "Open Government Licence", "Open Government License", "royalty free", "royalty-free", "fair use",
    ];

    private static readonly string[] Elements = ["BY", "NC", "ND", "SA"];
    private static readonly string[] Wordings = ["Attribution", "NonCommercial", "Non-Commercial", "NoDerivatives", "NoDerivs", "ShareAlike", "Share-Alike", "Share Alike"];

    /// <returns>The licence; null where the line names none.</returns>
    public static CreditLicense? Find(string line)
    {
        for (var i = 0; i + 1 < line.Length; i++)
        {
            if (line[i] is 'C' or 'c' && (i == 0 || !char.IsLetterOrDigit(line[i - 1])) && (ReadShort(line, i) ?? ReadLong(line, i)) is { } license)
            {
                return license;
            }
        }

        foreach (var name in Names)
        {
            if (line.IndexOf(name, StringComparison.OrdinalIgnoreCase) is var at and >= 0)
            {
                return new CreditLicense(at, name.Length, null);
            }
        }

        return null;
    }

    // "CC BY-SA 4.0", "CC0", "CC-BY-NC-2.0", "CC BY-SA 3.0 DE"
    private static CreditLicense? ReadShort(string line, int start)
    {
        if (!line.AsSpan(start).StartsWith("CC", StringComparison.Ordinal))
        {
            return null;
        }

        var position = start + 2;
        if (line.AsSpan(position).StartsWith("0", StringComparison.Ordinal) || line.AsSpan(position).StartsWith(" 0", StringComparison.Ordinal) || line.AsSpan(position).StartsWith("-0", StringComparison.Ordinal))
        {
            position += line[position] == '0' ? 1 : 2;
            ReadVersion(line, ref position);
            return new CreditLicense(start, position - start, CreativeCommons + Zero);
        }

        var elements = new List<string>();
        while (ReadElement(line, position, out var next) is { } element)
        {
            elements.Add(element);
            position = next;
        }

        return elements is ["by", ..] ? Complete(line, start, position, elements) : null;
    }

    // "Creative Commons Attribution-ShareAlike 4.0 International"
    private static CreditLicense? ReadLong(string line, int start)
    {
        const string Name = "Creative Commons";
        if (!line.AsSpan(start).StartsWith(Name, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var position = start + Name.Length;
        var elements = new List<string>();
        while (ReadWording(line, position, out var next) is { } element)
        {
            elements.Add(element);
            position = next;
        }

        foreach (var word in (ReadOnlySpan<string>)[" License", " Licence", " Zero"])
        {
            if (line.AsSpan(position).StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                position += word.Length;
            }
        }

        return elements is ["by", ..] ? Complete(line, start, position, elements) : new CreditLicense(start, position - start, null);
    }

    private static CreditLicense Complete(string line, int start, int end, List<string> elements)
    {
        var version = ReadVersion(line, ref end);
        var jurisdiction = ReadJurisdiction(line, ref end);
        var url = version is null ? null : $"{CreativeCommons}licenses/{string.Join('-', elements)}/{version}/{(jurisdiction is null ? "" : jurisdiction + "/")}";
        return new CreditLicense(start, end - start, url);
    }

    private static string? ReadElement(string line, int position, out int next)
    {
        next = position < line.Length && line[position] is ' ' or '-' or '_' or '\u00A0' ? position + 1 : position;
        foreach (var element in Elements)
        {
            if (line.AsSpan(next).StartsWith(element, StringComparison.OrdinalIgnoreCase) && (next + 2 == line.Length || !char.IsLetter(line[next + 2])))
            {
                next += 2;
                return element.ToLowerInvariant();
            }
        }

        return null;
    }

    private static string? ReadWording(string line, int position, out int next)
    {
        next = position < line.Length && line[position] is ' ' or '-' or ',' ? position + 1 : position;
        next = next < line.Length && line[next] == ' ' ? next + 1 : next;
        foreach (var wording in Wordings)
        {
            if (line.AsSpan(next).StartsWith(wording, StringComparison.OrdinalIgnoreCase))
            {
                next += wording.Length;
                return wording[0] == 'A' ? "by" : wording[0] == 'S' ? "sa" : wording.EndsWith("cial", StringComparison.Ordinal) ? "nc" : "nd";
            }
        }

        return ReadElement(line, position, out next);
    }

    private static string? ReadVersion(string line, ref int position)
    {
        var start = position < line.Length && line[position] is ' ' or '-' ? position + 1 : position;
        start = line.AsSpan(start).StartsWith("v", StringComparison.Ordinal) ? start + 1 : start;
        if (start + 2 < line.Length && line[start] is >= '1' and <= '4' && line[start + 1] == '.' && char.IsAsciiDigit(line[start + 2]))
        {
            position = start + 3;
            return line.Substring(start, 3);
        }

        // A bare "2" is as written; which version it is remains open.
        if (start > position && start < line.Length && line[start] is >= '1' and <= '4' && (start + 1 == line.Length || !char.IsLetterOrDigit(line[start + 1])))
        {
            position = start + 1;
        }

        return null;
    }

    // A country's code in capitals, or the words for none.
    private static string? ReadJurisdiction(string line, ref int position)
    {
        foreach (var word in (ReadOnlySpan<string>)[" International", " Generic", " Unported"])
        {
            if (line.AsSpan(position).StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                position += word.Length;
                return null;
            }
        }

        if (position + 2 < line.Length && line[position] is ' ' or '-' && char.IsAsciiLetterUpper(line[position + 1]) && char.IsAsciiLetterUpper(line[position + 2])
            && (position + 3 == line.Length || !char.IsLetterOrDigit(line[position + 3])))
        {
            position += 3;
            return line.Substring(position - 2, 2).ToLower(CultureInfo.InvariantCulture);
        }

        return null;
    }
}
