using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ArticleTools.Engine.Formats.FrontMatter;

/// <summary>
/// Reads a YAML header from the parser's events. Tags never choose a type, except that the string tag keeps a scalar a string.
/// </summary>
internal sealed class YamlReader
{
    private const string StringTag = "tag:yaml.org,2002:str";
    private const int MaximumFaults = 16;

    private readonly string _text;
    private readonly FrontMatterContent _content;
    private readonly YamlMap _map;
    private readonly ArticleReaderOptions _options;
    private readonly int _firstLine;
    private readonly Dictionary<AnchorName, Node> _anchors = [];
    private Scanner _scanner = null!;
    private Parser _parser = null!;
    private int _start;
    private int _startLine;
    private int _entryStart;
    private bool _isInEntry;
    private int _aliases;
    private long _expandedLength;

    private YamlReader(string text, int firstLine, FrontMatterContent content, ArticleReaderOptions options)
    {
        _text = text;
        _firstLine = firstLine;
        _content = content;
        _map = new YamlMap(content.Entries, content.Duplicates);
        _options = options;
    }

    /// <summary>Reads a header. After a fault it goes on at the next line that begins with a key.</summary>
    /// <exception cref="FrontMatterException">The first fault; the entries around it are in the content.</exception>
    public static void Read(string text, int firstLine, FrontMatterContent content, ArticleReaderOptions options) =>
        new YamlReader(text, firstLine, content, options).Read();

    private void Read()
    {
        FrontMatterException? first = null;
        var start = 0;
        for (var faults = 0; start >= 0 && faults < MaximumFaults; faults++)
        {
            try
            {
                Start(start);
                ReadDocument();
                break;
            }
            catch (FrontMatterException fault) when (!fault.BreaksLimit)
            {
                first ??= fault;
                start = IsHeader() ? PassOver() : -1;
            }
        }

        if (first is not null)
        {
            throw first;
        }
    }

    private void Start(int start)
    {
        _scanner = new Scanner(new StringReader(_text[start..]));
        _parser = new Parser(_scanner);
        _start = _entryStart = start;
        _startLine = LineAt(start);
        _isInEntry = true;
    }

    // Prose between two thematic breaks may hold a line that looks like a key's, but seldom as its first.
    private bool IsHeader() => _content.Entries.Count > 0 || YamlLine.FindKey(_text, 0) == _text.AsSpan().IndexOfAnyExcept('\r', '\n');

    // Keeps the faulty entry as it is written where it is one line, and finds the next entry.
    private int PassOver()
    {
        var next = YamlLine.FindKey(_text, YamlLine.End(_text, _entryStart));
        var entry = _text.AsSpan(_entryStart..(next < 0 ? _text.Length : next));
        if (_isInEntry && YamlLine.TryRead(entry, out var key, out var value))
        {
            _map.Add(FrontMatterContent.Scalar(key, YamlScalar.Type(value), value, LineAt(_entryStart)));
        }

        return next;
    }

    private void ReadDocument()
    {
        Next<StreamStart>();
        if (Next() is StreamEnd)
        {
            return;
        }

        if (Next() is not MappingStart)
        {
            _content.IsMap = false;
            return;
        }

        ReadMap(_map, depth: 1);
        Next<DocumentEnd>();
        Next<StreamEnd>();
    }

    // Reads to the map's end and returns what it measures.
    private Size ReadMap(YamlMap map, int depth)
    {
        var size = new Size(1, 0);
        for (var e = Next(); e is not MappingEnd; e = Next())
        {
            if (depth == 1)
            {
                (_entryStart, _isInEntry) = (_start + (int)e.Start.Index, true);
            }

            var key = ReadKey(e);
            var line = Line(e);
            var isMerge = e is Scalar { Style: ScalarStyle.Plain, Value: "<<" };
            var valueEvent = Next();
            var value = ReadNode(valueEvent, key, line, depth);
            size = size.With(value.Size);
            if (!isMerge)
            {
                map.Add(value.Entry);
            }
            else if (!map.TryMerge(value.Entry))
            {
                throw Fault("Only a map, or a list of maps, can be merged.", valueEvent);
            }

            _isInEntry &= depth > 1;
        }

        return size;
    }

    private string ReadKey(ParsingEvent e)
    {
        switch (e)
        {
            case Scalar scalar:
                if (!scalar.Anchor.IsEmpty)
                {
                    _anchors[scalar.Anchor] = ReadScalar(scalar, scalar.Value, Line(e));
                }

                return scalar.Value;
            case AnchorAlias alias when Resolve(alias).Entry.RawValue is { } text:
                return text;
            default:
                throw Fault("A key must be a scalar.", e);
        }
    }

    private Node ReadNode(ParsingEvent e, string name, int line, int depth)
    {
        Node node;
        switch (e)
        {
            case AnchorAlias alias:
                node = Resolve(alias);
                if (depth + node.Size.Depth > _options.MaximumDepth)
                {
                    throw TooDeep(e);
                }

                return node with { Entry = node.Entry with { Name = name, Line = line } };
            case Scalar scalar:
                node = ReadScalar(scalar, name, line);
                break;
            case SequenceStart:
            case MappingStart:
                if (depth >= _options.MaximumDepth)
                {
                    throw TooDeep(e);
                }

                node = e is SequenceStart ? ReadList(name, line, depth + 1) : ReadNestedMap(name, line, depth + 1);
                break;
            default:
                throw Fault("A value is missing.", e);
        }

        if (e is NodeEvent { Anchor.IsEmpty: false } anchored)
        {
            _anchors[anchored.Anchor] = node;
        }

        return node;
    }

    private Node ReadNestedMap(string name, int line, int depth)
    {
        var entries = new List<ArticleMetadataEntry>();
        var size = ReadMap(new YamlMap(entries, _content.Duplicates), depth);
        return new Node(FrontMatterContent.Map(name, entries, line), size);
    }

    private Node ReadList(string name, int line, int depth)
    {
        var items = new List<ArticleMetadataEntry>();
        var size = new Size(1, 0);
        for (var e = Next(); e is not SequenceEnd; e = Next())
        {
            var item = ReadNode(e, FrontMatterContent.ItemName(items.Count), Line(e), depth);
            items.Add(item.Entry);
            size = size.With(item.Size);
        }

        return new Node(FrontMatterContent.List(name, items, line), size);
    }

    private static Node ReadScalar(Scalar scalar, string name, int line)
    {
        var isString = scalar.Style != ScalarStyle.Plain
            || (!scalar.Tag.IsEmpty && (scalar.Tag.IsNonSpecific || scalar.Tag.Value == StringTag));
        var value = isString ? scalar.Value : YamlScalar.Type(scalar.Value);
        return new Node(FrontMatterContent.Scalar(name, value, scalar.Value, line), new Size(scalar.Value.Length + 1, 0));
    }

    // What aliases stand for is shared, not copied; but whoever walks or writes the values meets it every time, so it counts every time.
    private Node Resolve(AnchorAlias alias)
    {
        if (++_aliases > _options.MaximumYamlAliases)
        {
            throw Fault($"There are more than {_options.MaximumYamlAliases} aliases.", alias, breaksLimit: true);
        }

        if (!_anchors.TryGetValue(alias.Value, out var node))
        {
            throw Fault($"The alias '*{alias.Value}' has no anchor before it.", alias);
        }

        _expandedLength += node.Size.Length;
        return _expandedLength <= _options.MaximumFrontMatterLength
            ? node
            : throw Fault($"Its aliases stand for more than {_options.MaximumFrontMatterLength} characters.", alias, breaksLimit: true);
    }

    private ParsingEvent Next()
    {
        try
        {
            return _parser.MoveNext() ? _parser.Current! : throw new FrontMatterException("The header ends early.", _start);
        }
        catch (YamlException e)
        {
            throw new FrontMatterException(e.Message, _start + (int)e.Start.Index, innerException: e);
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException)
        {
            // Some malformed flow lists and escapes trip the parser itself.
            throw new FrontMatterException("This is not YAML.", _start + (int)_scanner.CurrentPosition.Index, innerException: e);
        }
    }

    private void Next<T>()
        where T : ParsingEvent
    {
        var e = Next();
        if (e is not T)
        {
            throw Fault("The header holds more than one document.", e);
        }
    }

    private int Line(ParsingEvent e) => _startLine + (int)e.Start.Line - 1;

    private int LineAt(int position) => _firstLine + _text.AsSpan(0, position).Count('\n');

    private FrontMatterException TooDeep(ParsingEvent e) =>
        Fault($"It nests deeper than {_options.MaximumDepth} levels.", e, breaksLimit: true);

    private FrontMatterException Fault(string message, ParsingEvent e, bool breaksLimit = false) =>
        new(message, _start + (int)e.Start.Index, breaksLimit);

    private readonly record struct Node(ArticleMetadataEntry Entry, Size Size);

    /// <summary>The characters and levels that a value adds wherever it stands.</summary>
    private readonly record struct Size(long Length, int Depth)
    {
        public Size With(Size item) => new(Length + item.Length, Math.Max(Depth, item.Depth + 1));
    }
}
