namespace ArticleTools.Engine.Distribution;

/// <summary>What came of the inputs so far.</summary>
/// <param name="Inputs">How many inputs were finished.</param>
/// <param name="Articles">How many articles were written.</param>
/// <param name="Errors">How many error records were written.</param>
/// <param name="OtherRecords">How many records of archives were passed over because they are no article.</param>
public readonly record struct WorkCounts(long Inputs, long Articles, long Errors, long OtherRecords = 0)
{
    /// <summary>Adds the counts of two parts.</summary>
    public static WorkCounts operator +(WorkCounts left, WorkCounts right) => Add(left, right);

    /// <summary>Adds the counts of two parts.</summary>
    public static WorkCounts Add(WorkCounts left, WorkCounts right) =>
        new(left.Inputs + right.Inputs, left.Articles + right.Articles, left.Errors + right.Errors, left.OtherRecords + right.OtherRecords);
}
