namespace ArticleTools.Engine.Metadata;

/// <summary>Finds the copyright notice in a legal line, which may say other things as well.</summary>
internal static class CopyrightLine
{
    private const int LongestHolder = 80;

    private static readonly string[] Marks = ["©", "copyright", "(c) 1", "(c) 2"];

    public static CopyrightNotice? Find(string text)
    {
        var start = int.MaxValue;
        foreach (var mark in Marks)
        {
            var found = text.IndexOf(mark, StringComparison.OrdinalIgnoreCase);
            start = found >= 0 ? Math.Min(start, found) : start;
        }

        if (start == int.MaxValue)
        {
            return null;
        }

        var notice = CopyrightNotice.Parse(text[start..]);
        return notice.Year is null ? null : notice with { Holder = FirstSentence(notice.Holder) };
    }

    // What follows the owner's name is a sentence or a menu of its own.
    private static string? FirstSentence(string? holder)
    {
        if (holder is null)
        {
            return null;
        }

        var end = holder.AsSpan().IndexOfAny("|•·©");
        var sentence = holder.IndexOf(". ", StringComparison.Ordinal);
        if (sentence >= 0 && (end < 0 || sentence < end) && !IsAbbreviation(holder.AsSpan(0, sentence)))
        {
            end = sentence;
        }

        var name = (end < 0 ? holder : holder[..end]).Trim(' ', ',', '-', '–');
        return name.Length is 0 or > LongestHolder ? null : name;
    }

    private static bool IsAbbreviation(ReadOnlySpan<char> text)
    {
        var word = text[(text.LastIndexOf(' ') + 1)..];
        return word.Length <= 3;
    }
}
