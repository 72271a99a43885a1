using System.Buffers;
using ArticleTools.Engine.Segments;
using ArticleTools.Engine.Urls;

namespace ArticleTools.Engine.Analysis.Links;

/// <summary>Tells what the text of a link says of where it leads.</summary>
internal static class LinkText
{
    private static readonly SearchValues<char> NeverInAddress = SearchValues.Create(" \t\n\u00A0@…");

    private static readonly WordTable<bool> Uninformative = new(EmbeddedLines.Read("Links.UninformativeTexts.txt")
        .Distinct(StringComparer.Ordinal).Select(text => KeyValuePair.Create(text, true)));

    // Behind other endings a text such as "main.rs" or "ASP.NET/x" is as likely no host.
    private static readonly string[] EndingsOfHosts = [".com", ".org", ".net", ".edu", ".gov", ".int", ".info"];

    /// <summary>Whether a text says nothing when it is read alone: "click here", an arrow.</summary>
    public static bool IsUninformative(string text)
    {
        var words = text.AsSpan();
        while (!words.IsEmpty && !char.IsLetterOrDigit(words[0]) && !char.IsSurrogate(words[0]))
        {
            words = words[1..];
        }

        while (!words.IsEmpty && !char.IsLetterOrDigit(words[^1]) && !char.IsSurrogate(words[^1]))
        {
            words = words[..^1];
        }

        return words.IsEmpty || Uninformative.Contains(words);
    }

    /// <summary>The host that a text shows, where the text is an address; <see langword="null"/> for other texts.</summary>
    public static string? ShownHost(string text)
    {
        var shown = text.AsSpan().Trim();
        if (!shown.Contains('.') || shown.ContainsAny(NeverInAddress))
        {
            return null;
        }

        var isWhole = shown.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || shown.StartsWith("https://", StringComparison.OrdinalIgnoreCase);
        if (!isWhole && !shown.StartsWith("www.", StringComparison.OrdinalIgnoreCase) && !EndsAsHost(shown))
        {
            return null;
        }

        return WebUrl.Parse(isWhole ? shown.ToString() : string.Concat("http://", shown))?.Host is { } host && host.Contains('.', StringComparison.Ordinal) ? host : null;
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
