using ArticleTools.Engine.Formats;
using ArticleTools.Engine.Formats.Html;

namespace ArticleTools.Engine.Segments.PageStates;

/// <summary>
/// Notes where a page is not one article: it stays what was read of it, and says so.
/// To accuse an article is worse than to miss one of these.
/// </summary>
internal static class PageStateReporter
{
    // The surest first: at most one of them holds.
    private static readonly (string Id, Func<PageFacts, string?> Describe)[] States =
    [
        (ArticleDiagnosticId.ChallengePage, ChallengePage.Describe),
        (ArticleDiagnosticId.ErrorPage, ErrorPage.Describe),
        (ArticleDiagnosticId.CookieWall, CookieWall.Describe),
        (ArticleDiagnosticId.PaywallStub, PaywallStub.Describe),
        (ArticleDiagnosticId.ScriptOnlyPage, ScriptOnlyPage.Describe),
        (ArticleDiagnosticId.SeveralArticles, SeveralArticles.Describe),
        (ArticleDiagnosticId.IndexPage, IndexPage.Describe),
    ];

    /// <param name="outline">The page, its blocks in their roles.</param>
    /// <param name="draft">What it states about itself; takes the diagnostic.</param>
    /// <param name="jsonLd">Its structured data.</param>
    public static void Report(HtmlOutline outline, Draft draft, JsonLdReader jsonLd)
    {
        var page = new PageFacts(outline, draft, jsonLd);
        foreach (var (id, describe) in States)
        {
            if (describe(page) is { } message)
            {
                draft.Diagnostics.Add(new ArticleDiagnostic { Id = id, Severity = ArticleDiagnosticSeverity.Warning, Message = message });
                return;
            }
        }
    }
}
