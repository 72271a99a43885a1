namespace ArticleTools;

/// <summary>The same quotation in several places, however it is worded or attributed there.</summary>
public sealed record ArticleQuotationGroup
{
    /// <summary>The commonest wording; of two as common, the longer.</summary>
    public required string Text { get; init; }

    /// <summary>How many quotations there are.</summary>
    public int Count { get; init; }

    /// <summary>In how many articles they stand.</summary>
    public int ArticleCount { get; init; }

    /// <summary>Those who are said to have spoken, by the fullest names that the articles give, in order of the quotations.</summary>
    public IReadOnlyList<string> Speakers { get; init; } = [];

    /// <summary>The wordings that differ by more than case and punctuation, the commonest first.</summary>
    public IReadOnlyList<string> Variants { get; init; } = [];

    /// <summary>Whether there is more than one wording, cuts included.</summary>
    public bool WordingDiffers { get; init; }

    /// <summary>Whether the words are put into more than one mouth.</summary>
    public bool SpeakerDiffers { get; init; }

    /// <summary>The quotations in the order of the input.</summary>
    public IReadOnlyList<ArticleQuotation> Quotations { get; init; } = [];

    /// <inheritdoc/>
    public override string ToString() => Text;
}
