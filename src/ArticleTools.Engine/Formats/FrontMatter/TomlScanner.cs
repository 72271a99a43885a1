using System.Buffers;
using System.Globalization;
using System.Text;

namespace ArticleTools.Engine.Formats.FrontMatter;

/// <summary>Reads the keys, strings and bare values of TOML one after the other.</summary>
internal sealed class TomlScanner
{
    private const char End = '\0';
    private static readonly SearchValues<char> BareKey =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-");

    private static readonly SearchValues<char> BareValueEnd = SearchValues.Create(" \t\r\n,]}#");
    private readonly string _text;

    public TomlScanner(string text) => _text = text;

    public int Position { get; private set; }

    public bool IsAtEnd => Position >= _text.Length;

    /// <summary>The next character, or NUL at the end.</summary>
    public char Peek => IsAtEnd ? End : _text[Position];

    public bool TryTake(string expected)
    {
        if (!StartsWith(expected))
        {
            return false;
        }

        Position += expected.Length;
        return true;
    }

    public void Take(string expected)
    {
        if (!TryTake(expected))
        {
            throw Fault($"'{expected}' is missing.");
        }
    }

    public void SkipSpaces()
    {
        while (Peek is ' ' or '\t')
        {
            Position++;
        }
    }

    public void SkipSpacesLinesAndComments()
    {
        for (; ; Position++)
        {
            SkipSpaces();
            SkipComment();
            if (Peek is not ('\r' or '\n'))
            {
                return;
            }
        }
    }

    public void TakeLineEnd()
    {
        SkipSpaces();
        SkipComment();
        if (!IsAtEnd && Peek is not ('\r' or '\n'))
        {
            throw Fault("Something stands behind the value on its line.");
        }
    }

    /// <summary>Reads a key of one or more parts joined by dots.</summary>
    public List<string> ReadKey(int maximumParts)
    {
        var parts = new List<string>(1);
        do
        {
            if (parts.Count >= maximumParts)
            {
                throw Fault($"It nests deeper than {maximumParts} levels.", breaksLimit: true);
            }

            SkipSpaces();
            parts.Add(Peek switch
            {
                '"' => ReadBasicString(),
                '\'' => ReadLiteralString(),
                _ => ReadBareKey(),
            });
            SkipSpaces();
        }
        while (TryTake("."));
        return parts;
    }

    /// <summary>Reads a string of any of the four kinds.</summary>
    public string ReadString()
    {
        if (TryTake("\"\"\""))
        {
            return ReadMultilineBasicString();
        }

        if (TryTake("'''"))
        {
            return ReadMultilineLiteralString();
        }

        return Peek == '"' ? ReadBasicString() : ReadLiteralString();
    }

    /// <summary>Reads a value that has no quotation marks or brackets.</summary>
    public string ReadBareValue()
    {
        var start = Position;
        SkipBareValue();

        // A date and its time may be parted by one space.
        if (Position - start == 10 && _text[start + 4] == '-' && Peek == ' ' && Position + 1 < _text.Length && char.IsAsciiDigit(_text[Position + 1]))
        {
            Position++;
            SkipBareValue();
        }

        return _text[start..Position];
    }

    public FrontMatterException Fault(string message, bool breaksLimit = false) => new(message, Position, breaksLimit);

    private bool StartsWith(string expected) => _text.AsSpan(Position).StartsWith(expected, StringComparison.Ordinal);

    private void SkipComment()
    {
        if (Peek == '#')
        {
            var length = _text.AsSpan(Position).IndexOf('\n');
            Position = length < 0 ? _text.Length : Position + length;
        }
    }

    private string ReadBareKey()
    {
        var rest = _text.AsSpan(Position);
        var length = rest.IndexOfAnyExcept(BareKey);
        var key = length < 0 ? rest : rest[..length];
        if (key.IsEmpty)
        {
            throw Fault("A key is missing.");
        }

        Position += key.Length;
        return key.ToString();
    }

    private void SkipBareValue()
    {
        var length = _text.AsSpan(Position).IndexOfAny(BareValueEnd);
        Position = length < 0 ? _text.Length : Position + length;
    }

    private string ReadLiteralString()
    {
        Take("'");
        var start = Position;
        var length = _text.AsSpan(start).IndexOfAny('\'', '\n');
        if (length < 0 || _text[start + length] == '\n')
        {
            throw Fault("A string is not closed.");
        }

        Position += length + 1;
        return _text.Substring(start, length);
    }

    private string ReadMultilineLiteralString()
    {
        SkipFirstLineBreak();
        var start = Position;
        var length = _text.AsSpan(start).IndexOf("'''");
        if (length < 0)
        {
            throw Fault("A string is not closed.");
        }

        Position += length + 3;
        var text = string.Concat(_text.AsSpan(start, length), TakeQuotesBeforeEnd('\''));
        return text.Replace("\r\n", "\n", StringComparison.Ordinal);
    }

    private string ReadBasicString()
    {
        Take("\"");
        var text = new StringBuilder();
        while (!TryTake("\""))
        {
            if (IsAtEnd || Peek is '\r' or '\n')
            {
                throw Fault("A string is not closed.");
            }

            ReadCharacter(text);
        }

        return text.ToString();
    }

    private string ReadMultilineBasicString()
    {
        SkipFirstLineBreak();
        var text = new StringBuilder();
        while (!TryTake("\"\"\""))
        {
            if (IsAtEnd)
            {
                throw Fault("A string is not closed.");
            }

            if (TryTake("\r\n"))
            {
                text.Append('\n');
            }
            else if (!TrySkipEscapedLineBreak())
            {
                ReadCharacter(text);
            }
        }

        return text.Append(TakeQuotesBeforeEnd('"')).ToString();
    }

    // The first line break of a multi-line string isn't part of it.
    private void SkipFirstLineBreak()
    {
        if (!TryTake("\r\n"))
        {
            TryTake("\n");
        }
    }

    // One or two quotation marks right in front of the closing three belong to the string.
    private string TakeQuotesBeforeEnd(char quote)
    {
        var count = 0;
        while (count < 2 && Peek == quote)
        {
            Position++;
            count++;
        }

        return new string(quote, count);
    }

    // A backslash at a line's end joins the next text to it.
    private bool TrySkipEscapedLineBreak()
    {
        if (Peek != '\\')
        {
            return false;
        }

        var rest = _text.AsSpan(Position + 1);
        var trimmed = rest.TrimStart(" \t\r\n");
        if (!rest[..(rest.Length - trimmed.Length)].Contains('\n'))
        {
            return false;
        }

        Position = _text.Length - trimmed.Length;
        return true;
    }

    private void ReadCharacter(StringBuilder text)
    {
        var c = _text[Position];
        if (c != '\\')
        {
            text.Append(c);
            Position++;
            return;
        }

        var kind = Position + 1 < _text.Length ? _text[Position + 1] : End;
        switch (kind)
        {
            case 'b': text.Append('\b'); break;
            case 't': text.Append('\t'); break;
            case 'n': text.Append('\n'); break;
            case 'f': text.Append('\f'); break;
            case 'r': text.Append('\r'); break;
            case 'e': text.Append('\e'); break;
            case '"' or '\\': text.Append(kind); break;
            case 'x': AppendCodePoint(text, digits: 2); return;
            case 'u': AppendCodePoint(text, digits: 4); return;
            case 'U': AppendCodePoint(text, digits: 8); return;
            default: throw Fault("An escape sequence is not known.");
        }

        Position += 2;
    }

    private void AppendCodePoint(StringBuilder text, int digits)
    {
        var rest = _text.AsSpan(Position + 2);
        if (rest.Length < digits
            || !int.TryParse(rest[..digits], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var codePoint)
            || !Rune.IsValid(codePoint))
        {
            throw Fault("An escape sequence names no character.");
        }

        text.Append(new Rune(codePoint).ToString());
        Position += 2 + digits;
    }
}
