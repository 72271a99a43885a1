#pragma warning disable
namespace ArticleTools.Engine.Urls;
internal static class Surt { public static string Of(WebUrl url) => url.Href; }
