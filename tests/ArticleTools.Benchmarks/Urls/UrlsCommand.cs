using System.CommandLine;
using System.Text.Json;
using ArticleTools.Engine.Urls;

namespace ArticleTools.Benchmarks.Urls;

/// <summary><c>urls</c>: holds the URL parser against the test data of web-platform-tests, which the user has fetched.</summary>
internal static class UrlsCommand
{
    public static Command Create()
    {
        var parsing = new Option<FileInfo>("--parsing") { Description = "The file urltestdata.json of web-platform-tests." };
        var domains = new Option<FileInfo>("--domains") { Description = "The file toascii.json or IdnaTestV2.json of web-platform-tests." };
        var command = new Command("urls", "Holds the URL parser against the test data of web-platform-tests.") { parsing, domains };
        command.SetAction(parsed =>
        {
            Run(parsed.GetValue(parsing), Parse, static test => test.TryGetProperty("failure", out _) ? null : test.GetProperty("href").GetString());
            Run(parsed.GetValue(domains), FindHost, static test => test.GetProperty("output").GetString());
        });
        return command;
    }

    private static void Run(FileInfo? file, Func<JsonElement, string?> find, Func<JsonElement, string?> getTruth)
    {
        if (file is null)
        {
            return;
        }

        using var stream = file.OpenRead();
        using var cases = JsonDocument.Parse(stream);
        var (right, all) = (0, 0);
        foreach (var test in cases.RootElement.EnumerateArray().Where(test => test.ValueKind == JsonValueKind.Object && IsText(test.GetProperty("input"))))
        {
            var (found, truth) = (find(test), getTruth(test));
            all++;
            right += found == truth ? 1 : 0;
            if (found != truth)
            {
                Console.WriteLine($"{test.GetRawText().ReplaceLineEndings("")}: {found ?? "failure"}");
            }
        }

        Console.WriteLine($"{file.Name}: {right} of {all} right");
    }

    // Some inputs hold half of a surrogate pair, which no text that was decoded does.
    private static bool IsText(JsonElement input)
    {
        try
        {
            return input.GetString() is not null;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private static string? Parse(JsonElement test)
    {
        var stated = test.TryGetProperty("base", out var value) ? value.GetString() : null;
        var baseUrl = WebUrl.Parse(stated);
        return stated is not null && baseUrl is null ? null : WebUrl.Parse(test.GetProperty("input").GetString(), baseUrl)?.Href;
    }

    private static string? FindHost(JsonElement test) => WebUrl.Parse($"https://{test.GetProperty("input").GetString()}/x")?.Host;
}
