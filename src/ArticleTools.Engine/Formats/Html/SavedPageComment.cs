using ArticleTools.Engine.Metadata;

namespace ArticleTools.Engine.Formats.Html;

/// <summary>Reads the comment in which programs that save pages note where a page is from.</summary>
internal static class SavedPageComment
{
    private const int SearchLength = 4096;

    public static void Read(Draft draft)
    {
        var head = draft.Text.AsSpan(draft.BodyOffset, Math.Min(SearchLength, draft.Text.Length - draft.BodyOffset));
        ReadMark(draft, head);
        ReadSingleFile(draft, head);
    }

    // The mark of the Web: <!-- saved from url=(0023)https://example.org/page -->, the number being the URL's length.
    private static void ReadMark(Draft draft, ReadOnlySpan<char> head)
    {
        const string Start = "saved from url=(";
        var start = head.IndexOf(Start, StringComparison.OrdinalIgnoreCase);
        var end = start < 0 ? -1 : head[start..].IndexOf(')');
        if (end < 0)
        {
            return;
        }

        Add(draft, head[(start + end + 1)..], "comment: saved from url", "comment/saved-from");
    }

    private static void ReadSingleFile(Draft draft, ReadOnlySpan<char> head)
    {
        var start = head.IndexOf("Page saved with SingleFile", StringComparison.Ordinal);
        var url = start < 0 ? -1 : head[start..].IndexOf("url:", StringComparison.Ordinal);
        if (url >= 0)
        {
            Add(draft, head[(start + url + 4)..], "comment: SingleFile url", "comment/singlefile");
        }
    }

    private static void Add(Draft draft, ReadOnlySpan<char> text, string place, string rule)
    {
        text = text.TrimStart();
        var end = text.IndexOfAny(" \t\r\n>");
        var url = end < 0 ? text : text[..end];
        if (url.StartsWith("http", StringComparison.OrdinalIgnoreCase))
        {
            draft.Candidates.Add(new FieldCandidate(Field.Url, url.ToString(), place, rule, Trust.MetaName - 5));
        }
    }
}
