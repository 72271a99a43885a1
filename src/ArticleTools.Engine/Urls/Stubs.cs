#pragma warning disable
namespace ArticleTools.Engine.Urls;
internal static class Surt { public static string Of(WebUrl url) => url.Href; }
internal static class RedirectUrl { public static WebUrl? Unwrap(WebUrl url) => null; }
