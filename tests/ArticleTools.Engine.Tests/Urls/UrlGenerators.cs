using FsCheck;
using FsCheck.Fluent;

namespace ArticleTools.Engine.Tests.Urls;

/// <summary>Makes URLs, sound and damaged ones.</summary>
internal static class UrlGenerators
{
    private static readonly Gen<string> Word =
        from length in Gen.Choose(1, 9)
        from letters in Gen.Elements("abcdefghijklmnopqrstuvwxyz0123456789".ToCharArray()).ListOf(length)
        select new string([.. letters]);

    private static readonly Gen<string> Path =
        from depth in Gen.Choose(0, 4)
        from words in Word.ListOf(depth)
        select string.Concat(words.Select(word => "/" + word));

    private static readonly Gen<string> Query =
        from count in Gen.Choose(0, 3)
        from names in Word.ListOf(count)
        from values in Word.ListOf(count)
        select count == 0 ? "" : "?" + string.Join('&', names.Zip(values, (name, value) => $"{name}={value}"));

    private static readonly Gen<string> Scrap = Gen.OneOf(
        Word,
        Gen.Elements(
            "http", "https", "://", ":/", "//", "/", "?", "&", "=", "#", ".", ",", ";", ":", "%", "%2", "%20", "%25", "%2520", "&amp;", "@", "mailto:", "www.", "web.archive.org", "/web/", "*",
            "20200101000000", "id_/", "archive.ph", "google.com", "/url?q=", "http%3A%2F%2F", "utm_source=", "&utm_medium=", "(", ")", "[", "]", "\"", "“", "…", " ", "\n", "é", "\0", "\uD800"));

    public static Gen<string> Plain { get; } =
        from scheme in Gen.Elements("http", "https")
        from host in Word
        from path in Path
        from query in Query
        select $"{scheme}://a{host}.example.org{(path.Length == 0 ? "/" : path)}{query}";

    public static Gen<string> Any { get; } =
        from count in Gen.Choose(0, 12)
        from scraps in Scrap.ListOf(count)
        from start in Gen.Elements("", "https://", "https://a.example/", "https://web.archive.org/", "https://www.google.com/")
        select start + string.Concat(scraps);

    public static Gen<string> Damaged { get; } =
        from url in Plain
        from at in Gen.Choose(0, url.Length)
        from scrap in Scrap
        select url.Insert(at, scrap);
}
