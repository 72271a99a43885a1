namespace ArticleTools.Engine.Urls;
internal sealed class UrlCleaner { public static UrlCleaner Default { get; } = new(); public static UrlCleaner Read(Stream rules) => Default; public WebUrl Clean(WebUrl url) => url; }
internal static class RedirectUrl { public static WebUrl? Unwrap(WebUrl url) => null; }
internal static class UrlRepairer { public static ArticleUrlRepair? Propose(string reference, WebUrl? b) => null; public static bool LooksTruncated(WebUrl url) => false; }
