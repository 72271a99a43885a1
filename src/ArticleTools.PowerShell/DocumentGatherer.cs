using System.Management.Automation;
using System.Text;
using ArticleTools.Engine.Sources;

namespace ArticleTools.PowerShell;

/// <summary>
/// Makes documents of what comes through a pipeline: strings with a line break, arrays of bytes and web responses are documents of their own;
/// lines, and single bytes, are gathered.
/// </summary>
internal sealed class DocumentGatherer(Action<SourceItem> deliver, PathIntrinsics paths)
{
    private readonly StringBuilder _lines = new();
    private readonly List<byte> _bytes = [];
    private bool _hasLines;
    private string? _linesPath;

    /// <summary>Takes an object; false if it is of no kind that is known.</summary>
    public bool TryAdd(PSObject input)
    {
        switch (input.BaseObject)
        {
            case string text:
                AddText(text, PathOf(input));
                return true;
            case byte value:
                _bytes.Add(value);
                return true;
            case byte[] bytes:
                Flush();
                deliver(SourceItem.FromBytes(bytes, PathOf(input)));
                return true;
            default:
                return WebResponse.TryRead(input) is { } response && Deliver(response);
        }
    }

    /// <summary>Delivers what was gathered.</summary>
    public void Flush()
    {
        if (_hasLines)
        {
            deliver(SourceItem.FromText(_lines.ToString(), _linesPath));
            _lines.Clear();
            _hasLines = false;
        }

        if (_bytes.Count > 0)
        {
            deliver(SourceItem.FromBytes([.. _bytes]));
            _bytes.Clear();
        }
    }

    private void AddText(string text, string? path)
    {
        if (text.Contains('\n', StringComparison.Ordinal))
        {
            Flush();
            deliver(SourceItem.FromText(text, path));
            return;
        }

        if (!_hasLines || path != _linesPath)
        {
            Flush();
            _linesPath = path;
            _hasLines = true;
        }

        _lines.Append(text).Append('\n');
    }

    private bool Deliver(SourceItem item)
    {
        Flush();
        deliver(item);
        return true;
    }

    // Get-Content marks what it gives with the path of the file.
    private string? PathOf(PSObject input) =>
        input.Properties["PSPath"]?.Value is string path ? paths.GetUnresolvedProviderPathFromPSPath(path, out _, out _) : null;
}
