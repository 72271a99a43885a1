using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace ArticleTools.Engine.Decoding;

/// <summary>Notices text that was UTF-8, was decoded as windows-1252 and saved so: <c>â€™</c> for an apostrophe, <c>Ã©</c> for é.</summary>
internal static class MojibakeDetector
{
    // One such pair may be meant; the third is no accident.
    private const int Enough = 3;

    // The lead bytes, as windows-1252 shows them, of Latin, Greek and Cyrillic letters, punctuation, East Asian scripts and emoji.
    // The others, such as DF, lead to scripts so rare that a German ß before a quotation mark is what stands there.
    private static readonly SearchValues<char> Leads = SearchValues.Create("ÂÃÄÅÎÏÐÑâãäåæçèéêëìíïð");

    private static readonly Encoding Windows1252 = EncodingLabel.Resolve("windows-1252")!;

    /// <summary>Adds a diagnostic with the number of places and the line of the first. The text stays as it is.</summary>
    public static void Report(string text, List<ArticleDiagnostic> diagnostics)
    {
        var count = 0;
        var first = -1;
        Span<byte> bytes = stackalloc byte[4];
        for (var i = 0; i < text.Length; i++)
        {
            // The range of the leads is looked for many times faster than the set.
            var offset = text.AsSpan(i).IndexOfAnyInRange('\u00C2', '\u00F0');
            if (offset < 0)
            {
                break;
            }

            i += offset;
            var length = SequenceLength(text[i]);
            if (Leads.Contains(text[i])
                && i + length <= text.Length
                && Windows1252.GetBytes(text.AsSpan(i, length), bytes) == length
                && Utf8.IsValid(bytes[..length]))
            {
                first = first < 0 ? i : first;
                count++;
            }
        }

        if (count >= Enough)
        {
            diagnostics.Add(new ArticleDiagnostic
            {
                Id = ArticleDiagnosticId.Mojibake,
                Severity = ArticleDiagnosticSeverity.Warning,
                Message = $"In {count} places the text looks like UTF-8 that was once decoded as windows-1252; it was left as it is.",
                Line = 1 + text.AsSpan(0, first).Count('\n'),
            });
        }
    }

    private static int SequenceLength(char lead) => lead switch
    {
        < '\u00E0' => 2,
        < '\u00F0' => 3,
        _ => 4,
    };
}
