namespace ArticleTools.Engine.Formats.FrontMatter;

/// <summary>Reads a TOML 1.0 header.</summary>
internal sealed class TomlReader
{
    private readonly TomlScanner _scanner;
    private readonly LineCounter _lines;
    private readonly FrontMatterContent _content;
    private readonly int _maximumDepth;
    private readonly TomlTable _root = new() { Depth = 1 };

    private TomlReader(string text, int firstLine, FrontMatterContent content, ArticleReaderOptions options)
    {
        _scanner = new TomlScanner(text);
        _lines = new LineCounter(text, firstLine);
        _content = content;
        _maximumDepth = options.MaximumDepth;
    }

    /// <exception cref="FrontMatterException">The header has a fault; the entries in front of it are in the content.</exception>
    public static void Read(string text, int firstLine, FrontMatterContent content, ArticleReaderOptions options)
    {
        var reader = new TomlReader(text, firstLine, content, options);
        try
        {
            reader.ReadDocument();
        }
        finally
        {
            content.Entries.AddRange(reader._root.ToEntries());
        }
    }

    private int Line => _lines.LineAt(_scanner.Position);

    private void ReadDocument()
    {
        var table = _root;
        for (_scanner.SkipSpacesLinesAndComments(); !_scanner.IsAtEnd; _scanner.SkipSpacesLinesAndComments())
        {
            if (_scanner.Peek == '[')
            {
                table = ReadHeader();
            }
            else
            {
                ReadPair(table);
            }

            _scanner.TakeLineEnd();
        }
    }

    // Reads [table] or [[array of tables]] and gives the table that the pairs below it belong to.
    private TomlTable ReadHeader()
    {
        var line = Line;
        _scanner.Take("[");
        var isArray = _scanner.TryTake("[");
        var key = _scanner.ReadKey(_maximumDepth);
        _scanner.Take(isArray ? "]]" : "]");
        var parent = Descend(_root, key);
        var name = key[^1];
        if (isArray)
        {
            return AddTable(parent, name, line);
        }

        var table = Child(parent, name, line);
        if (table.HasHeader)
        {
            _content.Duplicates.Add(FrontMatterContent.Scalar(name, null, null, line));
        }

        table.HasHeader = true;
        return table;
    }

    private TomlTable AddTable(TomlTable parent, string name, int line)
    {
        if (parent.Find(name) is not { } found)
        {
            parent.Add(name, found = new TomlArray { IsOfTables = true }, line);
        }

        if (found is not TomlArray { IsOfTables: true } array)
        {
            throw _scanner.Fault($"The key '{name}' is in use for something else.");
        }

        var table = new TomlTable { Depth = Deeper(Deeper(parent.Depth)) };
        array.Items.Add((table, line));
        return table;
    }

    private void ReadPair(TomlTable table)
    {
        var line = Line;
        var key = _scanner.ReadKey(_maximumDepth);
        _scanner.Take("=");
        _scanner.SkipSpaces();
        var owner = Descend(table, key, mayCrossArrays: false);
        var name = key[^1];
        var value = ReadValue(owner.Depth);
        if (owner.Find(name) is { } found)
        {
            if (found is TomlTable { IsClosed: false } or TomlArray { IsOfTables: true })
            {
                throw _scanner.Fault($"The key '{name}' is in use for a table.");
            }

            _content.Duplicates.Add(FrontMatterContent.Scalar(name, null, null, line));
        }

        owner.Add(name, value, line);
    }

    private object ReadValue(int depth)
    {
        switch (_scanner.Peek)
        {
            case '"' or '\'':
                var text = _scanner.ReadString();
                return FrontMatterContent.Scalar("", text, text, 0);
            case '[':
                return ReadArray(Deeper(depth));
            case '{':
                return ReadInlineTable(Deeper(depth));
            default:
                var start = _scanner.Position;
                var token = _scanner.ReadBareValue();
                return TomlScalar.TryType(token, out var value)
                    ? FrontMatterContent.Scalar("", value, token, 0)
                    : throw new FrontMatterException(token.Length == 0 ? "A value is missing." : $"'{token}' is no value.", start);
        }
    }

    private TomlArray ReadArray(int depth)
    {
        var array = new TomlArray();
        _scanner.Take("[");
        _scanner.SkipSpacesLinesAndComments();
        while (!_scanner.TryTake("]"))
        {
            var line = Line;
            array.Items.Add((ReadValue(depth), line));
            _scanner.SkipSpacesLinesAndComments();
            if (_scanner.Peek != ']')
            {
                _scanner.Take(",");
                _scanner.SkipSpacesLinesAndComments();
            }
        }

        return array;
    }

    // Line breaks and a comma behind the last pair are TOML 1.1's, and harmless.
    private TomlTable ReadInlineTable(int depth)
    {
        var table = new TomlTable { Depth = depth };
        _scanner.Take("{");
        _scanner.SkipSpacesLinesAndComments();
        while (!_scanner.TryTake("}"))
        {
            ReadPair(table);
            _scanner.SkipSpacesLinesAndComments();
            if (_scanner.Peek != '}')
            {
                _scanner.Take(",");
                _scanner.SkipSpacesLinesAndComments();
            }
        }

        table.IsClosed = true;
        return table;
    }

    // The table that holds a key's last part, made where it isn't there yet.
    private TomlTable Descend(TomlTable table, List<string> key, bool mayCrossArrays = true)
    {
        for (var i = 0; i < key.Count - 1; i++)
        {
            table = mayCrossArrays && table.Find(key[i]) is TomlArray { IsOfTables: true } array
                ? (TomlTable)array.Items[^1].Value
                : Child(table, key[i], Line);
        }

        return table;
    }

    private TomlTable Child(TomlTable parent, string name, int line)
    {
        switch (parent.Find(name))
        {
            case TomlTable { IsClosed: false } table:
                return table;
            case null:
                var child = new TomlTable { Depth = Deeper(parent.Depth) };
                parent.Add(name, child, line);
                return child;
            default:
                throw _scanner.Fault($"The key '{name}' is in use for something else.");
        }
    }

    private int Deeper(int depth) =>
        depth < _maximumDepth ? depth + 1 : throw _scanner.Fault($"It nests deeper than {_maximumDepth} levels.", breaksLimit: true);
}
