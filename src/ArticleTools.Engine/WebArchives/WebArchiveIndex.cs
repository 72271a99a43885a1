using ArticleTools.Engine.Sources;
using ArticleTools.Engine.WebArchives.Cdxj;

namespace ArticleTools.Engine.WebArchives;

/// <summary>Reads captures by way of a CDXJ index: only those that are asked for, straight from where they are stored.</summary>
/// <param name="path">The full path of the index. The archives are looked for from its folder on.</param>
/// <param name="options">What to read of the archives.</param>
/// <param name="cancellationToken">Stops the reading.</param>
public sealed class WebArchiveIndex(string path, WebArchiveOptions? options = null, CancellationToken cancellationToken = default)
{
    private readonly WebArchiveOptions _options = options ?? new WebArchiveOptions();

    /// <summary>Whether a file is an index: by its extension (<c>.cdxj</c>, <c>.cdx</c>) and its first line.</summary>
    /// <param name="path">The path of the file.</param>
    /// <returns>Whether it is; not if it can't be read.</returns>
    public static bool IsIndex(string path)
    {
        if (!path.EndsWith(".cdxj", StringComparison.OrdinalIgnoreCase) && !path.EndsWith(".cdx", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        try
        {
            using var stream = SourceItem.FromFile(path).Open();
            return CdxjIndexReader.IsIndex(stream);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>Reads the records of captures that the filter lets through.</summary>
    public IEnumerable<WarcReadResult> ReadRecords() => ReadAll(
        reader => reader.ReadRecords().First(),
        (result, filter) => result.Record is null || filter.IsMatch(result.Record));

    /// <summary>Reads the documents of captures that the filter lets through.</summary>
    public IEnumerable<SourceItem> ReadItems() => ReadAll(
        reader => reader.ReadItems().First(),
        (item, filter) => item.Record is null || (filter.IsMatch(item.Record) && (_options.IncludeNonArticle || !item.IsRecordOnly)));

    private IEnumerable<T> ReadAll<T>(Func<WebArchiveReader, T> read, Func<T, WebArchiveFilter, bool> isWanted)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        using var index = CdxjIndexReader.Open(path);

        // What is looked up is found however its address is written, and need not be matched once more.
        var filter = _options.LookUp is null ? _options.Filter : _options.Filter with { Url = null };
        foreach (var entry in _options.LookUp?.SelectMany(index.Find) ?? index.ReadAll())
        {
            cancellationToken.ThrowIfCancellationRequested();

            // Every record is read, whatever it holds, so that the first is the one that is meant.
            var one = _options with { Offset = entry.Offset, IncludeNonArticle = true, Filter = new WebArchiveFilter() };
            using var reader = new WebArchiveReader(Path.Combine(folder, entry.FileName), one, cancellationToken);
            var result = read(reader);
            if (isWanted(result, filter))
            {
                yield return result;
            }
        }
    }
}
