using System.Text;
using ArticleTools.Engine.WebArchives.Records;

namespace ArticleTools.Engine.WebArchives.Http;

/// <summary>What the start of an HTTP response says of its body. Of a field that stands twice the first counts, except for codings.</summary>
internal sealed class HttpHead
{
    // More than two are never met; each costs the whole body once.
    private const int MaximumCodings = 4;

    /// <summary>The status code.</summary>
    public int? Status { get; private init; }

    /// <summary>The media type with its parameters.</summary>
    public string? ContentType { get; private set; }

    /// <summary>Whether the body was sent in chunks.</summary>
    public bool IsChunked { get; private set; }

    /// <summary>How the body is compressed, in the order in which that was done, in lower case.</summary>
    public List<string> Codings { get; } = [];

    /// <summary>Whether more codings are stated than are read.</summary>
    public bool HasTooManyCodings => Codings.Count > MaximumCodings;

    /// <summary>Reads the head of a message.</summary>
    /// <param name="head">The status line and fields, with the empty line that ends them.</param>
    public static HttpHead Read(ReadOnlySpan<byte> head)
    {
        var result = new HttpHead { Status = ReadStatus(HeaderText.TakeLine(ref head)) };
        while (!head.IsEmpty)
        {
            var line = HeaderText.TakeLine(ref head);
            var colon = line.IndexOf((byte)':');
            if (colon > 0)
            {
                result.Add(line[..colon].TrimEnd((byte)' '), line[(colon + 1)..]);
            }
        }

        return result;
    }

    /// <summary>The character encoding that a media type names.</summary>
    public static string? CharsetOf(string? contentType) => ParameterOf(contentType, "charset");

    private void Add(ReadOnlySpan<byte> name, ReadOnlySpan<byte> value)
    {
        if (Ascii.EqualsIgnoreCase(name, "Content-Type"u8))
        {
            ContentType ??= HeaderText.Decode(value).Trim();
        }
        else if (Ascii.EqualsIgnoreCase(name, "Content-Encoding"u8) || Ascii.EqualsIgnoreCase(name, "Transfer-Encoding"u8))
        {
            foreach (var part in HeaderText.Decode(value).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                AddCoding(part.ToLowerInvariant());
            }
        }
    }

    private void AddCoding(string coding)
    {
        if (coding == "chunked")
        {
            IsChunked = true;
        }
        else if (coding is not ("identity" or "none") && !HasTooManyCodings)
        {
            Codings.Add(coding);
        }
    }

    private static int? ReadStatus(ReadOnlySpan<byte> line)
    {
        var space = line.IndexOf((byte)' ');
        var code = line[(space + 1)..].TrimStart((byte)' ');
        return space > 0 && code.Length >= 3 && !code[..3].ContainsAnyExceptInRange((byte)'0', (byte)'9')
            ? ((code[0] - '0') * 100) + ((code[1] - '0') * 10) + (code[2] - '0')
            : null;
    }

    private static string? ParameterOf(string? contentType, string name)
    {
        foreach (var part in (contentType ?? "").Split(';').Skip(1))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            if (equals > 0 && part.AsSpan(0, equals).Trim().Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return part[(equals + 1)..].Trim().Trim('"', '\'');
            }
        }

        return null;
    }
}
