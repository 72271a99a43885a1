namespace ArticleTools.Engine.Formats.FrontMatter;

/// <summary>Reads unsigned integers written in base 2, 8 or 16.</summary>
internal static class RadixInteger
{
    public static bool TryParse(ReadOnlySpan<char> digits, int radix, out long value)
    {
        value = 0;
        foreach (var c in digits)
        {
            var digit = Digit(c);
            if (digit >= radix || value > (long.MaxValue - digit) / radix)
            {
                return false;
            }

            value = (value * radix) + digit;
        }

        return !digits.IsEmpty;
    }

    private static int Digit(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'f' => c - 'a' + 10,
        >= 'A' and <= 'F' => c - 'A' + 10,
        _ => int.MaxValue,
    };
}
