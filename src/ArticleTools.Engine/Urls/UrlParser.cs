using System.Text;

namespace ArticleTools.Engine.Urls;

/// <summary>The basic URL parser of the WHATWG URL standard, without overrides. The names of its steps are the standard's.</summary>
internal sealed class UrlParser
{
    private const char End = '\uFFFF';

    private readonly string _input;
    private readonly UrlRecord? _base;
    private readonly UrlRecord _url = new();
    private int _at;

    private UrlParser(string input, UrlRecord? baseUrl)
    {
        _input = input;
        _base = baseUrl;
    }

    private char Current => _at < _input.Length ? _input[_at] : End;

    private bool AtEnd => _at >= _input.Length;

    /// <summary>Parses a reference from which what the standard ignores is taken away already.</summary>
    /// <returns>The parts of the URL; <see langword="null"/> where the standard says failure.</returns>
    public static UrlRecord? Parse(string input, UrlRecord? baseUrl)
    {
        var parser = new UrlParser(input, baseUrl);
        return parser.ParseScheme() ? parser._url : null;
    }

    private bool ParseScheme()
    {
        var length = SchemeLength();
        if (length == 0)
        {
            return ParseWithoutScheme();
        }

        _url.Scheme = _input[..length].ToLowerInvariant();
        _at = length + 1;
        if (_url.Scheme == "file")
        {
            return ParseFile();
        }

        if (_url.IsSpecial)
        {
            if (_base is not null && _base.Scheme == _url.Scheme && !(Current == '/' && Next(1) == '/'))
            {
                return ParseRelative();
            }

            SkipSlashes();
            return ParseAuthority();
        }

        if (Current == '/')
        {
            _at++;
            return ParsePathOrAuthority();
        }

        return ParseOpaquePath();
    }

    private int SchemeLength()
    {
        if (_input.Length == 0 || !char.IsAsciiLetter(_input[0]))
        {
            return 0;
        }

        var length = 1;
        while (length < _input.Length && (char.IsAsciiLetterOrDigit(_input[length]) || _input[length] is '+' or '-' or '.'))
        {
            length++;
        }

        return length < _input.Length && _input[length] == ':' ? length : 0;
    }

    private bool ParseWithoutScheme()
    {
        if (_base is null || (_base.IsOpaque && Current != '#'))
        {
            return false;
        }

        _url.Scheme = _base.Scheme;
        if (_base.IsOpaque)
        {
            _url.CopyPath(_base);
            _url.Query = _base.Query;
            return ParseRest();
        }

        return _base.Scheme == "file" ? ParseFile() : ParseRelative();
    }

    private bool ParsePathOrAuthority()
    {
        if (Current == '/')
        {
            _at++;
            return ParseAuthority();
        }

        return ParseSegments();
    }

    private bool ParseRelative()
    {
        if (Current == '/' || (_url.IsSpecial && Current == '\\'))
        {
            _at++;
            if (_url.IsSpecial && Current is '/' or '\\')
            {
                SkipSlashes();
                return ParseAuthority();
            }

            if (Current == '/')
            {
                _at++;
                return ParseAuthority();
            }

            _url.CopyAuthority(_base!);
            return ParseSegments();
        }

        _url.CopyAuthority(_base!);
        return ParseBehindBasePath(shortensDrive: false);
    }

    // The base's path stays where nothing of a path is written, and loses its last segment where something is.
    private bool ParseBehindBasePath(bool shortensDrive)
    {
        _url.CopyPath(_base!);
        if (AtEnd || Current == '#')
        {
            _url.Query = _base!.Query;
            return ParseRest();
        }

        if (Current == '?')
        {
            return ParseRest();
        }

        if (shortensDrive && StartsWithDriveLetter(_at))
        {
            _url.Segments.Clear();
        }
        else
        {
            _url.Shorten();
        }

        return ParseSegments();
    }

    private void SkipSlashes()
    {
        while (Current is '/' or '\\')
        {
            _at++;
        }
    }

    private bool ParseAuthority()
    {
        var end = _at;
        while (end < _input.Length && _input[end] is not ('/' or '?' or '#') && !(_url.IsSpecial && _input[end] == '\\'))
        {
            end++;
        }

        var authority = _input[_at..end];
        _at = end;
        var at = authority.LastIndexOf('@');
        if (at >= 0)
        {
            if (at == authority.Length - 1)
            {
                return false;
            }

            ReadCredentials(authority[..at]);
            authority = authority[(at + 1)..];
        }

        return ReadHostAndPort(authority) && ParsePath();
    }

    private void ReadCredentials(string credentials)
    {
        var colon = credentials.IndexOf(':', StringComparison.Ordinal);
        _url.UserName = Encode(colon < 0 ? credentials : credentials[..colon], PercentEncoding.UserInfo);
        _url.Password = colon < 0 ? "" : Encode(credentials[(colon + 1)..], PercentEncoding.UserInfo);
    }

    private bool ReadHostAndPort(string authority)
    {
        var colon = FindPort(authority);
        var host = colon < 0 ? authority : authority[..colon];
        if (host.Length == 0 && (_url.IsSpecial || colon >= 0 || _url.HasCredentials))
        {
            return false;
        }

        _url.Host = host.Length == 0 ? "" : UrlHost.Parse(host, _url.IsSpecial);
        return _url.Host is not null && (colon < 0 || ReadPort(authority.AsSpan(colon + 1)));
    }

    // A colon within brackets is of an IPv6 address.
    private static int FindPort(string authority)
    {
        var inBrackets = false;
        for (var i = 0; i < authority.Length; i++)
        {
            switch (authority[i])
            {
                case '[':
                    inBrackets = true;
                    break;
                case ']':
                    inBrackets = false;
                    break;
                case ':' when !inBrackets:
                    return i;
            }
        }

        return -1;
    }

    private bool ReadPort(ReadOnlySpan<char> text)
    {
        var port = 0;
        foreach (var c in text)
        {
            if (!char.IsAsciiDigit(c) || (port = (port * 10) + c - '0') > ushort.MaxValue)
            {
                return false;
            }
        }

        _url.Port = text.IsEmpty || port == UrlRecord.DefaultPort(_url.Scheme) ? null : port;
        return true;
    }

    private bool ParseFile()
    {
        _url.Host = "";
        if (Current is '/' or '\\')
        {
            _at++;
            if (Current is '/' or '\\')
            {
                _at++;
                return ParseFileHost();
            }

            if (_base?.Scheme == "file")
            {
                _url.Host = _base.Host;
                if (!StartsWithDriveLetter(_at) && _base.Segments.Count > 0 && UrlRecord.IsNormalDriveLetter(_base.Segments[0]))
                {
                    _url.Segments.Add(_base.Segments[0]);
                }
            }

            return ParseSegments();
        }

        if (_base?.Scheme != "file")
        {
            return ParseSegments();
        }

        _url.Host = _base.Host;
        return ParseBehindBasePath(shortensDrive: true);
    }

    private bool ParseFileHost()
    {
        var end = _at;
        while (end < _input.Length && _input[end] is not ('/' or '\\' or '?' or '#'))
        {
            end++;
        }

        var host = _input[_at..end];
        if (host.Length == 2 && UrlRecord.IsDriveLetter(host))
        {
            return ParseSegments();
        }

        _at = end;
        if (host.Length > 0)
        {
            _url.Host = UrlHost.Parse(host, isSpecial: true);
            _url.Host = _url.Host == "localhost" ? "" : _url.Host;
        }

        return _url.Host is not null && ParsePath();
    }

    private bool ParsePath()
    {
        if (_url.IsSpecial)
        {
            if (Current is '/' or '\\')
            {
                _at++;
            }

            return ParseSegments();
        }

        if (Current is '?' or '#' || AtEnd)
        {
            return ParseRest();
        }

        if (Current == '/')
        {
            _at++;
        }

        return ParseSegments();
    }

    private bool ParseSegments()
    {
        while (true)
        {
            var start = _at;
            while (!AtEnd && Current is not ('/' or '?' or '#') && !(_url.IsSpecial && Current == '\\'))
            {
                _at++;
            }

            var isSlash = Current == '/' || (_url.IsSpecial && Current == '\\');
            AddSegment(Encode(_input[start.._at], PercentEncoding.Path), isSlash);
            if (!isSlash)
            {
                return ParseRest();
            }

            _at++;
        }
    }

    private void AddSegment(string segment, bool isSlash)
    {
        if (UrlRecord.IsDoubleDot(segment))
        {
            _url.Shorten();
            if (!isSlash)
            {
                _url.Segments.Add("");
            }
        }
        else if (UrlRecord.IsSingleDot(segment))
        {
            if (!isSlash)
            {
                _url.Segments.Add("");
            }
        }
        else
        {
            var isDrive = _url.Scheme == "file" && _url.Segments.Count == 0 && UrlRecord.IsDriveLetter(segment);
            _url.Segments.Add(isDrive ? segment[0] + ":" : segment);
        }
    }

    private bool ParseOpaquePath()
    {
        var end = _input.AsSpan(_at).IndexOfAny('?', '#');
        end = end < 0 ? _input.Length : _at + end;
        var path = Encode(_input[_at..end], "");
        if (end < _input.Length && path.EndsWith(' '))
        {
            // A space in front of a query or fragment would be lost if those were taken away.
            path = path[..^1] + "%20";
        }

        _url.OpaquePath = path;
        _at = end;
        return ParseRest();
    }

    private bool ParseRest()
    {
        if (Current == '?')
        {
            var end = _input.IndexOf('#', _at);
            end = end < 0 ? _input.Length : end;
            _url.Query = Encode(_input[(_at + 1)..end], _url.IsSpecial ? PercentEncoding.SpecialQuery : PercentEncoding.Query);
            _at = end;
        }

        if (Current == '#' && !AtEnd)
        {
            _url.Fragment = Encode(_input[(_at + 1)..], PercentEncoding.Fragment);
        }

        return true;
    }

    private bool StartsWithDriveLetter(int at) =>
        _input.Length - at >= 2 && UrlRecord.IsDriveLetter(_input.AsSpan(at, 2)) && (_input.Length - at == 2 || _input[at + 2] is '/' or '\\' or '?' or '#');

    private char Next(int offset) => _at + offset < _input.Length ? _input[_at + offset] : End;

    private static string Encode(string text, string encoded)
    {
        var output = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            PercentEncoding.Append(output, rune, encoded);
        }

        return output.ToString();
    }
}
