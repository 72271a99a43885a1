using System.Text;

namespace ArticleTools.Benchmarks.BareText;

/// <summary>Wraps lines as browsers for terminals do.</summary>
internal static class ColumnWrapper
{
    private const int Width = 80;
    private const string Indent = "   ";
    private const string Bullet = "* ";

    public static string Wrap(string text)
    {
        var wrapped = new StringBuilder(text.Length * 2);
        foreach (var line in text.Split('\n'))
        {
            WrapLine(line, wrapped);
        }

        return wrapped.ToString();
    }

    private static void WrapLine(string line, StringBuilder wrapped)
    {
        var indent = line.StartsWith(Bullet, StringComparison.Ordinal) ? Indent + "  " : Indent;
        var column = 0;
        foreach (var word in line.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (column > 0 && column + 1 + word.Length <= Width)
            {
                wrapped.Append(' ');
                column++;
            }
            else
            {
                wrapped.Append(column > 0 ? "\n" : "").Append(indent);
                indent = line.StartsWith(Bullet, StringComparison.Ordinal) ? Indent + "    " : Indent;
                column = indent.Length;
            }

            wrapped.Append(word);
            column += word.Length;
        }

        wrapped.Append('\n');
    }
}
