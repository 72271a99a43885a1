using ArticleTools.Engine.Urls;
using ArticleTools.Engine.Metadata;

namespace ArticleTools.Engine.Formats.Html;

/// <summary>Finds whose site it is, where its host or the link to its front page bears a person's name.</summary>
internal static class SiteOwner
{
    private const int LongestLine = 60;
    private const int ShortestLabel = 7;

    /// <summary>The rule by which the candidates are known.</summary>
    public const string Rule = "visible/owner";

    public static void Read(HtmlOutline outline, ArticleSpan span, Draft draft)
    {
        var host = FindHost(draft);
        var labels = GetLabels(host);
        for (var i = 0; i < outline.Blocks.Count; i++)
        {
            var block = outline.Blocks[i].Draft;
            if (block.Text.Length is < ShortestLabel or > LongestLine || block.Role is ArticleBlockRole.Body or ArticleBlockRole.Title or ArticleBlockRole.Comment)
            {
                continue;
            }

            var name = FindNamesake(block.Text, labels) ?? (i < span.Headline && IsHomeLink(block, host) ? block.Text : null);
            if (name is not null && PersonName.IsLikely(name))
            {
                draft.Candidates.Add(new FieldCandidate(Field.Author, name, "text", Rule, Trust.Elsewhere));
                return;
            }
        }
    }

    private static string? FindHost(Draft draft)
    {
        foreach (var candidate in draft.Candidates)
        {
            if (candidate.Field == Field.Url && WebUrl.Parse(candidate.RawValue) is { IsWeb: true } url)
            {
                return url.Host;
            }
        }

        return null;
    }

    private static List<string> GetLabels(string? host) =>
        host is null ? [] : [.. host.Split('.').Select(FieldText.PlainKey).Where(label => label.Length >= ShortestLabel)];

    // The words at the end of the line that make up the label: "About Jana Roth" on janaroth.example.
    private static string? FindNamesake(string line, List<string> labels)
    {
        foreach (var label in labels)
        {
            var start = line.Length;
            var length = 0;
            while (start > 0 && length < label.Length && MayEndIn(line[start - 1], label[^(length + 1)]))
            {
                length += char.IsLetterOrDigit(line[--start]) ? 1 : 0;
            }

            if (length == label.Length && (start == 0 || line[start - 1] == ' ') && FieldText.PlainKey(line[start..]) == label)
            {
                return line[start..];
            }
        }

        return null;
    }

    // An accent is left to the comparison of the whole.
    private static bool MayEndIn(char sign, char letter) => !char.IsAsciiLetterOrDigit(sign) || char.ToLowerInvariant(sign) == letter;

    private static bool IsHomeLink(DraftBlock block, string? host) =>
        block.Inlines is [{ Kind: ArticleInlineKind.Link, Start: 0, Target: { } target } link, ..] && link.Length == block.Text.Length
        && (target == "/" || (host is not null && target.AsSpan().TrimEnd('/') is var address && address.EndsWith(host) && address[..^host.Length].EndsWith("//")));
}
