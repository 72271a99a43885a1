using System.Buffers;
using System.Globalization;
using System.Text;

namespace ArticleTools.Engine.Urls;

/// <summary>The host parser of the WHATWG URL standard.</summary>
internal static class UrlHost
{
    private static readonly SearchValues<char> Forbidden = SearchValues.Create("\0\t\n\r #/:<>?@[\\]^|");

    private static readonly SearchValues<char> ForbiddenInDomain = SearchValues.Create(
        string.Concat(Enumerable.Range(0, 0x20).Select(code => (char)code)) + " #/:<>?@[\\]^|%\u007F");

    private static readonly IdnMapping Idn = new() { AllowUnassigned = true, UseStd3AsciiRules = false };

    /// <summary>Parses and serialises a host.</summary>
    /// <param name="text">The host as written, without a port.</param>
    /// <param name="isSpecial">Whether the scheme's hosts are domains.</param>
    /// <returns>The host; <see langword="null"/> where it is none.</returns>
    public static string? Parse(string text, bool isSpecial)
    {
        if (text.StartsWith('['))
        {
            return text.EndsWith(']') ? Ipv6Address.Parse(text.AsSpan(1, text.Length - 2)) : null;
        }

        if (!isSpecial)
        {
            return text.AsSpan().ContainsAny(Forbidden) ? null : Encode(text);
        }

        var domain = ToAscii(PercentEncoding.Decode(text));
        if (string.IsNullOrEmpty(domain) || domain.AsSpan().ContainsAny(ForbiddenInDomain))
        {
            return null;
        }

        return Ipv4Address.EndsInNumber(domain) ? Ipv4Address.Parse(domain) : domain;
    }

    /// <summary>A host with the letters that readers see, where it is an internationalised one.</summary>
    public static string ToUnicode(string host)
    {
        try
        {
            return host.Contains("xn--", StringComparison.Ordinal) ? Idn.GetUnicode(host) : host;
        }
        catch (ArgumentException)
        {
            return host;
        }
    }

    private static string Encode(string text)
    {
        var output = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            PercentEncoding.Append(output, rune, "");
        }

        return output.ToString();
    }

    // Domains of ASCII letters are not held to the rules of IDNA, which would refuse some that are in use.
    private static string? ToAscii(string domain)
    {
        if (Ascii.IsValid(domain))
        {
            return domain.ToLowerInvariant();
        }

        if (domain.EnumerateRunes().Contains(Rune.ReplacementChar))
        {
            return null;
        }

        var mapped = domain.Replace("\u00AD", "", StringComparison.Ordinal).Normalize(NormalizationForm.FormKC).ToLowerInvariant();
        var labels = mapped.Split('.', '\u3002');
        for (var i = 0; i < labels.Length; i++)
        {
            if (ToAsciiLabel(labels[i]) is not { } label)
            {
                return null;
            }

            labels[i] = label;
        }

        return string.Join('.', labels);
    }

    private static string? ToAsciiLabel(string label)
    {
        var isEncoded = label.StartsWith("xn--", StringComparison.Ordinal);
        if (Ascii.IsValid(label) && !isEncoded)
        {
            return label;
        }

        try
        {
            // What is written in the ASCII form already must be the form of something.
            var ascii = Idn.GetAscii(isEncoded ? Idn.GetUnicode(label) : label);
            return !isEncoded || ascii == label ? ascii : null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
