using ArticleTools.Engine.Sources;

namespace ArticleTools.Engine;

/// <summary>
/// Reads many documents in parallel and hands the results back in the order of the documents.
/// At most <see cref="Window"/> documents are under way or waiting to be taken, so memory stays bounded however many come.
/// One thread adds and takes.
/// </summary>
public sealed class ArticleImporter : IDisposable
{
    private readonly ArticleReader _reader;
    private readonly TaskFactory _tasks;
    private readonly CancellationTokenSource _cancellation;
    private readonly CancellationToken _token;
    private readonly Queue<Task<ArticleImportResult>> _pending = new();

    /// <summary>Creates an importer.</summary>
    /// <param name="options">How each document is read; the defaults where <see langword="null"/>.</param>
    /// <param name="throttleLimit">How many documents are read at once; all cores where <see langword="null"/>.</param>
    /// <param name="cancellationToken">Stops every reading.</param>
    public ArticleImporter(ArticleReaderOptions? options = null, int? throttleLimit = null, CancellationToken cancellationToken = default)
    {
        var limit = Math.Max(1, throttleLimit ?? Environment.ProcessorCount);
        _reader = new ArticleReader(options);
        _tasks = new TaskFactory(new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, limit).ConcurrentScheduler);
        _cancellation = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        _token = _cancellation.Token;
        Window = limit * 4;
    }

    /// <summary>How many documents may be under way or waiting to be taken.</summary>
    public int Window { get; }

    /// <summary>How many documents are under way or waiting to be taken.</summary>
    public int Count => _pending.Count;

    /// <summary>Whether <see cref="Take"/> must be called before the next <see cref="Add"/>.</summary>
    public bool IsFull => _pending.Count >= Window;

    /// <summary>Whether <see cref="Take"/> would return at once.</summary>
    public bool IsReady => _pending.TryPeek(out var first) && first.IsCompleted;

    /// <summary>Starts the reading of a document.</summary>
    /// <exception cref="InvalidOperationException">The importer <see cref="IsFull"/>.</exception>
    public void Add(SourceItem item)
    {
        if (IsFull)
        {
            throw new InvalidOperationException("The importer is full: take a result first.");
        }

        _pending.Enqueue(_tasks.StartNew(() => Read(_reader, item, _token), _token));
    }

    /// <summary>Waits for the result of the document that was added first.</summary>
    /// <exception cref="OperationCanceledException">The readings were stopped.</exception>
    public ArticleImportResult Take() => _pending.Dequeue().WaitAsync(_token).GetAwaiter().GetResult();

    /// <summary>Reads a sequence of documents, lazily.</summary>
    public IEnumerable<ArticleImportResult> Import(IEnumerable<SourceItem> items)
    {
        foreach (var item in items)
        {
            while (IsFull || IsReady)
            {
                yield return Take();
            }

            Add(item);
        }

        while (Count > 0)
        {
            yield return Take();
        }
    }

    /// <summary>Stops the readings that are under way.</summary>
    public void Dispose()
    {
        _cancellation.Cancel();
        _cancellation.Dispose();
        _pending.Clear();
    }

    /// <summary>Reads one document, whatever comes of it.</summary>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    internal static ArticleImportResult Read(ArticleReader reader, SourceItem item, CancellationToken cancellationToken)
    {
        if (item is { IsRecordOnly: true, Record: { } record })
        {
            return new ArticleImportResult(item, record);
        }

        try
        {
            return new ArticleImportResult(item, reader.Read(item, cancellationToken));
        }
        catch (ArticleException error)
        {
            return new ArticleImportResult(item, error);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            // A fault of ours on one document must not take the batch down with it.
            var message = $"The document '{item.DisplayName}' can't be read: {error.Message}";
            return new ArticleImportResult(item, new ArticleException(ArticleErrorId.ArticleUnreadable, message, item.Path, error));
        }
    }
}
