using System.Buffers;
using ArticleTools.Engine.Segments;
using ArticleTools.Engine.Urls;

namespace ArticleTools.Engine.Analysis.Links;

/// <summary>Tells what the text of a link says of where it leads.</summary>
internal static class LinkText
{
    private static readonly SearchValues<char> NeverInAddress = SearchValues.Create(" \t\n\u00A0@…");

    // Each with the only languages in which it is so; empty where it is in any.
    private static readonly WordTable<string> Uninformative = new(EmbeddedLines.Read("Links.UninformativeTexts.txt")
        .Distinct(StringComparer.Ordinal).Select(line => line.Split('\t')).Select(parts => KeyValuePair.Create(parts[0], parts.Length > 1 ? parts[1] : "")));

    // Behind other endings a text such as "main.rs" or "ASP.NET/x" is as likely no host.
    private static readonly string[] EndingsOfHosts = [".com", ".org", ".net", ".edu", ".gov", ".int", ".info"];

    /// <summary>Whether a text says nothing when it is read alone: "click here", an arrow.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">The language of the article as a BCP 47 tag; <see langword="null"/> where it is unknown.</param>
    public static bool IsUninformative(string text, string? language)
    {
        if (IsCode(text))
        {
            return false;
        }

        var words = text.AsSpan();
        while (!words.IsEmpty && !char.IsLetterOrDigit(words[0]) && !char.IsSurrogate(words[0]))
        {
            words = words[1..];
        }

        while (!words.IsEmpty && !char.IsLetterOrDigit(words[^1]) && !char.IsSurrogate(words[^1]))
        {
            words = words[..^1];
        }

        return words.IsEmpty || (Uninformative.TryGetValue(words, out var languages) && (languages!.Length == 0 || IsOneOf(language, languages)));
    }

    /// <summary>Whether a text is the whole of a URL, scheme and all.</summary>
    public static bool IsWholeUrl(string text)
    {
        var shown = text.AsSpan().TrimStart();
        return shown.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || shown.StartsWith("https://", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The host that a text shows, where the text is an address; <see langword="null"/> for other texts.</summary>
    public static string? ShownHost(string text)
    {
        var shown = text.AsSpan().Trim();
        if (!shown.Contains('.') || shown.ContainsAny(NeverInAddress) || shown.Contains("...", StringComparison.Ordinal))
        {
            return null;
        }

        var isWhole = IsWholeUrl(text);
        if (!isWhole && !shown.StartsWith("www.", StringComparison.OrdinalIgnoreCase) && !EndsAsHost(shown))
        {
            return null;
        }

        // The dot behind it ends the sentence.
        var host = WebUrl.Parse(isWhole ? shown.ToString() : string.Concat("http://", shown))?.Host?.TrimEnd('.');
        return host is not null && HostNames.IsPublic(host) ? host : null;
    }

    // Names of elements, at-rules, pseudo-classes and functions, which manuals are full of.
    private static bool IsCode(ReadOnlySpan<char> text) =>
        text is ['<', >= 'a' and <= 'z', .., '>'] or ['@' or ':', >= 'a' and <= 'z', ..] or [>= 'a' and <= 'z', .., '(', ')'];

    private static bool IsOneOf(string? language, string languages)
    {
        var hyphen = language?.IndexOf('-', StringComparison.Ordinal) ?? -1;
        var primary = language.AsSpan(0, hyphen < 0 ? language?.Length ?? 0 : hyphen);
        return !primary.IsEmpty && Array.IndexOf(languages.Split(' '), primary.ToString().ToLowerInvariant()) >= 0;
    }

    // With a capital it is the name of a company.
    private static bool EndsAsHost(ReadOnlySpan<char> shown)
    {
        if (char.IsUpper(shown[0]))
        {
            return false;
        }

        var end = shown.IndexOfAny("/?#:");
        var host = end < 0 ? shown : shown[..end];
        foreach (var ending in EndingsOfHosts)
        {
            if (host.Length > ending.Length && host.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
