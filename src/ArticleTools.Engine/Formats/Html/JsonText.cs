using System.Text;
using System.Text.Json;

namespace ArticleTools.Engine.Formats.Html;

/// <summary>Parses JSON as pages write it.</summary>
internal static class JsonText
{
    /// <param name="text">The text of a script.</param>
    /// <param name="maximumDepth">How deep it may nest.</param>
    /// <param name="fault">What is wrong with the text as it stands, even where it could be mended.</param>
    /// <returns>The root, or null where nothing could be read.</returns>
    public static JsonElement? Parse(string text, int maximumDepth, out string? fault)
    {
        var options = new JsonDocumentOptions
        {
            AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = maximumDepth,
        };
        try
        {
            using var document = JsonDocument.Parse(StripWrapping(text), options);
            fault = null;
            return document.RootElement.Clone();
        }
        catch (JsonException error)
        {
            fault = error.Message;
        }

        try
        {
            using var document = JsonDocument.Parse(Mend(StripWrapping(text).Span), options);
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    // Scripts were once wrapped in comments and CDATA sections; that is not a fault of their JSON.
    private static ReadOnlyMemory<char> StripWrapping(string text)
    {
        var span = text.AsSpan();
        var start = span.IndexOfAny('{', '[');
        while (start >= 0 && span[start..].StartsWith("[CDATA["))
        {
            var next = span[(start + 7)..].IndexOfAny('{', '[');
            start = next < 0 ? -1 : start + 7 + next;
        }

        var end = span.LastIndexOfAny('}', ']');
        while (end > 0 && span[end..].StartsWith("]]>"))
        {
            end = span[..end].LastIndexOfAny('}', ']');
            if (end > 0 && span[end] == ']' && span[(end + 1)..].StartsWith("]>"))
            {
                end = span[..end].LastIndexOfAny('}', ']');
            }
        }

        return start < 0 || end <= start ? text.AsMemory() : text.AsMemory(start, end - start + 1);
    }

    // The usual faults: line breaks and tabs within strings, escapes that JSON does not know, and objects that follow one another without a comma.
    private static string Mend(ReadOnlySpan<char> text)
    {
        var mended = new StringBuilder(text.Length);
        var inString = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (!inString)
            {
                inString = c == '"';
                mended.Append(c);
            }
            else if (c == '\\' && i + 1 < text.Length)
            {
                i++;
                mended.Append("\"\\/bfnrtu".Contains(text[i], StringComparison.Ordinal) ? "\\" : "").Append(text[i]);
            }
            else if (c == '"' && !EndsString(text[(i + 1)..]))
            {
                mended.Append("\\\"");
            }
            else
            {
                inString = c != '"';
                mended.Append(char.IsControl(c) ? ' ' : c);
            }
        }

        return mended.ToString();
    }

    private static bool EndsString(ReadOnlySpan<char> rest)
    {
        rest = rest.TrimStart();
        return rest.IsEmpty || rest[0] is ',' or ':' or '}' or ']';
    }
}
