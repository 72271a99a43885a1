using System.CommandLine;
using ArticleTools.Benchmarks.Accuracy;

namespace ArticleTools.Benchmarks.Training;

/// <summary><c>train</c>: learns from the corpora which blocks of a page are its body.</summary>
internal static class TrainCommand
{
    public static Command Create()
    {
        var output = new Option<string>("--output") { Description = "The folder to write the model to.", Required = true };
        var parts = new Option<string>("--learn-from") { Description = "Which sites to learn from.", DefaultValueFactory = _ => "all" };
        parts.AcceptOnlyFromAmong("all", "tuned", "fold-0", "fold-1", "fold-2");
        var trees = new Option<int>("--trees") { DefaultValueFactory = _ => new ForestShape().Trees };
        var leaves = new Option<int>("--leaves") { DefaultValueFactory = _ => new ForestShape().Leaves };
        var rate = new Option<double>("--rate") { DefaultValueFactory = _ => new ForestShape().LearningRate };
        var least = new Option<double>("--least") { DefaultValueFactory = _ => new ForestShape().LeastWeight };
        var percent = new Option<int>("--percent") { DefaultValueFactory = _ => new ForestShape().PercentOfFeatures };
        var command = new Command("train", "Learns from the corpora which blocks of a page are its body.") { output, parts, trees, leaves, rate, least, percent };
        command.SetAction(parsed =>
        {
            var part = parsed.GetValue(parts)!;
            var pages = Load("wcxb-dev").Concat(Load("trafilatura-eval"))
                .Where(page => part == "all" || (!page.Page.IsHeldBack && (part == "tuned" || page.Page.Part % 3 != part[^1] - '0'))).ToList();
            var shape = new ForestShape { Trees = parsed.GetValue(trees), Leaves = parsed.GetValue(leaves), LearningRate = parsed.GetValue(rate), LeastWeight = parsed.GetValue(least), PercentOfFeatures = parsed.GetValue(percent) };
            foreach (var (name, text) in BodyTrainer.Train(pages, shape))
            {
                File.WriteAllText(Path.Combine(parsed.GetValue(output)!, name), text);
            }
        });
        return command;
    }

    private static List<TrainingPage> Load(string corpus) =>
        SharedFolder.FindCorpus(corpus) is { } folder
            ? [.. Corpus.Load(folder).AsParallel().AsOrdered().Select(TrainingPage.Read).OfType<TrainingPage>()]
            : [];
}
