using System.CommandLine;
using ArticleTools.Benchmarks.Training;
using ArticleTools.Engine.Formats.PlainText.Model;
using ArticleTools.Engine.Segments.Model;

namespace ArticleTools.Benchmarks.BareText;

/// <summary>
/// <c>train-text</c>: learns from the tuned part of the corpora which blocks of a text without tags are its body and which is the
/// headline, and writes the engine's data files. The same pages and the same engine give the same files.
/// </summary>
internal static class TrainTextCommand
{
    private const int BodyTrees = 120;
    private const int TitleTrees = 60;
    private const int Folds = 3;

    private static readonly string[] Features = Enum.GetNames<BlockFeature>();

    public static Command Create()
    {
        var output = new Option<string>("--output")
        {
            Description = "The folder to write the data files to.",
            DefaultValueFactory = _ => "src/ArticleTools.Engine/Formats/PlainText/Model",
        };
        var validate = new Option<bool>("--validate") { Description = "Write nothing: leave a third of the sites out and score on them." };
        var command = new Command("train-text", "Learns which blocks of a text without tags are its body and its headline.") { output, validate };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(validate))
            {
                Validate();
            }
            else
            {
                Train(parsed.GetValue(output)!);
            }
        });
        return command;
    }

    private static void Train(string folder)
    {
        var texts = TrainingSet.Load();
        Write(folder, "PlainTextTitle.txt", Grow(texts, page => page.Title, TitleTrees));
        Write(folder, "PlainTextBody.txt", Grow(texts, page => page.Body, BodyTrees));
        Console.WriteLine($"Learned from {texts.Count} texts of {texts.Sum(text => text.Pages[0].Blocks.Count)} blocks.");
    }

    private static void Validate()
    {
        var texts = TrainingSet.Load();
        var learned = texts.FindAll(text => text.Page.Bucket % Folds != 0);
        var forest = DecisionForest.Read(new StringReader(Grow(learned, page => page.Body, BodyTrees)), Features);
        var table = new TextTable("left out", "texts", "precision", "recall", "4-gram F1", "best possible", "all text");
        foreach (var part in texts.Where(text => text.Page.Bucket % Folds == 0).GroupBy(text => (text.Rendering, text.IsReviewed)))
        {
            var ratio = BodyScore.Average(part, page => BodySequence.Decode([.. page.Body.Rows.Select(row => forest.Score(row))]));
            table.Add(
                part.Key.Rendering + (part.Key.IsReviewed ? "" : ", by the reader of HTML"), part.Count(), ratio.Precision, ratio.Recall, ratio.F1,
                BodyScore.Average(part, page => [.. page.Body.Labels.Select(label => label > 0.5f)]).F1,
                BodyScore.Average(part, page => [.. page.Body.Labels.Select(_ => true)]).F1);
        }

        table.Write(Console.Out);
    }

    private static string Grow(List<TrainingText> texts, Func<TrainingPage, TrainingRows> select, int trees)
    {
        var pages = texts.SelectMany(text => text.Pages).Select(select);
        return new ForestTrainer([.. pages.SelectMany(GetExamples)], Features, new ForestShape { Trees = trees }).Train();
    }

    private static IEnumerable<Example> GetExamples(TrainingRows page, int number) =>
        page.Rows.Select((row, i) => new Example(number, row, page.Labels[i], page.Weights[i]));

    private static void Write(string folder, string name, string trees) =>
        File.WriteAllText(Path.Combine(folder, name), $"# Written by the benchmarks' train-text. DecisionForest says how to read it.\n{trees}");
}
