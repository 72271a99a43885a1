using System.CommandLine;
using System.CommandLine.Parsing;
using ArticleTools.Cli.Commands;

namespace ArticleTools.Cli;

/// <summary>The program: its commands, and what happens when they are misused.</summary>
internal static class CommandLine
{
    public static int Run(string[] args)
    {
        var root = new RootCommand(
            "Turns saved articles into data: one JSON object a line on standard output, messages on standard error. "
            + "Exit code 0: all was read. 1: some documents failed, the rest was delivered. 2: bad usage, or nothing was found.")
        {
            ImportCommand.Create(),
            LinksCommand.Create(),
            SummaryCommand.Create(),
            WorkCommand.Create(),
            MergeCommand.Create(),
            SubmitCommand.Create(),
            SuperviseCommand.Create(),
        };

        // A name that starts with '@' is a file's, not that of a list of arguments.
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        string[] errors = [.. parsed.Errors.Select(error => error.Message), .. FindUnknownOptions(parsed)];
        if (errors.Length == 0)
        {
            return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }

        foreach (var error in errors)
        {
            Console.Error.WriteLine($"articletools: {error}");
        }

        var command = parsed.CommandResult.Command;
        Console.Error.WriteLine($"See 'articletools {(command == root ? "" : command.Name + " ")}--help'.");
        return ExitCode.Usage;
    }

    // The parser takes an option that it doesn't know for a path. Only behind '--' may a path start with a dash.
    private static IEnumerable<string> FindUnknownOptions(ParseResult parsed)
    {
        var options = parsed.Tokens.TakeWhile(token => token.Type != TokenType.DoubleDash).ToHashSet(ReferenceEqualityComparer.Instance);
        return parsed.CommandResult.Children.OfType<ArgumentResult>()
            .SelectMany(argument => argument.Tokens)
            .Where(token => token.Value.Length > 1 && token.Value[0] == '-' && options.Contains(token))
            .Select(token => $"'{token.Value}' is not an option. A path of that name goes behind '--'.");
    }
}
