using System.Buffers;
using System.Text;
using ArticleTools.Engine.WebArchives.Records;

namespace ArticleTools.Engine.WebArchives.Checking;

/// <summary>Reads the header of a WARC record as strictly as the standard has it, and goes on past what is wrong.</summary>
internal sealed class HeaderCheck(RecordInput input, FaultLog faults)
{
    private const int LargestHeader = 1024 * 1024;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly List<WarcHeaderField> _fields = [];
    private readonly ArrayBufferWriter<byte> _line = new();
    private int _length;
    private bool _lineEndsAreWrong;

    /// <summary>The version as written, such as <c>1.1</c>.</summary>
    public string Version { get; private set; } = "";

    /// <summary>The fields.</summary>
    public IReadOnlyList<WarcHeaderField> Fields => _fields;

    /// <summary>The value of a field; <see langword="null"/> where it is not there or is empty.</summary>
    public string? this[string name] =>
        _fields.Find(field => field.Name.Equals(name, StringComparison.OrdinalIgnoreCase))?.Value is { Length: > 0 } value ? value : null;

    /// <summary>Reads the header from its version up to the empty line.</summary>
    /// <returns>Whether it has an end.</returns>
    public bool Read()
    {
        if (ReadLine() is not { } version)
        {
            return false;
        }

        Version = version["WARC/".Length..];
        CheckVersion();
        while (ReadLine() is { } line)
        {
            if (line.Length == 0)
            {
                if (_lineEndsAreWrong)
                {
                    faults.Error(WarcFaultId.HeaderLineEndInvalid, "Lines of the header do not end in CR LF.");
                }

                return true;
            }

            AddLine(line);
        }

        return false;
    }

    private void CheckVersion()
    {
        if (Version is "0.16" or "0.17" or "0.18")
        {
            faults.Warning(WarcFaultId.VersionInvalid, $"The record is of a draft of the format (WARC/{Version}).");
        }
        else if (Version is not ("1.0" or "1.1"))
        {
            faults.Error(WarcFaultId.VersionInvalid, $"'WARC/{Shorten(Version)}' is no version of the format that is known.");
        }
    }

    private void AddLine(string line)
    {
        // A line that starts with white space goes on from the one before.
        if (line[0] is ' ' or '\t' && _fields.Count > 0)
        {
            _fields[^1] = _fields[^1] with { Value = $"{_fields[^1].Value} {line.Trim()}".Trim() };
            return;
        }

        var colon = line.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0 || !FieldValues.IsToken(line.AsSpan(0, colon)))
        {
            faults.Error(WarcFaultId.HeaderLineInvalid, $"The line '{Shorten(line)}' of the header is no field.");
            return;
        }

        _fields.Add(new WarcHeaderField(line[..colon], line[(colon + 1)..].Trim()));
    }

    private string? ReadLine()
    {
        _line.ResetWrittenCount();
        while (true)
        {
            var available = input.Peek();
            if (available.IsEmpty)
            {
                faults.Error(WarcFaultId.HeaderTruncated, "The file ends within the header of a record.");
                return null;
            }

            var end = available.IndexOf((byte)'\n');
            var taken = end < 0 ? available.Length : end + 1;
            _line.Write(available[..taken]);
            input.Advance(taken);
            _length += taken;
            if (_length > LargestHeader)
            {
                faults.Error(WarcFaultId.HeaderTooLarge, $"The header has more than {LargestHeader} bytes.");
                return null;
            }

            if (end >= 0)
            {
                return Decode(_line.WrittenSpan);
            }
        }
    }

    private string Decode(ReadOnlySpan<byte> line)
    {
        var text = line[..^1];
        if (text is [.., (byte)'\r'])
        {
            text = text[..^1];
        }
        else
        {
            _lineEndsAreWrong = true;
        }

        try
        {
            return Utf8.GetString(text);
        }
        catch (DecoderFallbackException)
        {
            faults.Error(WarcFaultId.HeaderLineInvalid, "A line of the header is not UTF-8.");
            return Encoding.Latin1.GetString(text);
        }
    }

    private static string Shorten(string text) => text.Length <= 80 ? text : text[..80] + "…";
}
