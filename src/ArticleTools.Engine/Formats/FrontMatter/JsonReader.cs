using System.Text;
using System.Text.Json;

namespace ArticleTools.Engine.Formats.FrontMatter;

/// <summary>Reads a JSON header. Comments and trailing commas are allowed; strings stay strings.</summary>
internal ref struct JsonReader
{
    private readonly ReadOnlySpan<byte> _bytes;
    private readonly FrontMatterContent _content;
    private readonly int _maximumDepth;
    private Utf8JsonReader _reader;
    private int _line;
    private int _counted;

    private JsonReader(ReadOnlySpan<byte> bytes, int firstLine, FrontMatterContent content, ArticleReaderOptions options)
    {
        _bytes = bytes;
        _content = content;
        _maximumDepth = options.MaximumDepth;
        _line = firstLine;
        _reader = new Utf8JsonReader(bytes, new JsonReaderOptions
        {
            AllowTrailingCommas = true,
            CommentHandling = JsonCommentHandling.Skip,
            MaxDepth = _maximumDepth + 1,
        });
    }

    /// <exception cref="FrontMatterException">The header has a fault; the entries in front of it are in the content.</exception>
    public static void Read(string text, int firstLine, FrontMatterContent content, ArticleReaderOptions options)
    {
        var reader = new JsonReader(Encoding.UTF8.GetBytes(text), firstLine, content, options);
        try
        {
            reader._reader.Read();
            reader.ReadObject(content.Entries, depth: 1);
        }
        catch (JsonException e)
        {
            throw new FrontMatterException(Describe(e), reader.Offset(e), innerException: e);
        }
    }

    // Reads to the object's end.
    private void ReadObject(List<ArticleMetadataEntry> entries, int depth)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        while (_reader.Read() && _reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = GetString();
            var line = Line();
            _reader.Read();
            var entry = ReadValue(name, line, depth);
            entries.Add(entry);
            if (!names.Add(name))
            {
                _content.Duplicates.Add(entry);
            }
        }
    }

    private ArticleMetadataEntry ReadValue(string name, int line, int depth)
    {
        switch (_reader.TokenType)
        {
            case JsonTokenType.StartObject:
                RequireDepth(depth);
                var entries = new List<ArticleMetadataEntry>();
                ReadObject(entries, depth + 1);
                return FrontMatterContent.Map(name, entries, line);
            case JsonTokenType.StartArray:
                RequireDepth(depth);
                var items = new List<ArticleMetadataEntry>();
                while (_reader.Read() && _reader.TokenType != JsonTokenType.EndArray)
                {
                    items.Add(ReadValue(FrontMatterContent.ItemName(items.Count), Line(), depth + 1));
                }

                return FrontMatterContent.List(name, items, line);
            case JsonTokenType.String:
                var text = GetString();
                return FrontMatterContent.Scalar(name, text, text, line);
            default:
                var raw = Encoding.UTF8.GetString(_reader.ValueSpan);
                return FrontMatterContent.Scalar(name, YamlScalar.Type(raw), raw, line);
        }
    }

    private readonly string GetString()
    {
        try
        {
            return _reader.GetString()!;
        }
        catch (InvalidOperationException e)
        {
            throw new FrontMatterException("An escape sequence names no character.", CharOffset((int)_reader.TokenStartIndex), innerException: e);
        }
    }

    private readonly void RequireDepth(int depth)
    {
        if (depth >= _maximumDepth)
        {
            throw new FrontMatterException(
                $"It nests deeper than {_maximumDepth} levels.", CharOffset((int)_reader.TokenStartIndex), breaksLimit: true);
        }
    }

    private int Line()
    {
        var position = (int)_reader.TokenStartIndex;
        _line += _bytes[_counted..position].Count((byte)'\n');
        _counted = position;
        return _line;
    }

    // The exception names a line and the bytes in it, both from 0.
    private readonly int Offset(JsonException e)
    {
        var start = 0;
        for (var line = e.LineNumber ?? 0; line > 0; line--)
        {
            start += _bytes[start..].IndexOf((byte)'\n') + 1;
        }

        return CharOffset((int)Math.Min(start + (e.BytePositionInLine ?? 0), _bytes.Length));
    }

    private readonly int CharOffset(int byteOffset) => Encoding.UTF8.GetCharCount(_bytes[..byteOffset]);

    // The message without the place that System.Text.Json adds to it, counted from 0 and from the header.
    private static string Describe(JsonException e)
    {
        var place = e.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return place < 0 ? e.Message : e.Message[..place];
    }
}
