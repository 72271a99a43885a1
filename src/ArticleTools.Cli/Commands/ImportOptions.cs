using System.CommandLine;
using System.CommandLine.Parsing;
using ArticleTools.Cli.Input;
using ArticleTools.Engine;
using ArticleTools.Engine.Decoding;
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

    private readonly Option<ArticleFormat?> _inputFormat = new("--input-format")
    {
        Description = "The format to read, where it should not be recognised.",
        HelpName = "Html|Markdown|PlainText",
    };

    private readonly Option<string?> _encoding = new("--encoding")
    {
        Description = "The encoding to read, where it should not be recognised.",
        HelpName = "NAME",
    };

    private readonly Option<Uri?> _baseUrl = new("--base-url")
    {
        Description = "Resolve relative references against this URL where a document names none.",
        HelpName = "URL",
        CustomParser = ParseBaseUrl,
    };

    private readonly Option<int?> _throttleLimit = new("--throttle-limit")
    {
        Description = "How many documents to read at once; all cores where left out.",
        HelpName = "N",
    };

    private readonly Option<long> _maximumBytes = new("--maximum-bytes")
    {
        Description = "The largest document to read, in bytes, both as stored and decompressed.",
        HelpName = "N",
        DefaultValueFactory = _ => ArticleReaderOptions.DefaultMaximumBytes,
    };

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

    public ImportOptions()
    {
        _throttleLimit.Validators.Add(result => RequirePositive(result, result.GetValueOrDefault<int?>()));
        _encoding.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } name && EncodingLabel.Resolve(name) is null)
            {
                result.AddError($"The encoding '{name}' is not known.");
            }
        });
        _maximumBytes.Validators.Add(result => RequirePositive(result, result.GetValueOrDefault<long>()));
    }

    public void AddTo(Command command)
    {
        command.Arguments.Add(_paths);
        foreach (var option in (Option[])[
            _recurse, _include, _exclude, _inputFormat, _encoding, _baseUrl, _throttleLimit, _maximumBytes,
            _url, _mimeType, _status, _after, _before, _output, _quiet, _noProgress,
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
        Reading = new ArticleReaderOptions
        {
            Format = parsed.GetValue(_inputFormat),
            Encoding = parsed.GetValue(_encoding),
            BaseUrl = parsed.GetValue(_baseUrl),
            MaximumBytes = parsed.GetValue(_maximumBytes),
        },
        ThrottleLimit = parsed.GetValue(_throttleLimit),
        Output = parsed.GetValue(_output),
        Quiet = parsed.GetValue(_quiet),
        NoProgress = parsed.GetValue(_noProgress),
    };

    private static Uri? ParseBaseUrl(ArgumentResult result)
    {
        if (Uri.TryCreate(result.Tokens[0].Value, UriKind.Absolute, out var url) && url.Scheme is "http" or "https")
        {
            return url;
        }

        result.AddError($"'{result.Tokens[0].Value}' is not an absolute http or https URL.");
        return null;
    }

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

    private static void RequirePositive(OptionResult result, long? value)
    {
        if (value <= 0)
        {
            result.AddError($"The value of {result.Option.Name} must be greater than zero.");
        }
    }
}
