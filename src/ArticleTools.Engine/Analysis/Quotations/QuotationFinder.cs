using ArticleTools.Engine.Analysis.Text;

namespace ArticleTools.Engine.Analysis.Quotations;

/// <summary>Lists the quotations of an article: direct speech in its body, block quotations and pull quotes.</summary>
internal sealed class QuotationFinder
{
    // Fewer words in quotation marks are speech only where a speaker is told: else they are a title or words held at a distance.
    private const int MinimumWords = 4;

    private readonly Article _article;
    private readonly List<ArticleQuotation> _quotations = [];

    private QuotationFinder(Article article) => _article = article;

    public static IReadOnlyList<ArticleQuotation> Find(Article article)
    {
        var finder = new QuotationFinder(article);
        for (var i = 0; i < article.Blocks.Count; i++)
        {
            finder.AddBlock(i);
        }

        return finder._quotations;
    }

    private void AddBlock(int position)
    {
        var block = _article.Blocks[position];
        var isBody = block.Role == ArticleBlockRole.Body;
        switch (block.Kind)
        {
            case ArticleBlockKind.PullQuote when isBody || block.Role == ArticleBlockRole.PullQuote:
                AddWhole(block, ArticleQuotationKind.Pull);
                break;
            case ArticleBlockKind.Quotation when isBody:
                AddWhole(block, ArticleQuotationKind.Block);
                break;
            case ArticleBlockKind.Paragraph or ArticleBlockKind.ListItem when isBody:
                AddDirect(block, position);
                break;
        }
    }

    private void AddWhole(ArticleBlock block, ArticleQuotationKind kind)
    {
        var text = block.Text;
        var isMarked = QuotationMarks.Find(text, out _) is [var pair] && pair.Length == text.Length;
        var span = isMarked ? new TextSpan(1, text.Length - 2) : new TextSpan(0, text.Length);
        if (!span.Of(text).IsWhiteSpace())
        {
            Add(block, kind, span, speaker: null);
        }
    }

    private void AddDirect(ArticleBlock block, int position)
    {
        var text = block.Text;
        var pairs = QuotationMarks.Find(text, out var unclosed);
        if (unclosed >= 0 && ContinuesInNextBlock(position))
        {
            pairs.Add(new TextSpan(unclosed, text.Length + 1 - unclosed));
        }

        if (pairs.Count == 0)
        {
            return;
        }

        var attribution = new Attribution(text);
        for (var i = 0; i < pairs.Count; i++)
        {
            var next = i + 1 < pairs.Count ? pairs[i + 1].Start : text.Length;
            var isSpeech = attribution.Read(pairs[i], next, out var speaker);
            var words = new TextSpan(pairs[i].Start + 1, pairs[i].Length - 2);
            if (isSpeech || IsLongEnough(words.Of(text)))
            {
                Add(block, ArticleQuotationKind.Direct, words, speaker);
            }
        }
    }

    // A quotation of several paragraphs opens each of them with a mark and closes only the last.
    private bool ContinuesInNextBlock(int position) =>
        position + 1 < _article.Blocks.Count && _article.Blocks[position + 1] is { Role: ArticleBlockRole.Body, Text: ['“', ..] };

    private void Add(ArticleBlock block, ArticleQuotationKind kind, TextSpan span, string? speaker) => _quotations.Add(new ArticleQuotation
    {
        Index = _quotations.Count + 1,
        Text = span.Of(block.Text).ToString(),
        Kind = kind,
        Speaker = speaker,
        Role = block.Role,
        BlockIndex = block.Index,
        Start = span.Start,
        Length = span.Length,
        Title = _article.Title,
        Path = _article.Source.Path,
    });

    private static bool IsLongEnough(ReadOnlySpan<char> words)
    {
        var scanner = new WordScanner(words);
        var count = 0;
        var isTitle = true;
        while (scanner.MoveNext())
        {
            // Ideographs make words of about two.
            count += scanner.IsIdeograph ? 1 : 2;
            isTitle &= scanner.Length < MinimumWords || char.IsUpper(words[scanner.Start]) || char.IsDigit(words[scanner.Start]);
        }

        return count >= 2 * MinimumWords && !isTitle;
    }
}
