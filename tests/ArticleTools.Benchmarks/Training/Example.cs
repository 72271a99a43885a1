namespace ArticleTools.Benchmarks.Training;

/// <summary>A block to learn from.</summary>
/// <param name="Page">The number of its page.</param>
/// <param name="Features">What is known of it.</param>
/// <param name="Truth">How far it is what is looked for, from 0 to 1.</param>
/// <param name="Weight">How much it counts.</param>
internal readonly record struct Example(int Page, float[] Features, float Truth, float Weight);
