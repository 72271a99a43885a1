namespace ArticleTools.Engine.Analysis.Quotations;

/// <summary>A paragraph of an article's body, with its quotations and its words.</summary>
internal sealed class Paragraph
{
    // No more quotations than that end within another at once.
    private const int LongestClosing = 3;

    public Paragraph(ArticleBlock block, int number, IReadOnlyList<QuotedSpan> quotations)
    {
        Block = block;
        Number = number;
        Quotations = quotations;
        Tokens = SpeechTokenizer.Split(block.Text, quotations);
        IsGerman = Tokens.Exists(token => token.Lower is "und" or "der" or "nicht" or "dem" or "sagt" or "sagte");
        QuotationTokens = new int[quotations.Count];
        for (var i = 0; i < Tokens.Count; i++)
        {
            if (Tokens[i].Kind == SpeechTokenKind.Quotation)
            {
                QuotationTokens[Tokens[i].Quotation] = i;
            }
        }
    }

    public ArticleBlock Block { get; }

    /// <summary>The position among the article's paragraphs.</summary>
    public int Number { get; }

    public IReadOnlyList<QuotedSpan> Quotations { get; }

    public List<SpeechToken> Tokens { get; }

    /// <summary>Whether the words are German, in which every noun has a capital.</summary>
    public bool IsGerman { get; }

    /// <summary>For each quotation, its token.</summary>
    public int[] QuotationTokens { get; }

    public string Text => Block.Text;

    /// <summary>The words from one token to another.</summary>
    public string Words(int first, int last) => Text[Tokens[first].Start..Tokens[last].End];

    public bool IsKind(int token, SpeechTokenKind kind) => token >= 0 && token < Tokens.Count && Tokens[token].Kind == kind;

    /// <summary>The last character within a quotation, before the marks that close one within it; NUL where it is empty.</summary>
    public char LastCharacter(int quotation)
    {
        var words = Quotations[quotation].Words;
        var end = words.End;
        while (end - words.Start > 1 && words.End - end < LongestClosing && Text[end - 1] is '’' or '\'' or '”' or '"')
        {
            end--;
        }

        return words.Length == 0 ? '\0' : Text[end - 1];
    }

    /// <summary>Whether a sentence ends with a token.</summary>
    public bool EndsSentence(int token)
    {
        if (Tokens[token].Kind == SpeechTokenKind.Stop)
        {
            return true;
        }

        return Tokens[token].Kind == SpeechTokenKind.Quotation
            && LastCharacter(Tokens[token].Quotation) is '.' or '!' or '?' or '…'
            && (token + 1 == Tokens.Count || Tokens[token + 1].Kind == SpeechTokenKind.Quotation || Tokens[token + 1].IsCapital);
    }

    /// <summary>The token with which the sentence of a token starts.</summary>
    public int SentenceStart(int token, int reach)
    {
        var first = Math.Max(0, token - reach);
        var start = token;
        while (start > first && !EndsSentence(start - 1))
        {
            start--;
        }

        return start;
    }

    /// <summary>The token that ends the sentence of a token, or the end of the paragraph.</summary>
    public int SentenceEnd(int token, int reach)
    {
        var last = Math.Min(Tokens.Count, token + reach);
        var end = token;
        while (end < last && !EndsSentence(end))
        {
            end++;
        }

        return end;
    }
}
