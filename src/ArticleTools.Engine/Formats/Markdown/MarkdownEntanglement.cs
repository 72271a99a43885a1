using System.Buffers;

namespace ArticleTools.Engine.Formats.Markdown;

/// <summary>
/// Recognises text whose brackets and emphasis no person wrote. The parser's time grows with the square of what is left open
/// in one stretch between blank lines, and with the square of all reference definitions.
/// </summary>
internal static class MarkdownEntanglement
{
    private const int MaximumOpen = 500;
    private const int MaximumEmphasis = 2_000;
    private const int MaximumDefinitions = 20_000;

    private static readonly SearchValues<char> Marks = SearchValues.Create("[]()<>*_~^");

    public static bool IsExcessive(ReadOnlySpan<char> text)
    {
        var stretch = default(Stretch);
        var definitions = 0;
        foreach (var line in text.EnumerateLines())
        {
            if (line.IsWhiteSpace())
            {
                stretch = default;
                continue;
            }

            definitions += line.TrimStart() is ['[', ..] && line.Contains("]:", StringComparison.Ordinal) ? 1 : 0;
            if (definitions > MaximumDefinitions || stretch.Add(line))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What the lines since the last blank one leave open.</summary>
    private struct Stretch
    {
        private int _square;
        private int _round;
        private int _angle;
        private int _emphasis;

        public bool Add(ReadOnlySpan<char> line)
        {
            for (var i = line.IndexOfAny(Marks); i >= 0; i = Next(line, i))
            {
                switch (line[i])
                {
                    case '[': _square++; break;
                    case ']': _square = Math.Max(0, _square - 1); break;
                    case '(': _round++; break;
                    case ')': _round = Math.Max(0, _round - 1); break;
                    case '<': _angle++; break;
                    case '>': _angle = Math.Max(0, _angle - 1); break;
                    default: _emphasis += OpensNothing(line, i) ? 0 : 1; break;
                }

                if (_square > MaximumOpen || _round > MaximumOpen || _angle > MaximumOpen || _emphasis > MaximumEmphasis)
                {
                    return true;
                }
            }

            return false;
        }

        private static int Next(ReadOnlySpan<char> line, int i)
        {
            var length = line[(i + 1)..].IndexOfAny(Marks);
            return length < 0 ? -1 : i + 1 + length;
        }

        // A bullet, an underscore in a name, or one of a row of marks.
        private static bool OpensNothing(ReadOnlySpan<char> line, int i) =>
            i == line.Length - 1
            || char.IsWhiteSpace(line[i + 1])
            || line[i] == line[i + 1]
            || (i > 0 && line[i] == '_' && char.IsLetterOrDigit(line[i - 1]));
    }
}
