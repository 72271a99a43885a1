namespace ArticleTools.Benchmarks.BareText;

/// <summary>Blocks of one text that a forest learns from.</summary>
/// <param name="Rows">Their features.</param>
/// <param name="Labels">How far each is what the forest is to find, from 0 to 1.</param>
/// <param name="Weights">How much each counts.</param>
internal sealed record TrainingRows(float[][] Rows, float[] Labels, float[] Weights);
