using System.CommandLine;

namespace ArticleTools.Benchmarks.Accuracy;

/// <summary><c>states</c>: counts which pages are said to be no article, by the type of page that people gave them.</summary>
internal static class StatesCommand
{
    // Those that a page's content calls for; the others speak of its bytes and its markup.
    private static readonly string[] Ids =
    [
        ArticleDiagnosticId.BodyMissing, ArticleDiagnosticId.ScriptOnlyPage, ArticleDiagnosticId.ErrorPage, ArticleDiagnosticId.ChallengePage,
        ArticleDiagnosticId.CookieWall, ArticleDiagnosticId.PaywallStub, ArticleDiagnosticId.IndexPage, ArticleDiagnosticId.SeveralArticles,
    ];

    public static Command Create()
    {
        var list = new Option<string?>("--list") { Description = "Also list the pages with this diagnostic, those of the held-back sites left out." };
        list.AcceptOnlyFromAmong(Ids);
        var command = new Command("states", "Counts which pages of the corpora are said to be no article.") { list };
        command.SetAction(parsed =>
        {
            foreach (var name in AccuracyCommand.Corpora)
            {
                if (SharedFolder.FindCorpus(name) is { } folder)
                {
                    var results = Corpus.Load(folder).AsParallel().AsOrdered().Select(page => PageResult.Import(page)).Where(result => result.Article is not null).ToList();
                    Write(Console.Out, name, results);
                    WriteList(Console.Out, results, parsed.GetValue(list));
                }
            }
        });
        return command;
    }

    private static void Write(TextWriter output, string corpus, List<PageResult> results)
    {
        var table = new TextTable([corpus, "pages", .. Ids]);
        foreach (var type in results.GroupBy(result => result.Page.PageType ?? "news and blogs", StringComparer.Ordinal).OrderBy(type => type.Key, StringComparer.Ordinal))
        {
            foreach (var part in type.GroupBy(result => result.Page.IsHeldBack).OrderBy(part => part.Key))
            {
                table.Add([$"{type.Key}, {(part.Key ? "held back" : "tuned")}", part.Count(), .. Ids.Select(id => (object)part.Count(result => Find(result, id) is not null))]);
            }
        }

        table.Write(output);
    }

    private static void WriteList(TextWriter output, List<PageResult> results, string? id)
    {
        foreach (var result in results)
        {
            if (id is not null && !result.Page.IsHeldBack && Find(result, id) is { } found)
            {
                output.WriteLine($"{result.Page.Id} {result.Page.PageType} {result.Page.Url}: {found.Message}");
            }
        }
    }

    private static ArticleDiagnostic? Find(PageResult result, string id) => result.Article!.Diagnostics.FirstOrDefault(diagnostic => diagnostic.Id == id);
}
