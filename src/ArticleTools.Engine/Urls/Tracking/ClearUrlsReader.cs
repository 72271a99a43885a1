using System.Text.Json;
using System.Text.RegularExpressions;

namespace ArticleTools.Engine.Urls.Tracking;

/// <summary>Reads rules in the data format of ClearURLs: providers, each with a pattern of URLs and expressions for what to take out of them.</summary>
internal static class ClearUrlsReader
{
    // Only for expressions that look around or back, which can't be matched in linear time.
    private static readonly TimeSpan LongestMatch = TimeSpan.FromSeconds(1);

    private static readonly JsonDocumentOptions Options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <exception cref="InvalidDataException">The rules are not in that format.</exception>
    public static ClearUrlsCleaner Read(Stream rules)
    {
        try
        {
            using var document = JsonDocument.Parse(rules, Options);
            if (document.RootElement.ValueKind != JsonValueKind.Object || !document.RootElement.TryGetProperty("providers", out var providers)
                || providers.ValueKind != JsonValueKind.Object)
            {
                throw new InvalidDataException("The rules have no object named \"providers\", as rules in the format of ClearURLs do.");
            }

            return new ClearUrlsCleaner([.. providers.EnumerateObject().Select(provider => ReadProvider(provider.Name, provider.Value))]);
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException($"The rules are not valid JSON: {exception.Message}", exception);
        }
    }

    private static ClearUrlsProvider ReadProvider(string name, JsonElement provider)
    {
        if (provider.ValueKind != JsonValueKind.Object)
        {
            throw new InvalidDataException($"The provider \"{name}\" is not an object.");
        }

        if (!provider.TryGetProperty("urlPattern", out var pattern) || pattern.ValueKind != JsonValueKind.String)
        {
            throw new InvalidDataException($"The provider \"{name}\" has no text named \"urlPattern\".");
        }

        return new ClearUrlsProvider
        {
            UrlPattern = Compile(name, pattern.GetString()!),
            Exceptions = ReadExpressions(name, provider, "exceptions"),
            Redirections = ReadExpressions(name, provider, "redirections"),
            RawRules = ReadExpressions(name, provider, "rawRules"),
            Rules = [.. ReadExpressions(name, provider, "rules", "^(?:{0})$"), .. ReadExpressions(name, provider, "referralMarketing", "^(?:{0})$")],
        };
    }

    private static Regex[] ReadExpressions(string provider, JsonElement element, string property, string form = "{0}")
    {
        if (!element.TryGetProperty(property, out var list))
        {
            return [];
        }

        if (list.ValueKind != JsonValueKind.Array || list.EnumerateArray().Any(item => item.ValueKind != JsonValueKind.String))
        {
            throw new InvalidDataException($"\"{property}\" of the provider \"{provider}\" is not a list of texts.");
        }

        return [.. list.EnumerateArray().Select(item => Compile(provider, form.Replace("{0}", item.GetString(), StringComparison.Ordinal)))];
    }

    private static Regex Compile(string provider, string expression)
    {
        const RegexOptions Common = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
        try
        {
            return new Regex(expression, Common | RegexOptions.NonBacktracking, Regex.InfiniteMatchTimeout);
        }
        catch (NotSupportedException)
        {
            return new Regex(expression, Common, LongestMatch);
        }
        catch (ArgumentException exception)
        {
            throw new InvalidDataException($"The provider \"{provider}\" has an invalid regular expression: {exception.Message}", exception);
        }
    }
}
