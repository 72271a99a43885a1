namespace ArticleTools.Engine.Formats.FrontMatter;

/// <summary>An array of a TOML header while it is read.</summary>
internal sealed class TomlArray
{
    /// <summary>The items as <see cref="TomlTable.Add"/> takes them, each with its line.</summary>
    public List<(object Value, int Line)> Items { get; } = [];

    /// <summary>Whether <c>[[headers]]</c> add its items.</summary>
    public bool IsOfTables { get; init; }
}
