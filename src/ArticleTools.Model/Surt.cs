using System.Buffers;
using System.Text;

namespace ArticleTools;

/// <summary>
/// Makes the keys under which web archives index URLs (Sort-friendly URI Reordering Transform, as in CDXJ indexes): the labels of the host
/// in reverse order, and all that seldom tells two pages apart taken away, as scheme, <c>www.</c>, case, user, session and fragment.
/// </summary>
public static class Surt
{
    // Nothing of the web is escaped so many times over.
    private const int MostEscapes = 64;

    private static readonly SearchValues<char> AsciiLettersAndDigits = SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    private const string Hex = "0123456789abcdef";

    /// <summary>Makes the key of a URL.</summary>
    /// <param name="url">An absolute URL as the WHATWG URL standard serialises it.</param>
    /// <returns>The key, such as <c>org,example)/page</c>; <see langword="null"/> for what is no http, https or ftp URL.</returns>
    public static string? FromUrl(string? url)
    {
        if (BehindScheme(url) is not { IsEmpty: false } rest)
        {
            return null;
        }

        var fragment = rest.IndexOf('#');
        rest = fragment < 0 ? rest : rest[..fragment];
        var end = rest.IndexOfAny('/', '?');
        var authority = end < 0 ? rest : rest[..end];
        rest = rest[authority.Length..];
        var question = rest.IndexOf('?');
        var path = question < 0 ? rest : rest[..question];
        var query = question < 0 ? [] : rest[(question + 1)..];
        if (!IsPlain(path))
        {
            path = Collapse(Escape(path));
        }

        path = path.Length > 1 && path[^1] == '/' ? path[..^1] : path;
        if (!query.IsEmpty && !IsPlainQuery(query))
        {
            query = Order(Escape(query));
        }

        var key = new StringBuilder(authority.Length + path.Length + query.Length + 4);
        AppendHost(key, authority[(authority.LastIndexOf('@') + 1)..]);
        key.Append(path.IsEmpty ? "/" : path).Append(query.IsEmpty ? "" : "?").Append(query);
        return key.ToString().ToLowerInvariant();
    }

    private static ReadOnlySpan<char> BehindScheme(string? url)
    {
        foreach (var scheme in (ReadOnlySpan<string>)["http://", "https://", "ftp://"])
        {
            if (url?.StartsWith(scheme, StringComparison.OrdinalIgnoreCase) == true)
            {
                return url.AsSpan(scheme.Length);
            }
        }

        return [];
    }

    private static void AppendHost(StringBuilder key, ReadOnlySpan<char> authority)
    {
        var end = authority.LastIndexOf(':');
        var hasPort = end >= 0 && !authority[end..].Contains(']');
        var host = WithoutWww(hasPort ? authority[..end] : authority).Trim('.');
        while (true)
        {
            var dot = host.LastIndexOf('.');
            key.Append(host[(dot + 1)..]);
            if (dot < 0)
            {
                break;
            }

            key.Append(',');
            host = host[..dot];
        }

        key.Append(hasPort ? authority[end..] : []).Append(')');
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

    private static bool IsPlainQuery(ReadOnlySpan<char> query) =>
        query.IndexOfAny('&', '%') < 0 && !query.StartsWith("sid=", StringComparison.OrdinalIgnoreCase) && !query.Contains("sessid=", StringComparison.OrdinalIgnoreCase);

    // Unescapes whatever is escaped, however often, and escapes what can't stand in a key.
    private static string Escape(ReadOnlySpan<char> text)
    {
        var buffer = new byte[Encoding.UTF8.GetByteCount(text)];
        var bytes = buffer.AsSpan(0, Encoding.UTF8.GetBytes(text, buffer));
        for (var round = 0; round < MostEscapes && bytes.Contains((byte)'%'); round++)
        {
            var length = Unescape(bytes);
            if (length == bytes.Length)
            {
                break;
            }

            bytes = bytes[..length];
        }

        var output = new char[3 * bytes.Length];
        var count = 0;
        foreach (var octet in bytes)
        {
            if (octet is > 0x20 and < 0x7F and not (byte)'%' and not (byte)'#')
            {
                output[count++] = (char)octet;
            }
            else
            {
                output[count++] = '%';
                output[count++] = Hex[octet >> 4];
                output[count++] = Hex[octet & 15];
            }
        }

        return new string(output, 0, count);
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
        query = query.ToLowerInvariant();
        if (IsInOrder(query))
        {
            return query;
        }

        // The sign in front of a session at the end stays in the keys that archives make, and so must it here.
        var parts = query.Split('&');
        var parameters = parts.Select((part, i) => !IsSession(part) ? part : i > 0 && i == parts.Length - 1 ? "" : null).OfType<string>().ToArray();
        Array.Sort(parameters, static (left, right) => Compare(left, right));
        return string.Join('&', parameters);
    }

    // Most queries have one parameter or two, and those that programs write are in order more often than not.
    private static bool IsInOrder(ReadOnlySpan<char> query)
    {
        var previous = query[..0];
        while (true)
        {
            var end = query.IndexOf('&');
            var parameter = end < 0 ? query : query[..end];
            if (IsSession(parameter) || Compare(previous, parameter) > 0)
            {
                return false;
            }

            if (end < 0)
            {
                return true;
            }

            previous = parameter;
            query = query[(end + 1)..];
        }
    }

    // By name; then those without a value come first; then by value.
    private static int Compare(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        var (leftName, rightName) = (NameLength(left), NameLength(right));
        return left[..leftName].SequenceCompareTo(right[..rightName]) is var order and not 0 ? order
            : leftName == left.Length || rightName == right.Length ? left.Length.CompareTo(right.Length)
            : left.SequenceCompareTo(right);
    }

    private static int NameLength(ReadOnlySpan<char> parameter) => parameter.IndexOf('=') is var equals and >= 0 ? equals : parameter.Length;

    private static bool IsSession(ReadOnlySpan<char> parameter)
    {
        var length = NameLength(parameter);
        if (length == parameter.Length)
        {
            return false;
        }

        var name = parameter[..length];
        var value = parameter[(length + 1)..];
        return name switch
        {
            "jsessionid" or "phpsessid" or "sid" => value.Length == 32 && !value.ContainsAnyExcept(AsciiLettersAndDigits),
            "cfid" or "cftoken" => true,
            _ => name.StartsWith("aspsessionid", StringComparison.Ordinal) && value.Length == 24,
        };
    }
}
