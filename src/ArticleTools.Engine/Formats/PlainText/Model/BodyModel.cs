using System.Text;

namespace ArticleTools.Engine.Formats.PlainText.Model;

/// <summary>Says of each block of a plain text how much speaks for its being of the body, learned from pages that people have read.</summary>
internal static class BodyModel
{
    private static readonly DecisionForest Forest = Load();

    /// <summary>The logarithm of the odds that each block is of the body.</summary>
    public static float[] Score(BodyFeatures features, int count, CancellationToken cancellationToken)
    {
        var scores = new float[count];
        var row = new float[BodyFeatures.Count];
        for (var i = 0; i < count; i++)
        {
            if (i % 1024 == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            features.Write(i, row);
            scores[i] = Forest.Score(row);
        }

        return scores;
    }

    private static DecisionForest Load()
    {
        using var stream = typeof(BodyModel).Assembly.GetManifestResourceStream("Models.PlainTextBody.txt")
            ?? throw new InvalidOperationException("The model of bodies is missing.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return DecisionForest.Read<BodyFeature>(reader);
    }
}
