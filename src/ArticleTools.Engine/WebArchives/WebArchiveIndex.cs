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

    /// <summary>Whether a file is an index.</summary>
    /// <param name="path">The path of the file.</param>
    /// <returns>Whether it is; not if it can't be read.</returns>
    public static bool IsIndex(string path)
    {
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
    /// <param name="urls">The URLs to look up; all captures where <see langword="null"/>.</param>
    public IEnumerable<WarcReadResult> ReadRecords(IEnumerable<string>? urls = null) =>
        ReadAll(urls, reader => reader.ReadRecords().First(), (result, filter) => result.Record is null || filter.IsMatch(result.Record));

    /// <summary>Reads the documents of captures that the filter lets through.</summary>
    /// <param name="urls">The URLs to look up; all captures where <see langword="null"/>.</param>
    public IEnumerable<SourceItem> ReadItems(IEnumerable<string>? urls = null) => ReadAll(
        urls,
        reader => reader.ReadItems().First(),
        (item, filter) => item.Record is null || (filter.IsMatch(item.Record) && (_options.IncludeNonArticle || !item.IsRecordOnly)));

    private IEnumerable<T> ReadAll<T>(IEnumerable<string>? urls, Func<WebArchiveReader, T> read, Func<T, WebArchiveFilter, bool> isWanted)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        using var index = CdxjIndexReader.Open(path);
        foreach (var entry in urls is null ? index.ReadAll() : urls.SelectMany(index.Find))
        {
            cancellationToken.ThrowIfCancellationRequested();

            // Every record is read, whatever it holds, so that the first is the one that is meant.
            var one = _options with { Offset = entry.Offset, IncludeNonArticle = true, Filter = new WebArchiveFilter() };
            using var reader = new WebArchiveReader(Path.Combine(folder, entry.FileName), one, cancellationToken);
            var result = read(reader);
            if (isWanted(result, _options.Filter))
            {
                yield return result;
            }
        }
    }
}
