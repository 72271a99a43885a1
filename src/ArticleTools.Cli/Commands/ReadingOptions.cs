using System.CommandLine;
using System.CommandLine.Parsing;
using ArticleTools.Engine;
using ArticleTools.Engine.Decoding;

namespace ArticleTools.Cli.Commands;

/// <summary>The options that tell how documents are read.</summary>
internal sealed class ReadingOptions
{
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

    public ReadingOptions()
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

    public IReadOnlyList<Option> All => [_inputFormat, _encoding, _baseUrl, _throttleLimit, _maximumBytes];

    public ArticleReaderOptions Read(ParseResult parsed) => new()
    {
        Format = parsed.GetValue(_inputFormat),
        Encoding = parsed.GetValue(_encoding),
        BaseUrl = parsed.GetValue(_baseUrl),
        MaximumBytes = parsed.GetValue(_maximumBytes),
    };

    public int? ReadThrottleLimit(ParseResult parsed) => parsed.GetValue(_throttleLimit);

    private static Uri? ParseBaseUrl(ArgumentResult result)
    {
        if (Uri.TryCreate(result.Tokens[0].Value, UriKind.Absolute, out var url) && url.Scheme is "http" or "https")
        {
            return url;
        }

        result.AddError($"'{result.Tokens[0].Value}' is not an absolute http or https URL.");
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
