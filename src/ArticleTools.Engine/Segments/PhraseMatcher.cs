using System.Buffers;
using ArticleTools.Engine.Formats;

namespace ArticleTools.Engine.Segments;

/// <summary>Finds the surest phrase of the tables in a block's text.</summary>
internal static class PhraseMatcher
{
    /// <summary>The longest block in which a phrase is looked for, in the plain form.</summary>
    public const int MaximumLength = 600;

    private const int BeginsLimit = 120;
    private const int NamesLimit = 160;
    private const int OpensLimit = 500;
    private const int EndsLimit = 300;
    private const int EndsCreditLimit = 80;

    private static readonly SearchValues<char> OfNumbers = SearchValues.Create("0123456789.,");
    private static readonly SearchValues<char> OfEndings = SearchValues.Create(".!?)]\" ");

    /// <summary>Finds the surest phrase.</summary>
    /// <param name="text">The block's text in its plain form.</param>
    /// <param name="context">What else is known of the block.</param>
    public static Phrase? Find(ReadOnlySpan<char> text, in FurnitureContext context)
    {
        if (text.IsEmpty || text.Length > MaximumLength)
        {
            return null;
        }

        var core = WithoutCounts(text);
        Phrase? best = null;
        var isFirst = true;
        var inQuotation = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (!PhraseTable.IsOfWord(text[i]))
            {
                inQuotation ^= text[i] == '"';
                continue;
            }

            var word = PhraseTable.FirstWord(text[i..]);
            var startsBlock = isFirst || i == core.Start.Value;
            foreach (var phrase in startsBlock ? PhraseTable.StartingBlockWith(word) : PhraseTable.StartingWith(word))
            {
                if (best is not null && phrase.Match >= best.Match)
                {
                    break;
                }

                var start = i - phrase.KeyOffset;
                if (start >= 0
                    && StandsAt(text, start, phrase.Text)
                    && Fits(phrase, text, core, start, isFirst, inQuotation, context))
                {
                    best = phrase;
                    break;
                }
            }

            i += word.Length - 1;
            isFirst = false;
        }

        return best;
    }

    // A count is part of many labels: "12 comments", "Comments (12)", "1.2k shares".
    private static Range WithoutCounts(ReadOnlySpan<char> text)
    {
        var start = 0;
        var end = text.Length;
        TrimPunctuation(text, ref start, ref end);
        var next = text[start..end].IndexOf(' ');
        if (next > 0 && IsCount(text.Slice(start, next)))
        {
            start += next;
            TrimPunctuation(text, ref start, ref end);
        }

        var last = text[start..end].LastIndexOfAny(' ', '(');
        if (last > 0 && IsCount(text[(start + last + 1)..end]))
        {
            end = start + last;
            TrimPunctuation(text, ref start, ref end);
        }

        return start..end;
    }

    private static void TrimPunctuation(ReadOnlySpan<char> text, ref int start, ref int end)
    {
        while (start < end && !char.IsLetterOrDigit(text[start]))
        {
            start++;
        }

        while (end > start && !char.IsLetterOrDigit(text[end - 1]))
        {
            end--;
        }
    }

    private static bool IsCount(ReadOnlySpan<char> text)
    {
        var digits = text.TrimEnd("kKmM");
        return !digits.IsEmpty && char.IsAsciiDigit(digits[^1]) && !digits.ContainsAnyExcept(OfNumbers);
    }

    private static bool StandsAt(ReadOnlySpan<char> text, int start, string phrase)
    {
        if (!text[start..].StartsWith(phrase, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        var end = start + phrase.Length;
        return end == text.Length || !char.IsLetterOrDigit(text[end]) || !char.IsLetterOrDigit(phrase[^1]);
    }

    private static bool Fits(
        Phrase phrase,
        ReadOnlySpan<char> text,
        Range core,
        int start,
        bool isFirst,
        bool inQuotation,
        in FurnitureContext context)
    {
        var end = start + phrase.Text.Length;
        var isQuotation = context.Kind is ArticleBlockKind.Quotation or ArticleBlockKind.PullQuote;
        switch (phrase.Match)
        {
            case PhraseMatch.Whole:
                return start == core.Start.Value && end >= core.End.Value && (!phrase.IsOneWord || SaysEnough(phrase, context));
            case PhraseMatch.Begins:
                return isFirst && !isQuotation && text.Length <= BeginsLimit;
            case PhraseMatch.Names:
                return isFirst && !isQuotation && text.Length <= NamesLimit
                    && phrase.Furniture.Role != ArticleBlockRole.Byline && NameList.IsLikely(text[end..]);
            case PhraseMatch.Opens:
                return isFirst && !isQuotation && text.Length <= OpensLimit;
            case PhraseMatch.Ends:
                return !isQuotation && EndsWell(phrase, text, end);
            default:
                return !isQuotation && !inQuotation && (phrase.Match == PhraseMatch.Holds || FitsEdge(phrase, text, start, context));
        }
    }

    // A single word that labels a control on one page heads a section or names a thing in the text of another.
    private static bool SaysEnough(Phrase phrase, in FurnitureContext context)
    {
        var names = phrase.Furniture.Role is ArticleBlockRole.Navigation or ArticleBlockRole.Share
            or ArticleBlockRole.Login or ArticleBlockRole.Legal or ArticleBlockRole.Credit;
        return context.Kind switch
        {
            ArticleBlockKind.Heading => !names,
            ArticleBlockKind.Quotation or ArticleBlockKind.PullQuote => false,
            ArticleBlockKind.ListItem => !names || context.IsAtEdge || context.LinkShare > 0,
            ArticleBlockKind.Form => true,
            _ => !names || context.Position != BodyPosition.Middle || context.Landmark != Landmark.None || context.LinkShare > 0,
        };
    }

    private static bool EndsWell(Phrase phrase, ReadOnlySpan<char> text, int end)
    {
        if (text[end..].ContainsAnyExcept(OfEndings))
        {
            return false;
        }

        // An agency's name ends a credit, and it also ends a sentence.
        return phrase.Furniture.Role == ArticleBlockRole.Credit
            ? text.Length <= EndsCreditLimit && text[^1] is not ('.' or '!' or '?')
            : text.Length <= EndsLimit;
    }

    private static bool FitsEdge(Phrase phrase, ReadOnlySpan<char> text, int start, in FurnitureContext context) =>
        context.IsAtEdge
        && (phrase.Match != PhraseMatch.Sentence || StartsSentence(text, start))
        && (phrase.Furniture.Role != ArticleBlockRole.Appeal || ReaderAddress.IsIn(text));

    private static bool StartsSentence(ReadOnlySpan<char> text, int start)
    {
        var before = text[..start].TrimEnd(" \"(");
        return before.IsEmpty || before[^1] is '.' or '!' or '?' or ':' or ')' or '|';
    }
}
