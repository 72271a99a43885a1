using System.Text;

namespace ArticleTools.Engine.Decoding;

/// <summary>
/// Guesses the legacy encoding of undeclared text: decodes a sample with each of the common ones and takes the one
/// whose text looks most like a language; windows-1252, the web's default, where none stands out.
/// </summary>
internal static class EncodingGuesser
{
    private const int SampleLength = 64 * 1024;

    // In order of preference where scores are equal.
    private static readonly Encoding[] Candidates =
        [.. new[] { "windows-1252", "windows-1251", "koi8-r", "shift_jis", "euc-jp", "gbk", "big5", "euc-kr" }.Select(label => EncodingLabel.Resolve(label)!)];

    public static Encoding Guess(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, SampleLength)];
        var best = Candidates[0];
        var bestScore = double.NegativeInfinity;
        foreach (var encoding in Candidates)
        {
            var score = Score(encoding.GetString(sample));
            if (score > bestScore)
            {
                (best, bestScore) = (encoding, score);
            }
        }

        return best;
    }

    // The mean worth of the characters beyond ASCII.
    private static double Score(string text)
    {
        var score = 0.0;
        var count = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] >= 0x80)
            {
                score += Worth(text[i], i == 0 ? ' ' : text[i - 1], i + 1 == text.Length ? ' ' : text[i + 1]);
                count++;
            }
        }

        return count == 0 ? 0 : score / count;
    }

    private static double Worth(char c, char before, char after) => c switch
    {
        '\uFFFD' or < '\u00A0' => -4,
        >= '\uE000' and <= '\uF8FF' => -4,
        >= '\u3040' and <= '\u30FF' => 2,
        >= '\uFF61' and <= '\uFF9F' => -1,

        // One by itself amid another script is a sign of that script misread: "20 °C" has an ideograph in GBK, a syllable in EUC-KR.
        >= '\u4E00' and <= '\u9FFF' => IsIdeographNeighbour(before) ? 1.0 : IsIdeographNeighbour(after) ? 0.5 : -0.5,
        >= '\uAC00' and <= '\uD7A3' => IsHangul(before) || IsHangul(after) ? 1.5 : -0.5,
        >= '\u3000' and <= '\u303F' => 1.5,

        // Cyrillic runs in words, lower case but for the first letter: in the wrong one of two encodings the cases are swapped.
        >= '\u0430' and <= '\u044F' => IsCyrillic(before) || before == ' ' ? 1.2 : 0,
        >= '\u0410' and <= '\u042F' => char.IsLower(before) ? -1.5 : 0.4,

        // A Latin letter with a mark stands beside plain ones; runs of them are another script misread.
        >= '\u00C0' and <= '\u024F' => char.IsAsciiLetter(before) || before is ' ' or '>' or '"' ? 1 : -0.5,
        '\u2018' or '\u2019' or '\u201A' or '\u201E' or '\u201C' or '\u201D' or '\u2013' or '\u2014' or '\u2026' or '\u00AB' or '\u00BB' or '\u00A0' => 1,
        _ => 0,
    };

    private static bool IsCyrillic(char c) => c is >= '\u0400' and <= '\u04FF';

    private static bool IsIdeographNeighbour(char c) => c is >= '\u3000' and <= '\u9FFF';

    private static bool IsHangul(char c) => c is >= '\uAC00' and <= '\uD7A3';
}
