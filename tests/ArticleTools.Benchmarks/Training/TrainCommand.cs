using System.CommandLine;
using ArticleTools.Benchmarks.Accuracy;

namespace ArticleTools.Benchmarks.Training;

/// <summary>
/// <c>train</c>: learns from the corpora which blocks of an HTML page are its body, and writes the model: for the engine from all
/// sites, and for the accuracy of the sites that are held back from the others.
/// </summary>
internal static class TrainCommand
{
    private static readonly ForestShape Shape = new() { Trees = 150, LearningRate = 0.08, LeastWeight = 12, PercentOfFeatures = 50 };

    public static Command Create()
    {
        var output = new Option<string>("--output")
        {
            Description = "The folder for the engine's model.",
            DefaultValueFactory = _ => "src/ArticleTools.Engine/Segments/Html/Model",
        };
        var blind = new Option<string>("--blind-output")
        {
            Description = "The folder for the model that has not seen the sites held back.",
            DefaultValueFactory = _ => "tests/ArticleTools.Benchmarks/Training/Blind",
        };
        var command = new Command("train", "Learns from the corpora which blocks of an HTML page are its body.") { output, blind };
        command.SetAction(parsed =>
        {
            var pages = Load("wcxb-dev").Concat(Load("trafilatura-eval")).ToList();
            Write(parsed.GetValue(blind)!, pages.FindAll(page => !page.Page.IsHeldBack));
            Write(parsed.GetValue(output)!, pages);
        });
        return command;
    }

    private static void Write(string folder, List<TrainingPage> pages)
    {
        foreach (var (name, text) in BodyTrainer.Train(pages, Shape))
        {
            File.WriteAllText(Path.Combine(folder, name), text);
        }

        Console.WriteLine($"{folder}: learned from {pages.Sum(page => page.Labels.Count)} blocks of {pages.Count} pages.");
    }

    private static List<TrainingPage> Load(string corpus) =>
        SharedFolder.FindCorpus(corpus) is { } folder
            ? [.. Corpus.Load(folder).AsParallel().AsOrdered().Select(TrainingPage.Read).OfType<TrainingPage>()]
            : [];
}
