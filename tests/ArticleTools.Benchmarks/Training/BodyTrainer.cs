using System.Globalization;
using ArticleTools.Engine.Segments.Html.Model;
using ArticleTools.Engine.Segments.Model;

namespace ArticleTools.Benchmarks.Training;

/// <summary>Learns the model of bodies of HTML pages.</summary>
internal static class BodyTrainer
{
    private const int Folds = 4;
    private const string Header = "# Learned from pages that people have read: dotnet run -c Release --project tests/ArticleTools.Benchmarks -- train\n";

    /// <summary>Learns from pages.</summary>
    /// <returns>The texts of the model's files, by name.</returns>
    public static Dictionary<string, string> Train(List<TrainingPage> pages, ForestShape shape)
    {
        // What the trees learn from a page must not know the page's words already.
        var examples = new Example[pages.Count][];
        Parallel.For(0, Folds, fold =>
        {
            var others = pages.FindAll(page => page.Page.Bucket % Folds != fold);
            var model = new BodyModel(
                DecisionForest.Read(TextReader.Null, FeatureNames.All),
                new Lexicon(LexiconTrainer.Train(others, page => page.Words)),
                new NameLexicon(LexiconTrainer.Train(others, page => page.Names)));
            for (var i = 0; i < pages.Count; i++)
            {
                if (pages[i].Page.Bucket % Folds == fold)
                {
                    examples[i] = [.. pages[i].Describe(i, model)];
                }
            }
        });

        var trees = new ForestTrainer([.. examples.SelectMany(page => page)], FeatureNames.All, shape).Train();
        return new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["trees.txt"] = Header + trees,
            ["words.txt"] = Header + Write(LexiconTrainer.Train(pages, page => page.Words)),
            ["names.txt"] = Header + Write(LexiconTrainer.Train(pages, page => page.Names)),
        };
    }

    private static string Write(List<KeyValuePair<string, float>> lexicon) =>
        string.Concat(lexicon.Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key}\t{pair.Value}\n")));
}
