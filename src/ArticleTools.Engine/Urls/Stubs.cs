#pragma warning disable
namespace ArticleTools.Engine.Urls;
internal static class Surt { public static string Of(WebUrl url) => url.Href; }
internal sealed class UrlCleaner { public static UrlCleaner Default { get; } = new(); public static UrlCleaner Read(Stream rules) => Default; public WebUrl Clean(WebUrl url) => url; }
internal static class RedirectUrl { public static WebUrl? Unwrap(WebUrl url) => null; }
