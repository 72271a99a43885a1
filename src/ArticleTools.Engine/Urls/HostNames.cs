using System.Buffers;

namespace ArticleTools.Engine.Urls;

/// <summary>Tells whether text that claims no more can be a host.</summary>
internal static class HostNames
{
    private const int LongestLabel = 63;

    private static readonly SearchValues<char> EndsHost = SearchValues.Create("/?#:\\");
    private static readonly SearchValues<char> NotInHost = SearchValues.Create(" \t\n\r\"'()*+,;<=>@[]^`{|}~!$%&_");

    /// <summary>The part of a URL behind its scheme up to the port, path, query or fragment.</summary>
    public static ReadOnlySpan<char> At(ReadOnlySpan<char> afterScheme)
    {
        var end = afterScheme.IndexOfAny(EndsHost);
        return end < 0 ? afterScheme : afterScheme[..end];
    }

    /// <summary>Whether text is names joined by dots, the last one of letters, as hosts in public have.</summary>
    public static bool IsPublic(ReadOnlySpan<char> host)
    {
        if (host.IndexOfAny(NotInHost) >= 0)
        {
            return false;
        }

        var dots = 0;
        var label = host;
        for (var dot = label.IndexOf('.'); dot >= 0; dot = label.IndexOf('.'))
        {
            if (!IsLabel(label[..dot]))
            {
                return false;
            }

            dots++;
            label = label[(dot + 1)..];
        }

        return dots > 0 && IsLabel(label) && label.Length >= 2 && (IsLetters(label) || label.StartsWith("xn--", StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsLabel(ReadOnlySpan<char> label) => label.Length is > 0 and <= LongestLabel && label[0] != '-' && label[^1] != '-';

    private static bool IsLetters(ReadOnlySpan<char> label)
    {
        foreach (var character in label)
        {
            if (!char.IsLetter(character))
            {
                return false;
            }
        }

        return true;
    }
}
