using System.CommandLine;

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
        foreach (var option in (Option[])[_recurse, _include, _exclude, .. _reading.All, _output, _quiet, _noProgress])
        {
            command.Options.Add(option);
        }
    }

    public ImportRequest Read(ParseResult parsed) => new()
    {
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
}
