using System.CommandLine;
using ArticleTools.Benchmarks.Accuracy;
using ArticleTools.Engine.Formats.PlainText.Model;

namespace ArticleTools.Benchmarks.BareText;

/// <summary><c>train-text</c>: learns which blocks of a text are the body from the tuned part of the corpora.</summary>
internal static class TrainTextCommand
{
    private const int Trees = 120;
    private const int TitleTrees = 40;
    private const int Folds = 3;

    public static Command Create()
    {
        var output = new Option<string>("--output") { Description = "The folder to write the data files to.", Required = true };
        var validate = new Option<bool>("--validate") { Description = "Leave a third of the sites out and score on it instead." };
        var trees = new Option<int>("--trees") { Description = "How many trees to grow.", DefaultValueFactory = _ => Trees };
        var command = new Command("train-text", "Learns which blocks of a text without tags are the body.") { output, validate, trees };
        command.SetAction(parsed =>
        {
            var texts = TrainingSet.Load();
            var tuned = texts.FindAll(text => !text.Page.IsHeldBack);
            Console.Error.WriteLine($"{tuned.Count} texts, {tuned.Sum(text => text.Pages.Sum(page => page.Body.Rows.Length))} blocks");
            if (parsed.GetValue(validate))
            {
                var (learned, left) = (tuned.FindAll(text => text.Page.Bucket % Folds != 0), tuned.FindAll(text => text.Page.Bucket % Folds == 0));
                var forest = Read(Grow(learned.SelectMany(text => text.Pages).Select(page => page.Body), parsed.GetValue(trees)));
                Report("left out", forest, left);
                Dump(forest, left);
            }
            else
            {
                var title = Grow(tuned.SelectMany(text => text.Pages).Select(page => page.Title), TitleTrees);
                File.WriteAllText(Path.Combine(parsed.GetValue(output)!, "PlainTextTitle.txt"), title);
                var grown = Grow(tuned.SelectMany(text => text.Pages).Select(page => page.Body), parsed.GetValue(trees));
                File.WriteAllText(Path.Combine(parsed.GetValue(output)!, "PlainTextBody.txt"), grown);
                Report("tuned", Read(grown), tuned);
                Report("held back", Read(grown), texts.FindAll(text => text.Page.IsHeldBack));
            }
        });
        return command;
    }

    private static void Dump(DecisionForest forest, List<TrainingText> texts)
    {
        using var output = new StreamWriter("/tmp/bt-dump.txt");
        foreach (var text in texts.Where(text => text.Rendering == TextRendering.Inner)
            .OrderBy(text => Score(text, BodySequence.Decode(text.Pages[0].Body.Rows.Select(row => forest.Score(row)).ToArray(), 0.5f)).F1))
        {
            var scores = text.Pages[0].Body.Rows.Select(row => forest.Score(row)).ToArray();
            var body = BodySequence.Decode(scores, 0.5f);
            var ratio = Score(text, body);
            output.WriteLine($"##### {(text.Page.MainContent is null ? "T" : "W")} {text.Page.Id} {text.Page.Url} P {ratio.Precision:0.000} R {ratio.Recall:0.000} F {ratio.F1:0.000}");
            for (var i = 0; i < scores.Length; i++)
            {
                var isTrue = text.Pages[0].Body.Labels[i] > 0.5f;
                var mark = (isTrue, body[i]) switch { (true, true) => " ", (true, false) => "MISS", (false, true) => "SURP", _ => "." };
                output.WriteLine($"{mark,-4} {i,4} {scores[i],6:0.00} {(FurnitureRole(text.Pages[0].Blocks[i])),-12} {(text.Pages[0].Blocks[i].Text.Length > 140 ? text.Pages[0].Blocks[i].Text[..140] : text.Pages[0].Blocks[i].Text)}");
            }
        }
    }

    private static string FurnitureRole(ArticleTools.Engine.Formats.DraftBlock block) =>
        ArticleTools.Engine.Segments.FurnitureClassifier.Classify(block.Text, new ArticleTools.Engine.Segments.FurnitureContext(block.Kind, Position: ArticleTools.Engine.Segments.BodyPosition.End))?.Role.ToString() ?? "";

    private static string Grow(IEnumerable<TrainingRows> pages, int trees) => new ForestTrainer([.. pages]).Train(trees);

    private static DecisionForest Read(string text) => DecisionForest.Read<BlockFeature>(new StringReader(text));

    private static void Report(string name, DecisionForest forest, List<TrainingText> scored)
    {
        var all = scored;
        scored = all.FindAll(text => text.Page.MainContent is not null);
        for (var pass = 0; pass < 2; pass++, scored = all.FindAll(text => text.Page.MainContent is null))
        {
        var table = new TextTable(name, "pages", "cost of a change", "precision", "recall", "4-gram F1");
        foreach (var group in scored.GroupBy(text => text.Rendering))
        {
            var (rendering, part) = (group.Key, group.ToList());
            var scores = part.AsParallel().AsOrdered().Select(text => text.Pages[0].Body.Rows.Select(row => forest.Score(row)).ToArray()).ToList();
            foreach (var cost in new[] { 0f, 0.5f, 1f })
            {
                var ratios = part.Select((text, i) => (text, i)).AsParallel().AsOrdered().Select(item => Score(item.text, BodySequence.Decode(scores[item.i], cost))).ToList();
                var ratio = new Ratio(ratios.Average(ratio => ratio.Precision), ratios.Average(ratio => ratio.Recall));
                table.Add(rendering, part.Count, (double)cost, ratio.Precision, ratio.Recall, ratio.F1);
            }
        }

        table.Write(Console.Out);
        }
    }

    private static Ratio Score(TrainingText text, bool[] isBody) =>
        TextScore.Compute(string.Join('\n', text.Pages[0].Blocks.Where((_, i) => isBody[i]).Select(block => block.Text)), text.Truth).FourGrams;
}
