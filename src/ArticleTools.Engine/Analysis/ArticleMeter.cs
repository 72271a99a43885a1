using ArticleTools.Engine.Analysis.Text;

namespace ArticleTools.Engine.Analysis;

/// <summary>Measures an article.</summary>
/// <remarks>
/// Reading time takes 238 words a minute, the mean of silent reading of English non-fiction over 190 studies:
/// Brysbaert, M. (2019), "How many words do we read per minute? A review and meta-analysis of reading rate",
/// Journal of Memory and Language 109, 104047. Scripts that count by the character take 500 characters a minute.
/// </remarks>
public static class ArticleMeter
{
    private const double WordsPerMinute = 238;
    private const double IdeographsPerMinute = 500;

    /// <summary>Counts what an article's body is made of.</summary>
    public static ArticleMeasurement Measure(Article article)
    {
        var paragraphs = 0;
        var tables = 0;
        var headings = 0;
        var sentences = 0;
        var wordsInSentences = 0;
        foreach (var block in article.Blocks)
        {
            if (!BodyText.IsText(block))
            {
                continue;
            }

            tables += block.Kind == ArticleBlockKind.Table ? 1 : 0;
            headings += block.Kind == ArticleBlockKind.Heading ? 1 : 0;
            paragraphs += block.Kind is ArticleBlockKind.Paragraph or ArticleBlockKind.Quotation ? 1 : 0;
            if (block.Kind is ArticleBlockKind.Paragraph or ArticleBlockKind.Quotation or ArticleBlockKind.ListItem)
            {
                CountSentences(block.Text, ref sentences, ref wordsInSentences);
            }
        }

        return new ArticleMeasurement
        {
            Title = article.Title,
            Words = article.WordCount,
            Sentences = sentences,
            Paragraphs = paragraphs,
            Characters = CountCharacters(article.Text),
            ReadingTime = ReadingTime(article.Text),
            WordsPerSentence = sentences == 0 ? 0 : Math.Round((double)wordsInSentences / sentences, 1, MidpointRounding.AwayFromZero),
            Headings = headings,
            Links = article.Links.Count,
            ExternalLinks = article.Links.Count(link => link.IsExternal),
            Images = article.Images.Count(image => image.Kind == ArticleImageKind.Content),
            Quotations = article.Quotations.Count,
            Tables = tables,
            Blocks = article.Blocks.Count,
            Path = article.Source.Path,
        };
    }

    /// <summary>The time that silent reading of a text takes, to the second.</summary>
    internal static TimeSpan ReadingTime(string text)
    {
        var words = 0;
        var ideographs = 0;
        var scanner = new WordScanner(text);
        while (scanner.MoveNext())
        {
            if (scanner.IsIdeograph)
            {
                ideographs++;
            }
            else
            {
                words++;
            }
        }

        return TimeSpan.FromSeconds(Math.Round(((words / WordsPerMinute) + (ideographs / IdeographsPerMinute)) * 60));
    }

    private static void CountSentences(string text, ref int sentences, ref int words)
    {
        foreach (var sentence in SentenceSplitter.Split(text))
        {
            var count = WordScanner.Count(sentence.Of(text));
            words += count;
            sentences += count > 0 ? 1 : 0;
        }
    }

    private static int CountCharacters(string text)
    {
        var count = 0;
        foreach (var _ in text.EnumerateRunes())
        {
            count++;
        }

        return count;
    }
}
