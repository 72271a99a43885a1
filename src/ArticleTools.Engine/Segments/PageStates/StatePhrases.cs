
namespace ArticleTools.Engine.Segments.PageStates;

/// <summary>The phrases that tell what a page shows in place of an article, from one of the tables in this folder.</summary>
internal sealed class StatePhrases
{
    private const int LongestText = 600;

    private readonly WordTable<bool> _whole;
    private readonly string[] _begins;
    private readonly string[] _holds;

    private StatePhrases(string table)
    {
        var lines = Load(table).ToLookup(line => line.Match, line => line.Text, StringComparer.Ordinal);
        _whole = new WordTable<bool>(lines["whole"].Select(text => KeyValuePair.Create(text, true)));
        _begins = [.. lines["begins"]];
        _holds = [.. lines["holds"]];
    }

    /// <summary>What the titles of error pages say.</summary>
    public static StatePhrases Error { get; } = new("ErrorPage");

    /// <summary>What checks for robots say.</summary>
    public static StatePhrases Challenge { get; } = new("ChallengePage");

    /// <summary>What stands where the rest of an article is kept for subscribers.</summary>
    public static StatePhrases Paywall { get; } = new("PaywallStub");

    /// <summary>What notices on cookies speak of.</summary>
    public static StatePhrases Consent { get; } = new("CookieWall");

    /// <summary>What the controls say with which cookies are accepted.</summary>
    public static StatePhrases ConsentButton { get; } = new("ConsentButton");

    /// <summary>Whether a text, or a part of it at the signs that set off the name of a site, is one of the phrases or begins with one.</summary>
    public bool Match(ReadOnlySpan<char> text)
    {
        Span<char> buffer = stackalloc char[LongestText];
        ReadOnlySpan<char> plain = buffer[..PlainForm.Write(text, buffer)];
        if (Names(plain))
        {
            return true;
        }

        var start = 0;
        for (var i = 0; i < plain.Length; i++)
        {
            if (IsSeparator(plain, i))
            {
                if (Names(plain[start..i]))
                {
                    return true;
                }

                start = i + 1;
            }
        }

        return start > 0 && Names(plain[start..]);
    }

    /// <summary>The first of the phrases that a text holds.</summary>
    public string? FindIn(ReadOnlySpan<char> text)
    {
        Span<char> buffer = stackalloc char[LongestText];
        ReadOnlySpan<char> plain = buffer[..PlainForm.Write(text, buffer)];
        foreach (var phrase in _holds)
        {
            if (plain.Contains(phrase, StringComparison.OrdinalIgnoreCase))
            {
                return phrase;
            }
        }

        return null;
    }

    private bool Names(ReadOnlySpan<char> text)
    {
        text = TrimPunctuation(text);
        if (_whole.Contains(text))
        {
            return true;
        }

        foreach (var phrase in _begins)
        {
            if (text.StartsWith(phrase, StringComparison.OrdinalIgnoreCase)
                && (text.Length == phrase.Length || !char.IsLetterOrDigit(text[phrase.Length]) || !char.IsLetterOrDigit(phrase[^1])))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSeparator(ReadOnlySpan<char> text, int i) =>
        text[i] is '|' or '｜' or '│' or '›' or '·' or '•'
        || (text[i] == '-' && i + 1 < text.Length && text[i + 1] == ' ');

    private static ReadOnlySpan<char> TrimPunctuation(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty && !char.IsLetterOrDigit(text[0]))
        {
            text = text[1..];
        }

        while (!text.IsEmpty && !char.IsLetterOrDigit(text[^1]))
        {
            text = text[..^1];
        }

        return text;
    }

    // A line is a word for where the phrase must stand, and the phrase.
    private static List<(string Match, string Text)> Load(string table)
    {
        var lines = new List<(string Match, string Text)>();
        foreach (var line in EmbeddedLines.Read($"PageStates.{table}.txt"))
        {
            var space = line.IndexOf(' ', StringComparison.Ordinal);
            lines.Add((line[..space], line[space..].Trim()));
        }

        return lines;
    }
}
