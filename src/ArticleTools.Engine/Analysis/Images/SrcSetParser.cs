using System.Globalization;

namespace ArticleTools.Engine.Analysis.Images;

/// <summary>Reads a <c>srcset</c> attribute as the HTML standard says, in one pass. Candidates with a faulty descriptor are left out.</summary>
internal static class SrcSetParser
{
    /// <summary>The candidates with their URLs as written.</summary>
    public static List<ArticleImageCandidate> Parse(string srcSet)
    {
        var candidates = new List<ArticleImageCandidate>();
        var position = 0;
        while (true)
        {
            while (position < srcSet.Length && (IsWhiteSpace(srcSet[position]) || srcSet[position] == ','))
            {
                position++;
            }

            if (position == srcSet.Length)
            {
                return candidates;
            }

            // A URL runs to the next white space: commas within it are its own, those at its end part it from the next candidate.
            var start = position;
            while (position < srcSet.Length && !IsWhiteSpace(srcSet[position]))
            {
                position++;
            }

            var url = srcSet.AsSpan(start, position - start).TrimEnd(',');
            var endsCandidate = start + url.Length < position;
            var descriptors = endsCandidate ? default : ReadDescriptors(srcSet, ref position);
            if (TryParse(descriptors, out var width, out var density))
            {
                candidates.Add(new ArticleImageCandidate { Url = url.ToString(), Width = width, Density = density });
            }
        }
    }

    // Descriptors run to the next comma outside parentheses.
    private static ReadOnlySpan<char> ReadDescriptors(string srcSet, ref int position)
    {
        var start = position;
        var inParentheses = false;
        while (position < srcSet.Length && (inParentheses || srcSet[position] != ','))
        {
            inParentheses = srcSet[position] == '(' || (inParentheses && srcSet[position] != ')');
            position++;
        }

        return srcSet.AsSpan(start, position - start);
    }

    private static bool TryParse(ReadOnlySpan<char> descriptors, out int? width, out double? density)
    {
        width = null;
        density = null;
        var hasHeight = false;
        var rest = descriptors;
        while (true)
        {
            rest = rest.TrimStart(" \t\n\f\r");
            if (rest.IsEmpty)
            {
                return !hasHeight || width is not null;
            }

            var end = rest.IndexOfAny(" \t\n\f\r");
            var descriptor = end < 0 ? rest : rest[..end];
            rest = rest[descriptor.Length..];
            var number = descriptor[..^1];
            switch (descriptor[^1])
            {
                case 'w' when width is null && density is null && TryParsePositive(number, out var pixels):
                    width = pixels;
                    break;
                case 'x' when width is null && density is null && !hasHeight && TryParseDensity(number, out var factor):
                    density = factor;
                    break;
                case 'h' when !hasHeight && density is null && TryParsePositive(number, out _):
                    hasHeight = true;
                    break;
                default:
                    return false;
            }
        }
    }

    private static bool TryParsePositive(ReadOnlySpan<char> number, out int value) =>
        int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out value) && value > 0;

    private static bool TryParseDensity(ReadOnlySpan<char> number, out double value) =>
        double.TryParse(number, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out value)
        && value >= 0 && double.IsFinite(value);

    private static bool IsWhiteSpace(char character) => character is ' ' or '\t' or '\n' or '\f' or '\r';
}
