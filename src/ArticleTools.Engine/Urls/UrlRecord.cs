using System.Globalization;
using System.Text;

namespace ArticleTools.Engine.Urls;

/// <summary>The parts of a URL (the URL record of the WHATWG URL standard) while it is parsed.</summary>
internal sealed class UrlRecord
{
    public string Scheme { get; set; } = "";

    public string UserName { get; set; } = "";

    public string Password { get; set; } = "";

    /// <summary>The host as serialised; <see langword="null"/> where there is no authority.</summary>
    public string? Host { get; set; }

    /// <summary>The port; <see langword="null"/> for the scheme's own.</summary>
    public int? Port { get; set; }

    /// <summary>The path of a URL that can't be a base, as <c>mailto:</c>; <see langword="null"/> where the path is one of segments.</summary>
    public string? OpaquePath { get; set; }

    public List<string> Segments { get; } = [];

    public string? Query { get; set; }

    public string? Fragment { get; set; }

    public bool IsOpaque => OpaquePath is not null;

    public bool IsSpecial => IsSpecialScheme(Scheme);

    public bool HasCredentials => UserName.Length > 0 || Password.Length > 0;

    public static bool IsSpecialScheme(string scheme) => scheme is "http" or "https" or "ftp" or "ws" or "wss" or "file";

    public static int? DefaultPort(string scheme) => scheme switch
    {
        "http" or "ws" => 80,
        "https" or "wss" => 443,
        "ftp" => 21,
        _ => null,
    };

    public static bool IsDriveLetter(ReadOnlySpan<char> text) => text.Length == 2 && char.IsAsciiLetter(text[0]) && text[1] is ':' or '|';

    public static bool IsNormalDriveLetter(ReadOnlySpan<char> text) => text.Length == 2 && char.IsAsciiLetter(text[0]) && text[1] == ':';

    public static bool IsSingleDot(string segment) => segment == "." || segment.Equals("%2e", StringComparison.OrdinalIgnoreCase);

    public static bool IsDoubleDot(string segment) =>
        segment == ".." || segment.Equals(".%2e", StringComparison.OrdinalIgnoreCase) || segment.Equals("%2e.", StringComparison.OrdinalIgnoreCase)
        || segment.Equals("%2e%2e", StringComparison.OrdinalIgnoreCase);

    /// <summary>Takes away the last segment, save the drive letter of a file.</summary>
    public void Shorten()
    {
        if (Segments.Count > 0 && !(Scheme == "file" && Segments.Count == 1 && IsNormalDriveLetter(Segments[0])))
        {
            Segments.RemoveAt(Segments.Count - 1);
        }
    }

    public void CopyAuthority(UrlRecord other) => (UserName, Password, Host, Port) = (other.UserName, other.Password, other.Host, other.Port);

    public void CopyPath(UrlRecord other)
    {
        OpaquePath = other.OpaquePath;
        Segments.AddRange(other.Segments);
    }

    /// <summary>The path as serialised.</summary>
    public string SerialisePath() => OpaquePath ?? string.Concat(Segments.Select(segment => "/" + segment));

    /// <summary>The URL as serialised.</summary>
    public override string ToString()
    {
        var output = new StringBuilder(Scheme).Append(':');
        if (Host is not null)
        {
            output.Append("//");
            if (HasCredentials)
            {
                output.Append(UserName).Append(Password.Length > 0 ? ":" : "").Append(Password).Append('@');
            }

            output.Append(Host);
            if (Port is { } port)
            {
                output.Append(CultureInfo.InvariantCulture, $":{port}");
            }
        }
        else if (!IsOpaque && Segments.Count > 1 && Segments[0].Length == 0)
        {
            // Without a host a path that starts with two slashes would be read as one.
            output.Append("/.");
        }

        output.Append(SerialisePath());
        return output.Append(Query is null ? "" : "?").Append(Query).Append(Fragment is null ? "" : "#").Append(Fragment).ToString();
    }
}
