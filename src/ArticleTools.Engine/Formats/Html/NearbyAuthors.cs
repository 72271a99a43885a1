using ArticleTools.Engine.Metadata;
using ArticleTools.Engine.Segments;

namespace ArticleTools.Engine.Formats.Html;

/// <summary>Finds who wrote an article in the lines around it, where no class or attribute marks them.</summary>
internal static class NearbyAuthors
{
    private const int LongestLine = 160;
    private const int LongestName = 60;
    private const int LinesUnderHeadline = 5;
    private const int LongestSeparator = 7;
    private const int LongestUser = 30;
    private const int MostSpacesOfSignature = 2;

    private static readonly WordTable<bool> AuthorFolders = Words(
        """
        author authors autor autoren autores auteur auteurs autore autori writer writers contributor contributors columnist columnists
        reporter reporters journalist journalists redakteur periodista firmas byline
        """);

    // In these lie pages about other people too, and about things.
    private static readonly WordTable<bool> PeopleFolders = Words(
        "profile profiles profil people person staff team newsteam redaktion by bio member members user users about");

    private static readonly string[] UserPages = ["/user", "/u/", "/member", "/profil", "viewprofile"];

    private static readonly string[] Postings =
        ["posted", "published", "written", "submitted", "filed", "veröffentlicht", "verfasst", "erstellt", "gepostet", "publié", "écrit", "publicado", "escrito"];

    private static readonly string[] PostingLabels = [" by ", " by: ", " von ", " von: ", " par ", " por "];

    public static void Read(HtmlOutline outline, ArticleSpan span, Draft draft)
    {
        for (var i = 0; i < outline.Blocks.Count; i++)
        {
            switch (span.Locate(i))
            {
                case Vicinity.Headline or Vicinity.Ending:
                    ReadLine(outline, span, i, draft);
                    break;
                case Vicinity.Elsewhere:
                    ReadRemoteLine(outline.Blocks[i].Draft, draft);
                    break;
                case Vicinity.Foreign when span.IsBesideHeadline(i):
                    ReadMisplacedLine(outline.Blocks[i].Draft, draft);
                    break;
            }
        }

        ReadClosing(outline, span, draft);
    }

    // Far from headline and text a line has to say plainly that it names the author.
    private static void ReadRemoteLine(DraftBlock block, Draft draft)
    {
        if (block.Text.Length is 0 or > LongestLine || block.Role is ArticleBlockRole.Title or ArticleBlockRole.Caption or ArticleBlockRole.Credit or ArticleBlockRole.Navigation)
        {
            return;
        }

        foreach (var inline in block.Inlines)
        {
            if (inline is { Kind: ArticleInlineKind.Link, Target: { } target, Length: > 1 and <= LongestName } && AuthorFolders.Contains(GetFolder(target))
                && block.Text.Substring(inline.Start, inline.Length) is var name && PersonName.IsLikely(name))
            {
                Add(draft, name, "visible/author-link", Trust.Elsewhere);
            }
        }

        // "Author: …" may head the particulars of a book that the article is about.
        var line = FirstLine(block.Text);
        if (line.Length <= LongestName && !line.Contains(':', StringComparison.Ordinal) && BylineOpening.IsExplicit(line) && PersonName.IsPossible(AuthorLine.First(line)))
        {
            Add(draft, line, "visible/labelled", Trust.Elsewhere);
        }
    }

    // What stands right by the headline may be marked as a pointer to something else, as it lies among such.
    private static void ReadMisplacedLine(DraftBlock block, Draft draft)
    {
        if (block.Text.Length is 0 or > LongestLine || block.Role != ArticleBlockRole.Related)
        {
            return;
        }

        ReadAuthorLink(block, Trust.Visible - 12, draft);
        if (IsSigned(block.Text))
        {
            Add(draft, FirstLine(block.Text), "visible/labelled", Trust.Visible - 10);
        }
    }

    // "… and so it remains. (Jana Roth)"
    private static void ReadClosing(HtmlOutline outline, ArticleSpan span, Draft draft)
    {
        if (span.LastOfText < 0 || span.Locate(span.LastOfText) == Vicinity.Foreign)
        {
            return;
        }

        var text = outline.Blocks[span.LastOfText].Draft.Text.AsSpan().TrimEnd(" +.");
        var open = text.LastIndexOf('(');
        if (open > 0 && text[^1] == ')' && text.Length - open <= LongestName && text[(open + 1)..^1].ToString() is var name && PersonName.IsLikely(name) && name.AsSpan().Count(' ') <= MostSpacesOfSignature)
        {
            Add(draft, name, "visible/closing", Trust.Visible - 15);
        }
    }

    private static void ReadLine(HtmlOutline outline, ArticleSpan span, int index, Draft draft)
    {
        var block = outline.Blocks[index].Draft;
        if (block.Text.Length is 0 || index == span.Headline || block.Role is ArticleBlockRole.Title or ArticleBlockRole.Credit
            || (block.Role == ArticleBlockRole.Caption && index != span.Headline + 1))
        {
            return;
        }

        if (IsSigned(block.Text))
        {
            Add(draft, FirstLine(block.Text), "visible/labelled", span.Weigh(index, Trust.Visible - 2));
        }

        if (block.Text.Length > LongestLine)
        {
            return;
        }

        ReadAuthorLink(block, span.Weigh(index, Trust.Visible - 4), draft);
        if (span.Locate(index) == Vicinity.Headline && block.Role != ArticleBlockRole.Navigation && FindUser(block) is { } user)
        {
            Add(draft, user, "visible/user-link", Trust.Visible - 8);
        }

        if (BylineOpening.IsWhole(block.Text))
        {
            if (index + 1 < outline.Blocks.Count && outline.Blocks[index + 1].Draft.Text is { Length: > 0 and <= LongestName } next)
            {
                Add(draft, next, "visible/label-above", span.Weigh(index, Trust.Visible - 2));
            }
        }
        else if (block.Role != ArticleBlockRole.Byline && ByLine.TryRead(block.Text, out var line))
        {
            Add(draft, line.Names, "visible/labelled", span.Weigh(index, Trust.Visible - 2));
        }
        else if (BylineOpening.IsGlued(block.Text))
        {
            Add(draft, block.Text, "visible/labelled", span.Weigh(index, Trust.Visible - 2));
        }
        else if (span.IsBesideHeadline(index) && AuthorLine.StripDate(block.Text) is { Length: > 0 and <= LongestName } dated && dated.Length < block.Text.Length)
        {
            Add(draft, dated, "visible/particulars", span.Weigh(index, Trust.Visible - 5));
        }
        else if (FindParticular(block) is { } particular)
        {
            Add(draft, particular, "visible/particulars", span.Weigh(index, Trust.Visible - 5));
        }
        else if ((IsNameLine(block, index, span) || IsHeadOfBox(outline, index, span)) && !IsSubject(block.Text, outline, span))
        {
            Add(draft, block.Text, "visible/name-line", span.Weigh(index, Trust.Visible - 15));
        }
    }

    // The words that open a byline open sentences too: either they are explicit, or what follows is plainly a person.
    private static bool IsSigned(string text)
    {
        var line = FirstLine(text);
        if (line.Length > LongestLine || BylineOpening.Strip(line).Length == line.Length)
        {
            return false;
        }

        var name = AuthorLine.First(line);
        if (line.Length > LongestName)
        {
            return BylineOpening.IsExplicit(line) && PersonName.IsLikely(name);
        }

        return BylineOpening.IsExplicit(line) ? PersonName.IsPossible(name) : PersonName.IsLikely(name) && line[^1] is not ('.' or '?' or '!');
    }

    private static string FirstLine(string text)
    {
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        return FieldText.Collapse(end < 0 ? text : text[..end]);
    }

    // In a line of particulars a name needs no more than its form, and no place of its own: "Posted in Walks by nightowl on August 3".
    private static string? FindParticular(DraftBlock block)
    {
        if (block.Role is not (ArticleBlockRole.Byline or ArticleBlockRole.Dateline))
        {
            return null;
        }

        var isPosting = Array.Exists(Postings, word => block.Text.StartsWith(word, StringComparison.OrdinalIgnoreCase));
        foreach (var label in isPosting ? PostingLabels : [])
        {
            var start = block.Text.IndexOf(label, StringComparison.OrdinalIgnoreCase);
            if (start > 0 && PersonName.IsPossible(AuthorLine.First(block.Text[(start + label.Length)..])))
            {
                return block.Text[(start + label.Length)..];
            }
        }

        var name = AuthorLine.First(block.Text);
        var isLabelled = BylineOpening.Strip(block.Text).Length < block.Text.Length;
        return block.Text.Length <= LongestName && (isLabelled ? PersonName.IsPossible(name) : PersonName.IsLikely(name)) ? block.Text : null;
    }

    // A name stands alone between the headline and the text, or under the last paragraph.
    private static bool IsNameLine(DraftBlock block, int index, ArticleSpan span)
    {
        var isUnderHeadline = span.Headline >= 0 && index > span.Headline && index <= span.Headline + LinesUnderHeadline && index <= span.FirstOfText;
        var isSignature = index is > 0 && index == span.LastOfText && index > span.FirstOfText;
        return block.Kind is ArticleBlockKind.Paragraph or ArticleBlockKind.ListItem
            && (((isUnderHeadline || isSignature) && block.Text.Length <= LongestName && PersonName.IsLikely(AuthorLine.First(block.Text)))
                || (isUnderHeadline && block.Text.Contains(',', StringComparison.Ordinal) && AuthorLine.IsNameList(block.Text)));
    }

    // Whom the headline names is whom the article is about.
    private static bool IsSubject(string line, HtmlOutline outline, ArticleSpan span)
    {
        if (span.Headline < 0)
        {
            return false;
        }

        var name = AuthorLine.First(line);
        var familyName = name[(name.LastIndexOf(' ') + 1)..];
        var headline = outline.Blocks[span.Headline].Draft.Text;
        var start = headline.IndexOf(familyName, StringComparison.OrdinalIgnoreCase);
        var end = start + familyName.Length;
        return start >= 0 && (end == headline.Length || !char.IsLetter(headline[end]));
    }

    // A box with the author's picture, name and office may stand in front of the text.
    private static bool IsHeadOfBox(HtmlOutline outline, int index, ArticleSpan span)
    {
        var block = outline.Blocks[index].Draft;
        return block.Kind == ArticleBlockKind.Heading && block.Role is not (ArticleBlockRole.Body or ArticleBlockRole.Related)
            && span.Headline >= 0 && index > span.Headline && index < span.FirstOfText && block.Text.Length <= LongestName
            && PersonName.IsLikely(AuthorLine.First(block.Text))
            && (PersonName.HasOffice(block.Text) || PersonName.HasOffice(outline.Blocks[index + 1].Draft.Text));
    }

    // The pages about authors mostly lie in a folder that says so.
    private static void ReadAuthorLink(DraftBlock block, int weight, Draft draft)
    {
        var names = new List<string>();
        var end = 0;
        foreach (var inline in block.Inlines)
        {
            if (inline is { Kind: ArticleInlineKind.Link, Target: { } target, Length: > 1 and <= LongestName })
            {
                var text = block.Text.Substring(inline.Start, inline.Length);
                var folder = GetFolder(target);
                if (AuthorFolders.Contains(folder) || (PeopleFolders.Contains(folder) && PersonName.IsLikely(text)))
                {
                    // "By A, B and C" is a list; "By A. Reviewed by B" is none.
                    if (names.Count > 0 && inline.Start - end > LongestSeparator)
                    {
                        break;
                    }

                    names.Add(text);
                    end = inline.Start + inline.Length;
                }
            }
        }

        if (names.Count > 0)
        {
            Add(draft, string.Join("; ", names), "visible/author-link", weight);
        }
    }

    // Where readers write, a line of particulars leads to the page of the member: "nightowl, 3 August" linked to /user/nightowl.
    private static string? FindUser(DraftBlock block)
    {
        foreach (var inline in block.Inlines)
        {
            if (inline is { Kind: ArticleInlineKind.Link, Target: { } target, Length: > 2 and <= LongestUser } && IsUserPage(target))
            {
                var name = block.Text.Substring(inline.Start, inline.Length);
                var isDated = DateLine.ReadStart(block.Text.AsSpan(inline.Start + inline.Length).TrimStart(" ,|•·"), out _) > 0;
                if (PersonName.IsPossible(name) && AuthorLine.First(block.Text).StartsWith(name, StringComparison.Ordinal) && (isDated || FieldText.PlainKey(target).Contains(FieldText.PlainKey(name), StringComparison.Ordinal)))
                {
                    return name;
                }
            }
        }

        return null;
    }

    private static bool IsUserPage(string target) =>
        Array.Exists(UserPages, word => target.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static ReadOnlySpan<char> GetFolder(string target)
    {
        var end = target.AsSpan().IndexOfAny('?', '#');
        var path = (end < 0 ? target.AsSpan() : target.AsSpan(0, end)).TrimEnd('/');
        var last = path.LastIndexOf('/');
        return last <= 0 ? [] : path[(path[..last].LastIndexOf('/') + 1)..last];
    }

    private static WordTable<bool> Words(string words) =>
        new(words.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Select(word => KeyValuePair.Create(word, true)));

    private static void Add(Draft draft, string names, string rule, int weight) =>
        draft.Candidates.Add(new FieldCandidate(Field.Author, names.Trim(), "text", rule, weight));
}
