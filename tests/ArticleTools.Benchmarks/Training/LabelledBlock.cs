namespace ArticleTools.Benchmarks.Training;

/// <summary>What the truth says of a block.</summary>
/// <param name="Index">The block's index on its page.</param>
/// <param name="IsBody">Whether it is of the body.</param>
/// <param name="Weight">How much it counts.</param>
internal readonly record struct LabelledBlock(int Index, bool IsBody, float Weight);
