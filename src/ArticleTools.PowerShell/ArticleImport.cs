using System.Management.Automation;
using ArticleTools.Engine;
using ArticleTools.Engine.Sources;
using ArticleTools.Engine.WebArchives;
using ArticleTools.PowerShell.Commands;

namespace ArticleTools.PowerShell;

/// <summary>Reads documents for a cmdlet: articles are handed on in the order of the documents, failures are written as errors.</summary>
internal sealed class ArticleImport : IDisposable
{
    private readonly ArticleCommand _command;
    private readonly Action<Article> _deliver;
    private readonly ArticleImporter _importer;
    private readonly ImportProgress _progress;
    private SourceExpander? _expander;

    public ArticleImport(ArticleCommand command, Action<Article> deliver, ArticleReaderOptions? options = null, int? throttleLimit = null)
    {
        _command = command;
        _deliver = deliver;
        _importer = new ArticleImporter(options, throttleLimit, command.CancellationToken);
        _progress = new ImportProgress(command);
    }

    /// <summary>Reads files, of which web archives hold many documents.</summary>
    /// <param name="files">The files; a collection whose number is known counts towards the progress.</param>
    /// <param name="options">What to read of archives.</param>
    public void AddFiles(IEnumerable<string> files, WebArchiveOptions options)
    {
        if (files.TryGetNonEnumeratedCount(out var count))
        {
            _progress.Expect(count);
        }

        _expander ??= new SourceExpander(options, _command.CancellationToken)
        {
            RecordRead = _progress.Follow,
            ArchiveCompleted = (path, counts) =>
            {
                _progress.Leave();
                _command.WriteVerbose(Messages.ArchiveRead(path, counts));
            },
        };

        try
        {
            foreach (var item in _expander.Expand(files))
            {
                Add(item);
            }
        }
        catch (OperationCanceledException)
        {
            throw new PipelineStoppedException();
        }
    }

    /// <summary>Reads documents; a collection whose number is known counts towards the progress.</summary>
    public void AddAll(IEnumerable<SourceItem> items)
    {
        if (items.TryGetNonEnumeratedCount(out var count))
        {
            _progress.Expect(count);
        }

        foreach (var item in items)
        {
            Add(item);
        }
    }

    /// <summary>Starts the reading of a document, and hands on what is ready.</summary>
    public void Add(SourceItem item)
    {
        while (_importer.IsFull || _importer.IsReady)
        {
            Deliver();
        }

        _importer.Add(item);
    }

    /// <summary>Waits for the documents that are still being read.</summary>
    public void Complete()
    {
        while (_importer.Count > 0)
        {
            Deliver();
        }

        _progress.Complete();
    }

    public void Dispose() => _importer.Dispose();

    private void Deliver()
    {
        var result = Take();
        _progress.Advance(result.Item.DisplayName, result.Article?.Source.Length ?? 0);
        if (result.Succeeded)
        {
            _deliver(result.Article);
        }
        else if (result.Record is not null)
        {
            _command.WriteObject(result.Record);
        }
        else
        {
            _command.WriteError(ErrorRecords.From(result.Error!));
        }
    }

    private ArticleImportResult Take()
    {
        try
        {
            return _importer.Take();
        }
        catch (OperationCanceledException)
        {
            throw new PipelineStoppedException();
        }
    }
}
