using System.Globalization;
using System.Text;

namespace ArticleTools.Engine.Urls;

/// <summary>
/// Makes the keys under which web archives index URLs (Sort-friendly URI Reordering Transform, as in CDXJ indexes): the labels of the host
/// in reverse order, and all that seldom tells two pages apart taken away, as scheme, <c>www.</c>, case, user, session and fragment.
/// </summary>
internal static class Surt
{
    private const int LongestOnStack = 512;

    // Nothing of the web is escaped so many times over.
    private const int MostEscapes = 64;

    /// <summary>The key of a URL of the web.</summary>
    public static string Of(WebUrl url)
    {
        var capacity = (3 * url.Href.Length) + 8;
        var key = capacity <= LongestOnStack ? stackalloc char[capacity] : new char[capacity];
        var length = WriteHost(url, key);
        var path = url.Path;
        if (!IsPlain(path))
        {
            path = Collapse(Escape(path));
        }

        path = path.Length > 1 && path[^1] == '/' ? path[..^1] : path;
        length += path.ToLowerInvariant(key[length..]);
        if (url.Query is { IsEmpty: false } query)
        {
            var parameters = query.IndexOfAny('&', '%') < 0 && !query.StartsWith("sid=", StringComparison.OrdinalIgnoreCase) && !query.Contains("sessid=", StringComparison.OrdinalIgnoreCase) ? query : Order(Escape(query));
            if (!parameters.IsEmpty)
            {
                key[length++] = '?';
                length += parameters.ToLowerInvariant(key[length..]);
            }
        }

        return key[..length].ToString();
    }

    private static int WriteHost(WebUrl url, Span<char> key)
    {
        var host = WithoutWww(url.Host).Trim('.');
        var length = 0;
        while (true)
        {
            var dot = host.LastIndexOf('.');
            var label = host[(dot + 1)..];
            label.CopyTo(key[length..]);
            length += label.Length;
            if (dot < 0)
            {
                break;
            }

            host = host[..dot];
            key[length++] = ',';
        }

        if (url.Port is { } port)
        {
            key[length++] = ':';
            port.TryFormat(key[length..], out var digits, provider: CultureInfo.InvariantCulture);
            length += digits;
        }

        key[length++] = ')';
        return length;
    }

    // "www.", "www2."
    private static ReadOnlySpan<char> WithoutWww(ReadOnlySpan<char> host)
    {
        if (!host.StartsWith("www", StringComparison.Ordinal))
        {
            return host;
        }

        var rest = host[3..].TrimStart("0123456789");
        return rest.Length > 1 && rest[0] == '.' ? rest[1..] : host;
    }

    private static bool IsPlain(ReadOnlySpan<char> path) =>
        path.IndexOfAny('%', '(', ';') < 0 && !path.Contains("//", StringComparison.Ordinal);

    // Unescapes whatever is escaped, however often, and escapes what can't stand in a key.
    private static string Escape(ReadOnlySpan<char> text)
    {
        var bytes = Encoding.UTF8.GetBytes(text.ToString()).AsSpan();
        for (var round = 0; round < MostEscapes && bytes.Contains((byte)'%'); round++)
        {
            var length = Unescape(bytes);
            if (length == bytes.Length)
            {
                break;
            }

            bytes = bytes[..length];
        }

        var output = new StringBuilder(bytes.Length);
        foreach (var octet in bytes)
        {
            if (octet is > 0x20 and < 0x7F and not (byte)'%' and not (byte)'#')
            {
                output.Append((char)octet);
            }
            else
            {
                output.Append(CultureInfo.InvariantCulture, $"%{octet:x2}");
            }
        }

        return output.ToString();
    }

    private static int Unescape(Span<byte> bytes)
    {
        var length = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] == '%' && i + 2 < bytes.Length && HexValue(bytes[i + 1]) is >= 0 and var high && HexValue(bytes[i + 2]) is >= 0 and var low)
            {
                bytes[length++] = (byte)((high << 4) | low);
                i += 2;
            }
            else
            {
                bytes[length++] = bytes[i];
            }
        }

        return length;
    }

    private static int HexValue(byte octet) => octet switch
    {
        >= (byte)'0' and <= (byte)'9' => octet - '0',
        >= (byte)'a' and <= (byte)'f' => octet - 'a' + 10,
        >= (byte)'A' and <= (byte)'F' => octet - 'A' + 10,
        _ => -1,
    };

    // Slashes in a row are one, and the session that some servers keep in the path goes.
    private static string Collapse(string path)
    {
        var segments = path.Split('/');
        var output = new StringBuilder(path.Length);
        for (var i = 1; i < segments.Length; i++)
        {
            var isSession = segments[i].StartsWith('(') && segments[i].EndsWith(')') && path.Contains(".aspx", StringComparison.OrdinalIgnoreCase);
            if (i == segments.Length - 1 || (segments[i].Length > 0 && !isSession))
            {
                output.Append('/').Append(segments[i]);
            }
        }

        return output.ToString();
    }

    private static string Order(string query)
    {
        // The sign in front of a session at the end stays in the keys that archives make, and so must it here.
        var parts = query.Split('&');
        var parameters = parts.Select((part, i) => !IsSession(part) ? part : i > 0 && i == parts.Length - 1 ? "" : null).OfType<string>()
            .Select(parameter => parameter.ToLowerInvariant().Split('=', 2)).ToArray();
        Array.Sort(parameters, static (left, right) =>
            string.CompareOrdinal(left[0], right[0]) is var order and not 0 ? order
            : left.Length != right.Length ? left.Length - right.Length
            : string.CompareOrdinal(left[^1], right[^1]));
        return string.Join('&', parameters.Select(parameter => string.Join('=', parameter)));
    }

    private static bool IsSession(string parameter)
    {
        var equals = parameter.IndexOf('=', StringComparison.Ordinal);
        if (equals < 0)
        {
            return false;
        }

        var (name, value) = (parameter[..equals], parameter[(equals + 1)..]);
        return (value.Length == 32 && value.All(char.IsAsciiLetterOrDigit) && name.ToUpperInvariant() is "JSESSIONID" or "PHPSESSID" or "SID")
            || (name.StartsWith("ASPSESSIONID", StringComparison.OrdinalIgnoreCase) && value.Length == 24)
            || name.ToUpperInvariant() is "CFID" or "CFTOKEN";
    }
}
