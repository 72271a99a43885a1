using System.CommandLine;

namespace ArticleTools.Cli.Commands;

/// <summary>The option that chooses what to write.</summary>
internal static class FormatOption
{
    /// <param name="formats">The formats of the command, the default first.</param>
    public static Option<string> Create(params string[] formats)
    {
        var option = new Option<string>("--format", "-f")
        {
            Description = "The format to write.",
            HelpName = string.Join('|', formats),
            DefaultValueFactory = _ => formats[0],
        };
        option.AcceptOnlyFromAmong(formats);
        return option;
    }
}
