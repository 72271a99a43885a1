namespace ArticleTools.Benchmarks.Training;

/// <summary>How many trees to grow, and how boldly.</summary>
internal sealed record ForestShape
{
    public int Trees { get; init; } = 120;

    public int Leaves { get; init; } = 24;

    public double LearningRate { get; init; } = 0.1;

    /// <summary>The least weight of the examples that a leaf holds, in certainty.</summary>
    public double LeastWeight { get; init; } = 6;

    public double Regularisation { get; init; } = 4;

    /// <summary>How many of the features each tree may look at.</summary>
    public int PercentOfFeatures { get; init; } = 100;
}
