using System.CommandLine;
using ArticleTools.Benchmarks.BareText;

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

        var asText = new Option<TextRendering?>("--as-text") { Description = "Import the text of each page as this kind of program saves it, without its tags." };
        var command = new Command("accuracy", "Compares text and metadata with what people found on the pages of the corpora.")
        {
            corpus, split, worst, wrong, page, asText,
        };
        command.SetAction(parsed =>
        {
            foreach (var name in parsed.GetValue(corpus) is { } one ? [one] : Corpora)
            {
                if (SharedFolder.FindCorpus(name) is not { } folder)
                {
                    continue;
                }

                if (parsed.GetValue(page) is { } id)
                {
                    ShowPage(folder, id, parsed.GetValue(asText));
                    continue;
                }

                var results = Import(folder, parsed.GetValue(split)!, parsed.GetValue(asText));
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

    private static List<PageResult> Import(string folder, string split, TextRendering? rendering) =>
    [
        .. Corpus.Load(folder)
            .Where(page => split == "all" || page.IsHeldBack == (split == "held-back"))
            .AsParallel().AsOrdered().Select(page => PageResult.Import(page, rendering)),
    ];

    private static void ShowPage(string folder, string id, TextRendering? rendering)
    {
        if (Corpus.Load(folder).Find(page => page.Id == id) is { } page)
        {
            PageView.Write(Console.Out, PageResult.Import(page, rendering));
        }
    }
}
