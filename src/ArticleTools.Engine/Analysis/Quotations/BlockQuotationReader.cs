using ArticleTools.Engine.Analysis.Text;

namespace ArticleTools.Engine.Analysis.Quotations;

/// <summary>Reads the paragraphs of a block quotation: the words quoted, and who is named below or beside them.</summary>
internal static class BlockQuotationReader
{
    /// <summary>Reads the block quotation that starts with a paragraph.</summary>
    /// <param name="paragraphs">The article's paragraphs.</param>
    /// <param name="first">The first paragraph.</param>
    /// <param name="next">The paragraph behind the last.</param>
    /// <param name="signature">Who is named as the speaker within the block.</param>
    public static List<(ArticleBlock Block, QuotedSpan Span)> Read(List<Paragraph> paragraphs, int first, out int next, out Attribution? signature)
    {
        var parts = new List<(ArticleBlock, QuotedSpan)>();
        signature = null;
        next = first;
        while (next < paragraphs.Count && paragraphs[next].Block.Kind == ArticleBlockKind.Quotation && (next == first || IsNext(paragraphs, next)))
        {
            var paragraph = paragraphs[next++];
            var reader = new AttributionReader(paragraph);
            if (parts.Count > 0 && paragraph.Quotations.Count == 0 && reader.ReadSignature(0) is { } below)
            {
                signature = below;
                break;
            }

            var span = ReadParagraph(paragraph, reader, out signature);
            if (!span.Words.Of(paragraph.Text).IsWhiteSpace())
            {
                parts.Add((paragraph.Block, span));
            }

            if (signature is not null || IsWhole(paragraph))
            {
                break;
            }
        }

        return parts;
    }

    // Paragraphs that follow each other without anything between them are of one block.
    private static bool IsNext(List<Paragraph> paragraphs, int number) =>
        paragraphs[number].Block.Index == paragraphs[number - 1].Block.Index + 1 && !IsWhole(paragraphs[number]);

    private static bool IsWhole(Paragraph paragraph) => paragraph.Quotations is [var only] && only.Marked.Length == paragraph.Text.Length && only.IsClosed;

    private static QuotedSpan ReadParagraph(Paragraph paragraph, AttributionReader reader, out Attribution? signature)
    {
        signature = null;
        var text = paragraph.Text;
        if (IsWhole(paragraph))
        {
            return paragraph.Quotations[0];
        }

        if (paragraph.Quotations is [var quoted] && quoted.Marked.Start == 0 && (reader.ReadWholeSignature(1) ?? reader.ReadSignature(1) ?? reader.Read(0)) is { } attribution)
        {
            signature = attribution;
            return quoted;
        }

        var start = 0;
        var end = text.Length;
        if (FindLeadLine(paragraph) is var lead and > 0 && reader.ReadLeadIn(lead) is { } leading)
        {
            signature = leading; // "Doe wrote:" on a line of its own
            start = paragraph.Tokens[lead].Start;
            while (start < text.Length && (char.IsWhiteSpace(text[start]) || text[start] == ':'))
            {
                start++;
            }
        }
        else if (FindLastLine(paragraph) is var line and > 0 && reader.ReadName(line) is { } below)
        {
            signature = below;
            end = paragraph.Tokens[line].Start;
        }
        else if (paragraph.Quotations.Count == 0 && FindSignature(paragraph) is var dash and > 0 && reader.ReadSignature(dash) is { } trailing)
        {
            signature = trailing;
            end = paragraph.Tokens[dash].Start;
        }

        var words = TextSpan.Between(start, text.AsSpan(0, end).TrimEnd().Length);
        return new QuotedSpan(words, words, MarkStyle.Markup, IsClosed: true);
    }

    // The token behind the first line where it ends in a colon; 0 where it does not.
    private static int FindLeadLine(Paragraph paragraph)
    {
        var tokens = paragraph.Tokens;
        for (var i = 1; i + 1 < tokens.Count && i < 16; i++)
        {
            if (tokens[i].Kind == SpeechTokenKind.Stop)
            {
                return paragraph.Text[tokens[i].Start] == '\n' && tokens[i - 1].Kind == SpeechTokenKind.Colon ? i : 0;
            }
        }

        return 0;
    }

    // The first token of a short last line; 0 where there is none.
    private static int FindLastLine(Paragraph paragraph)
    {
        var tokens = paragraph.Tokens;
        var first = Math.Max(1, tokens.Count - 10);
        for (var i = tokens.Count - 1; i > first; i--)
        {
            if (tokens[i - 1].Kind == SpeechTokenKind.Stop && paragraph.Text[tokens[i - 1].Start] == '\n' && tokens[i].IsWord)
            {
                return i;
            }
        }

        return 0;
    }

    // The last dash behind the end of a sentence or on a line of its own.
    private static int FindSignature(Paragraph paragraph)
    {
        var tokens = paragraph.Tokens;
        for (var i = tokens.Count - 1; i > 0 && i > tokens.Count - 16; i--)
        {
            if (tokens[i].Kind == SpeechTokenKind.Dash)
            {
                return tokens[i - 1].Kind == SpeechTokenKind.Stop ? i : 0;
            }
        }

        return 0;
    }
}
