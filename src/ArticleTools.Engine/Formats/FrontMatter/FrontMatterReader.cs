using ArticleTools.Engine.Metadata;
using ArticleTools.Engine.Sources;

namespace ArticleTools.Engine.Formats.FrontMatter;

/// <summary>Reads the header of metadata in front of a document, if there is one.</summary>
internal static class FrontMatterReader
{
    /// <summary>
    /// Reads the header into the draft: its block, its entries, its fields' candidates, and where the body starts.
    /// A draft whose text starts with no header is left as it is.
    /// </summary>
    /// <exception cref="ArticleException">The header breaks a limit, or it is broken and no body follows.</exception>
    public static void Read(Draft draft, SourceItem item, ArticleReaderOptions options)
    {
        if (FrontMatterHeaderFinder.Find(draft.Text) is not { } header)
        {
            return;
        }

        if (header.End - header.Start > options.MaximumFrontMatterLength)
        {
            if (IsCertain(header, draft.Text.AsSpan(header.Start)))
            {
                throw Refuse(draft, item, $"It is longer than {options.MaximumFrontMatterLength} characters.", header.Start, null);
            }

            return;
        }

        var text = draft.Text[header.Start..header.End];
        var content = new FrontMatterContent();
        FrontMatterException? fault = null;
        try
        {
            ReadContent(header, text, LineAt(draft.Text, header.Start), content, options);
        }
        catch (FrontMatterException e)
        {
            fault = e;
        }

        if (!content.IsMap || (fault is { BreaksLimit: false } && content.Entries.Count == 0 && !IsCertain(header, text)))
        {
            return;
        }

        if (fault is not null)
        {
            Note(draft, item, header, fault);
        }

        Add(draft, header, content);
    }

    private static void ReadContent(
        FrontMatterHeader header, string text, int firstLine, FrontMatterContent content, ArticleReaderOptions options)
    {
        switch (header.Format)
        {
            case ArticleFrontMatterFormat.Yaml:
                YamlReader.Read(text, firstLine, content, options);
                break;
            case ArticleFrontMatterFormat.Toml:
                TomlReader.Read(text, firstLine, content, options);
                break;
            default:
                JsonReader.Read(text, firstLine, content, options);
                break;
        }
    }

    // Text between two thematic breaks may be prose, which no reader of YAML takes; a first line such as "title: …" is a header's.
    private static bool IsCertain(FrontMatterHeader header, ReadOnlySpan<char> text)
    {
        if (header.Format != ArticleFrontMatterFormat.Yaml)
        {
            return header.Format == ArticleFrontMatterFormat.Toml;
        }

        var line = text.TrimStart("\r\n");
        var length = line.IndexOfAny('\r', '\n');
        line = length < 0 ? line : line[..length];
        var colon = line.IndexOf(':');
        return colon > 0
            && line[..colon].IndexOfAny(" \t") < 0
            && (colon == line.Length - 1 || line[colon + 1] is ' ' or '\t');
    }

    private static void Note(Draft draft, SourceItem item, FrontMatterHeader header, FrontMatterException fault)
    {
        var offset = Math.Clamp(header.Start + fault.Offset, header.Start, header.End);
        if (fault.BreaksLimit || draft.Text.AsSpan(header.BodyOffset).IsWhiteSpace())
        {
            throw Refuse(draft, item, fault.Message, offset, fault);
        }

        draft.Diagnostics.Add(new ArticleDiagnostic
        {
            Id = ArticleDiagnosticId.FrontMatterInvalid,
            Severity = ArticleDiagnosticSeverity.Error,
            Message = $"The front matter has a fault, and entries behind it may be missing: {fault.Message}",
            Line = LineAt(draft.Text, offset),
            Column = ColumnAt(draft.Text, offset),
        });
    }

    private static ArticleException Refuse(Draft draft, SourceItem item, string reason, int offset, Exception? innerException)
    {
        var (line, column) = (LineAt(draft.Text, offset), ColumnAt(draft.Text, offset));
        var message = $"The front matter of '{item.DisplayName}' can't be read (line {line}, column {column}): {reason}";
        return new ArticleException(ArticleErrorId.ArticleFrontMatterInvalid, message, item.Path, innerException) { Line = line, Column = column };
    }

    private static void Add(Draft draft, FrontMatterHeader header, FrontMatterContent content)
    {
        draft.FrontMatter = header.Format;
        draft.BodyOffset = header.BodyOffset;
        draft.Metadata.AddRange(content.Entries);
        FrontMatterFields.Collect(content.Entries, draft.Candidates);
        foreach (var duplicate in content.Duplicates)
        {
            draft.Diagnostics.Add(new ArticleDiagnostic
            {
                Id = ArticleDiagnosticId.FrontMatterDuplicateKey,
                Severity = ArticleDiagnosticSeverity.Warning,
                Message = $"The key '{duplicate.Name}' stands more than once in the front matter; the last one counts.",
                Line = duplicate.Line,
            });
        }

        var block = new DraftBlock
        {
            Kind = ArticleBlockKind.FrontMatter,
            Text = draft.Text[..header.BodyOffset].Trim(),
        };
        block.Assign(ArticleBlockRole.Metadata, $"front-matter/{header.Format.ToString().ToLowerInvariant()}");
        draft.Blocks.Add(block);
    }

    private static int LineAt(string text, int offset) => text.AsSpan(0, offset).Count('\n') + 1;

    private static int ColumnAt(string text, int offset) => offset - (offset == 0 ? 0 : text.LastIndexOf('\n', offset - 1));
}
