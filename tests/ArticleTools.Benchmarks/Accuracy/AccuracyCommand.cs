using System.CommandLine;
using ArticleTools.Engine;
using ArticleTools.Engine.Segments.Html.Model;

namespace ArticleTools.Benchmarks.Accuracy;

/// <summary><c>accuracy</c>: imports every page of a corpus and compares text and metadata with the truth.</summary>
internal static class AccuracyCommand
{
    public static readonly string[] Corpora = ["trafilatura-eval", "wcxb-dev"];

    public static Command Create()
    {
        var corpus = new Option<string?>("--corpus") { Description = "The corpus; both where it is left out." };
        corpus.AcceptOnlyFromAmong(Corpora);
        var split = new Option<string>("--split") { Description = "Which sites to import.", DefaultValueFactory = _ => "all" };
        split.AcceptOnlyFromAmong("all", "tuned", "held-back");
        var worst = new Option<int>("--worst") { Description = "Also list this many pages with the lowest scores." };
        var wrong = new Option<string?>("--wrong") { Description = "Also list every page where this field is not right." };
        wrong.AcceptOnlyFromAmong(FieldScore.Fields);
        var page = new Option<string?>("--page") { Description = "Show this page's blocks and what is missing and surplus instead." };

        var model = new Option<string?>("--model") { Description = "The folder of a model of bodies to use instead of the delivered one." };
        var fold = new Option<int?>("--fold");
        var command = new Command("accuracy", "Compares text and metadata with what people found on the pages of the corpora.")
        {
            corpus, split, worst, wrong, page, model, fold,
        };
        command.SetAction(parsed =>
        {
            var reader = new ArticleReader(new ArticleReaderOptions
            {
                BodyModel = parsed.GetValue(model) is { } files ? BodyModel.Load(file => File.OpenRead(Path.Combine(files, file))) : null,
            });
            foreach (var name in parsed.GetValue(corpus) is { } one ? [one] : Corpora)
            {
                if (SharedFolder.FindCorpus(name) is not { } folder)
                {
                    continue;
                }

                if (parsed.GetValue(page) is { } id)
                {
                    ShowPage(folder, id, reader);
                    continue;
                }

                var results = Import(folder, parsed.GetValue(split)!, reader, parsed.GetValue(fold));
                AccuracyReport.Write(Console.Out, name, results);
                AccuracyReport.WriteWorst(Console.Out, results, parsed.GetValue(worst));
                if (parsed.GetValue(wrong) is { } field)
                {
                    AccuracyReport.WriteWrong(Console.Out, results, field);
                }
            }
        });
        return command;
    }

    private static List<PageResult> Import(string folder, string split, ArticleReader reader, int? fold) =>
    [
        .. Corpus.Load(folder)
            .Where(page => split == "all" || page.IsHeldBack == (split == "held-back"))
            .AsParallel().AsOrdered().Where(page => fold is null || page.Part % 3 == fold).Select(page => PageResult.Import(page, reader)),
    ];

    private static void ShowPage(string folder, string id, ArticleReader reader)
    {
        if (Corpus.Load(folder).Find(page => page.Id == id) is { } page)
        {
            PageView.Write(Console.Out, PageResult.Import(page, reader));
        }
    }
}
