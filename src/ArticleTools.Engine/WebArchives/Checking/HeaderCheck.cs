using System.Text;

namespace ArticleTools.Engine.WebArchives.Checking;

/// <summary>Reads the header of a WARC record as strictly as the standard has it, and goes on past what is wrong.</summary>
internal sealed class HeaderCheck
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly FaultLog _faults;
    private readonly List<WarcHeaderField> _fields = [];

    /// <summary>Reads a header.</summary>
    /// <param name="header">Its bytes, from the version on.</param>
    /// <param name="faults">Takes down what is wrong.</param>
    public HeaderCheck(ReadOnlySpan<byte> header, FaultLog faults)
    {
        _faults = faults;
        var isFirst = true;
        var lineEndsAreRight = true;
        while (!header.IsEmpty)
        {
            var end = header.IndexOf((byte)'\n');
            var line = end < 0 ? header : header[..end];
            header = end < 0 ? [] : header[(end + 1)..];
            lineEndsAreRight &= line.EndsWith("\r"u8);
            var text = Decode(line.TrimEnd((byte)'\r'));
            if (isFirst)
            {
                Version = text[Math.Min(text.Length, "WARC/".Length)..];
                isFirst = false;
            }
            else if (text.Length > 0)
            {
                AddLine(text);
            }
        }

        CheckVersion();
        if (!lineEndsAreRight)
        {
            faults.Error(WarcFaultId.HeaderLineEndInvalid, "Lines of the header do not end in CR LF.");
        }
    }

    /// <summary>The version as written, such as <c>1.1</c>.</summary>
    public string Version { get; } = "";

    /// <summary>The fields.</summary>
    public IReadOnlyList<WarcHeaderField> Fields => _fields;

    /// <summary>The value of a field; <see langword="null"/> where it is not there or is empty.</summary>
    public string? this[string name] =>
        _fields.Find(field => field.Name.Equals(name, StringComparison.OrdinalIgnoreCase))?.Value is { Length: > 0 } value ? value : null;

    private void CheckVersion()
    {
        if (Version is "0.16" or "0.17" or "0.18")
        {
            _faults.Warning(WarcFaultId.VersionInvalid, $"The record is of a draft of the format (WARC/{Version}).");
        }
        else if (Version is not ("1.0" or "1.1"))
        {
            _faults.Error(WarcFaultId.VersionInvalid, $"'WARC/{Shorten(Version)}' is no version of the format that is known.");
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
            _faults.Error(WarcFaultId.HeaderLineInvalid, $"The line '{Shorten(line)}' of the header is no field.");
            return;
        }

        _fields.Add(new WarcHeaderField(line[..colon], line[(colon + 1)..].Trim()));
    }

    private string Decode(ReadOnlySpan<byte> line)
    {
        try
        {
            return Utf8.GetString(line);
        }
        catch (DecoderFallbackException)
        {
            _faults.Error(WarcFaultId.HeaderLineInvalid, "A line of the header is not UTF-8.");
            return Encoding.Latin1.GetString(line);
        }
    }

    private static string Shorten(string text) => text.Length <= 80 ? text : text[..80] + "…";
}
