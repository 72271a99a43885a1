using System.Text;
using ArticleTools.Engine.Urls;
using ArticleTools.Engine.Urls.Tracking;
using FsCheck;
using FsCheck.Fluent;

namespace ArticleTools.Engine.Tests.Urls;

public sealed class UrlCleanerTests
{
    [Theory]
    [InlineData("https://a.example/x?utm_source=s&utm_medium=m", "https://a.example/x")]
    [InlineData("https://a.example/x?id=1&utm_source=s&b=2#top", "https://a.example/x?id=1&b=2#top")]
    [InlineData("https://a.example/x?fbclid=1&id=2", "https://a.example/x?id=2")]
    [InlineData("https://a.example/x?UTM_Source=s", "https://a.example/x")]
    [InlineData("https://a.example/x?id=1&amp;utm_source=s", "https://a.example/x?id=1")]
    [InlineData("https://a.example/x?id=1?utm_source=s", "https://a.example/x?id=1")]
    [InlineData("https://a.example/x?&utm_source=s&&b=2", "https://a.example/x?b=2")]
    [InlineData("https://a.example/-/CODE/&utm_source=s&utm_medium=m", "https://a.example/-/CODE/")]
    [InlineData("https://a.example/x#utm_source=s&utm_medium=m", "https://a.example/x")]
    [InlineData("https://a.example/x#xtor=RSS-1", "https://a.example/x")]
    [InlineData("https://www.amazon.co.uk/Some-Book/dp/B000000000/ref=sr_1_1?tag=a-20&th=1", "https://www.amazon.co.uk/Some-Book/dp/B000000000?th=1")]
    [InlineData("https://aws.amazon.com/x?sc_channel=a&tag=b", "https://aws.amazon.com/x?tag=b")]
    [InlineData("https://www.google.de/search?q=a&ved=1&sxsrf=2&tbm=isch", "https://www.google.de/search?q=a&tbm=isch")]
    [InlineData("https://www.youtube.com/watch?v=a&feature=share&t=10s", "https://www.youtube.com/watch?v=a&t=10s")]
    [InlineData("https://youtu.be/a?si=b&t=10", "https://youtu.be/a?t=10")]
    [InlineData("https://twitter.com/a/status/1?s=20&t=b", "https://twitter.com/a/status/1")]
    [InlineData("https://www.instagram.com/p/a/?igsh=b", "https://www.instagram.com/p/a/")]
    public void Tracking_is_taken_out(string url, string expected) => Assert.Equal(expected, UrlCleaner.Default.Clean(WebUrl.Parse(url)!).Href);

    [Theory]
    [InlineData("https://a.example/x")]
    [InlineData("https://a.example/x?id=1&b=2#c=3")]
    [InlineData("https://a.example/x?si=1&s=2&t=3&feature=4&source=5&ref=6&tag=7")]
    [InlineData("https://a.example/R&D/x=1")]
    [InlineData("https://script.google.com/macros/s/a/exec?ei=1&hs=2")]
    [InlineData("https://a.example/x?sc_channel=1&spm=2&ocid=3&pt=4&trk=5")]
    [InlineData("https://www.youtube.com/results?search_query=utm_source")]
    [InlineData("https://youtube.com.a.example/x?si=1")]
    [InlineData("https://a.example/ref=x")]
    [InlineData("https://a.example/a&utm_source=b/c")]
    [InlineData("https://a.example/x?next=/y%3Futm_source%3Ds")]
    [InlineData("https://a.example/x?q=why?not")]
    [InlineData("mailto:me@a.example?utm_source=s")]
    public void What_may_change_the_page_is_left(string text)
    {
        var url = WebUrl.Parse(text)!;

        Assert.Same(url, UrlCleaner.Default.Clean(url));
    }

    [Fact]
    public void Each_rule_names_who_sets_the_parameter() => Assert.All(EmbeddedLines.Read("Urls.TrackingParameters.txt"), line =>
        Assert.True(line.Split('\t') is [{ Length: > 0 }, { Length: > 0 }, { Length: > 0 }], line));

    [Fact]
    public void No_rule_is_there_twice()
    {
        var rules = EmbeddedLines.Read("Urls.TrackingParameters.txt").Select(line => line.Split('\t'))
            .SelectMany(parts => parts[1].Split(' ').Select(name => (Host: parts[0], Name: name.ToUpperInvariant()))).ToArray();

        Assert.Empty(rules.GroupBy(rule => rule).Where(group => group.Count() > 1).Select(group => group.Key));
        Assert.DoesNotContain(rules, rule => rule.Host != "*" && rules.Contains(("*", rule.Name)));
    }

    [Fact]
    public void Cleaning_twice_is_cleaning_once() => Prop.ForAll(Arb.From(UrlGenerators.Any), text =>
        WebUrl.Parse(text) is not { } url || UrlCleaner.Default.Clean(url) is var once && ReferenceEquals(once, UrlCleaner.Default.Clean(once))).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("&")]
    [InlineData("%")]
    [InlineData("&utm_source=")]
    [InlineData("?utm_source=&a")]
    [InlineData("&a=")]
    [InlineData("=")]
    [InlineData("#")]
    [InlineData("/ref=")]
    public void Long_hostile_URLs_are_cleaned_in_linear_time(string part)
    {
        var many = string.Concat(Enumerable.Repeat(part, 100_000 / part.Length));
        using var rules = Rules("""{"providers":{"all":{"urlPattern":".*","rules":["(a|aa)+b","utm_[a-z]+"],"rawRules":["(x+x+)+y"]}}}""");
        var own = UrlCleaner.Read(rules);

        Hostile.AssertQuick(() =>
        {
            foreach (var text in new[] { "https://www.amazon.com/" + many, "https://www.amazon.com/?" + many, "https://www.amazon.com/#" + many })
            {
                var url = WebUrl.Parse(text)!;
                UrlCleaner.Default.Clean(url);
                own.Clean(url);
            }
        });
    }

    [Theory]
    [InlineData("https://shop.example/x?track=1&id=2&sub_a=3", "https://shop.example/x?id=2")]
    [InlineData("https://shop.example/x?TRACK=1&tracker=2", "https://shop.example/x?tracker=2")]
    [InlineData("https://shop.example/x?partner=1", "https://shop.example/x")]
    [InlineData("https://shop.example/x/ref=abc?id=2", "https://shop.example/x?id=2")]
    [InlineData("https://shop.example/keep?track=1", "https://shop.example/keep?track=1")]
    [InlineData("https://shop.example/out?to=https%3A%2F%2Fother.example%2F%3Fglobal%3D1%26a%3D2", "https://other.example/?a=2")]
    [InlineData("https://other.example/x?track=1&global=2", "https://other.example/x?track=1")]
    [InlineData("https://other.example/x#global=2", "https://other.example/x")]
    [InlineData("https://other.example/?local=1", "https://other.example/")]
    [InlineData("mailto:me@shop.example?track=1", "mailto:me@shop.example?track=1")]
    public void Rules_of_others_are_read(string url, string expected)
    {
        using var rules = Rules("""
            {
              "providers": {
                "shop": {
                  "urlPattern": "^https?:\\/\\/(?:[a-z0-9-]+\\.)*?shop\\.example",
                  "completeProvider": false,
                  "rules": ["track", "sub_[a-z]*"],
                  "referralMarketing": ["partner"],
                  "rawRules": ["\\/ref=[^?/]*"],
                  "exceptions": ["^https?:\\/\\/shop\\.example\\/keep"],
                  "redirections": ["^https?:\\/\\/shop\\.example\\/out\\?.*?to=([^&]*)"],
                  "forceRedirection": true
                },
                "lookaround": { "urlPattern": "^https://(?!shop)", "rules": ["local"] },
                "globalRules": { "urlPattern": ".*", "rules": ["global"] }
              }
            }
            """);

        Assert.Equal(expected, UrlCleaner.Read(rules).Clean(WebUrl.Parse(url)!).Href);
    }

    [Theory]
    [InlineData("", "JSON")]
    [InlineData("[]", "providers")]
    [InlineData("{}", "providers")]
    [InlineData("""{"providers":[]}""", "providers")]
    [InlineData("""{"providers":{"a":1}}""", "\"a\"")]
    [InlineData("""{"providers":{"a":{}}}""", "urlPattern")]
    [InlineData("""{"providers":{"a":{"urlPattern":".*","rules":"x"}}}""", "rules")]
    [InlineData("""{"providers":{"a":{"urlPattern":".*","rules":[1]}}}""", "rules")]
    [InlineData("""{"providers":{"a":{"urlPattern":"("}}}""", "regular expression")]
    public void What_is_wrong_with_rules_is_said(string json, string part)
    {
        using var rules = Rules(json);

        Assert.Contains(part, Assert.Throws<InvalidDataException>(() => UrlCleaner.Read(rules)).Message, StringComparison.Ordinal);
    }

    private static MemoryStream Rules(string json) => new(Encoding.UTF8.GetBytes(json));
}
