using System.CommandLine;
using System.CommandLine.Parsing;
using ArticleTools.Cli.Input;
using ArticleTools.Engine.WebArchives;

namespace ArticleTools.Cli.Commands;

/// <summary>The arguments that all commands share.</summary>
internal sealed class ImportOptions
{
    private readonly Argument<string[]> _paths = new("PATH")
    {
        Description = "Files, folders and wildcards; '-' is standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<bool> _recurse = new("--recurse", "-r") { Description = "Search sub-folders as well." };

    private readonly Option<string[]> _include = new("--include")
    {
        Description = "Read only files whose name matches this wildcard; may be repeated.",
        HelpName = "WILDCARD",
    };

    private readonly Option<string[]> _exclude = new("--exclude")
    {
        Description = "Pass over files whose name matches this wildcard; may be repeated.",
        HelpName = "WILDCARD",
    };

    private readonly ReadingOptions _reading = new();

    private readonly Option<string[]> _url = new("--url")
    {
        Description = "Of web archives, read the records whose target URI matches this wildcard; may be repeated.",
        HelpName = "WILDCARD",
    };

    private readonly Option<string[]> _mimeType = new("--mime-type")
    {
        Description = "Of web archives, read the records whose media type matches this wildcard; may be repeated.",
        HelpName = "WILDCARD",
    };

    private readonly Option<HttpStatusRange[]> _status = new("--status")
    {
        Description = "Of web archives, read the records with this HTTP status: a code, a range or a class such as 2xx; may be repeated.",
        HelpName = "STATUS",
        CustomParser = ParseStatus,
    };

    private readonly Option<DateTimeOffset?> _after = new("--after")
    {
        Description = "Of web archives, read the records captured at this time (UTC) or later.",
        HelpName = "TIME",
        CustomParser = ParseTime,
    };

    private readonly Option<DateTimeOffset?> _before = new("--before")
    {
        Description = "Of web archives, read the records captured before this time (UTC).",
        HelpName = "TIME",
        CustomParser = ParseTime,
    };

    private readonly Option<string?> _output = new("--output", "-o")
    {
        Description = "Write to this file, which appears only once it is complete.",
        HelpName = "FILE",
    };

    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "Tell nothing but errors." };

    private readonly Option<bool> _noProgress = new("--no-progress") { Description = "Show no progress, even on a terminal." };

    public void AddTo(Command command)
    {
        command.Arguments.Add(_paths);
        foreach (var option in (Option[])[
            _recurse, _include, _exclude, .. _reading.All, _url, _mimeType, _status, _after, _before, _output, _quiet, _noProgress,
        ])
        {
            command.Options.Add(option);
        }
    }

    public ImportRequest Read(ParseResult parsed) => new()
    {
        Filter = new WebArchiveFilter
        {
            Url = Wildcards.CreateTest(parsed.GetValue(_url)),
            MimeType = Wildcards.CreateTest(parsed.GetValue(_mimeType)),
            Status = parsed.GetValue(_status) is { Length: > 0 } status ? status : null,
            After = parsed.GetValue(_after),
            Before = parsed.GetValue(_before),
        },
        Paths = parsed.GetRequiredValue(_paths),
        Recurse = parsed.GetValue(_recurse),
        Include = parsed.GetValue(_include) ?? [],
        Exclude = parsed.GetValue(_exclude) ?? [],
        Reading = _reading.Read(parsed),
        ThrottleLimit = _reading.ReadThrottleLimit(parsed),
        Output = parsed.GetValue(_output),
        Quiet = parsed.GetValue(_quiet),
        NoProgress = parsed.GetValue(_noProgress),
    };

    private static HttpStatusRange[] ParseStatus(ArgumentResult result)
    {
        var ranges = new List<HttpStatusRange>();
        foreach (var token in result.Tokens)
        {
            if (HttpStatusRange.TryParse(token.Value, out var range))
            {
                ranges.Add(range);
            }
            else
            {
                result.AddError($"'{token.Value}' is no HTTP status: give a code (404), a range (200-299) or a class (2xx).");
            }
        }

        return [.. ranges];
    }

    private static DateTimeOffset? ParseTime(ArgumentResult result)
    {
        if (WebArchiveFilter.ParseTime(result.Tokens[0].Value) is { } time)
        {
            return time;
        }

        result.AddError($"'{result.Tokens[0].Value}' is no time: write it as 2024-05-01T12:00:00Z, or its start.");
        return null;
    }
}
