using ArticleTools.Engine.Formats.Html;

namespace ArticleTools.Engine.Segments.PageStates;

/// <summary>Recognises a page that only a script would fill.</summary>
internal static class ScriptOnlyPage
{
    private const int LongestPage = 600;
    private const int LongestBody = 200;

    public static string? Describe(PageFacts page)
    {
        if (page.ShownLength > LongestPage || page.BodyLength > LongestBody)
        {
            return null;
        }

        foreach (var block in page.Outline.Blocks)
        {
            // Its name is the same in every language.
            if (block.Draft.Text.Contains("JavaScript", StringComparison.OrdinalIgnoreCase))
            {
                return $"The page is empty until a script fills it: it says '{Shorten(block.Draft.Text)}'.";
            }
        }

        foreach (var container in page.Outline.Containers)
        {
            if (container.FirstBlock == container.EndBlock && IsMountPoint(container))
            {
                return $"The page is empty until a script fills it: the element '{container.Id ?? container.Name}' has nothing in it.";
            }
        }

        return null;
    }

    // Where the common frameworks put what they render.
    private static bool IsMountPoint(HtmlContainer container) => container.Id is "root" or "app" or "__next" or "__nuxt" or "___gatsby" or "svelte" or "react-root"
        or "app-root" or "main-app" or "application" || container.Name is "app-root" or "ng-app" or "my-app";

    private static string Shorten(string text) => text.Length <= 100 ? text : text[..100] + "…";
}
