namespace ArticleTools.Benchmarks.Accuracy;

/// <summary>Precision, recall and their harmonic mean.</summary>
internal readonly record struct Ratio(double Precision, double Recall)
{
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    /// <summary>From counts; two empty texts agree.</summary>
    public static Ratio FromCounts(double truePositives, double falsePositives, double falseNegatives) =>
        falsePositives == 0 && falseNegatives == 0
            ? new Ratio(1, 1)
            : new Ratio(Divide(truePositives, truePositives + falsePositives), Divide(truePositives, truePositives + falseNegatives));

    private static double Divide(double part, double whole) => whole == 0 ? 0 : part / whole;
}
