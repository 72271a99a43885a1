namespace ArticleTools;

/// <summary>Counts over an article's body.</summary>
public sealed record ArticleMeasurement
{
    /// <summary>The article's title.</summary>
    public string? Title { get; init; }

    /// <summary>The number of words as a person counts them: an inner apostrophe or hyphen does not part a word, and each ideograph or kana is one.</summary>
    public int Words { get; init; }

    /// <summary>The number of sentences.</summary>
    public int Sentences { get; init; }

    /// <summary>The number of paragraphs.</summary>
    public int Paragraphs { get; init; }

    /// <summary>The number of characters, in Unicode scalar values.</summary>
    public int Characters { get; init; }

    /// <summary>The time that an adult needs to read it silently.</summary>
    public TimeSpan ReadingTime { get; init; }

    /// <summary>The mean number of words in a sentence; 0 where there is none.</summary>
    public double WordsPerSentence { get; init; }

    /// <summary>The number of headings.</summary>
    public int Headings { get; init; }

    /// <summary>The number of links in all roles.</summary>
    public int Links { get; init; }

    /// <summary>The number of links to other sites.</summary>
    public int ExternalLinks { get; init; }

    /// <summary>The number of images to be looked at: those of the kind <see cref="ArticleImageKind.Content"/>.</summary>
    public int Images { get; init; }

    /// <summary>The number of quotations.</summary>
    public int Quotations { get; init; }

    /// <summary>The number of tables.</summary>
    public int Tables { get; init; }

    /// <summary>The number of blocks in all roles.</summary>
    public int Blocks { get; init; }

    /// <summary>The path of the article's file.</summary>
    public string? Path { get; init; }
}
