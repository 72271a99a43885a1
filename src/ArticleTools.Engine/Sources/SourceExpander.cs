using ArticleTools.Engine.WebArchives;

namespace ArticleTools.Engine.Sources;

/// <summary>Makes documents of files: one of a file, and many of a web archive.</summary>
/// <param name="options">What is read of web archives.</param>
/// <param name="cancellationToken">Stops the reading.</param>
public sealed class SourceExpander(WebArchiveOptions options, CancellationToken cancellationToken = default)
{
    private readonly RevisitIndex _revisits = new();

    /// <summary>Told of each record of an archive that was read, whether it is given or not.</summary>
    public Action<WebArchiveReader>? RecordRead { get; init; }

    /// <summary>Told of each archive once it was read to its end.</summary>
    public Action<string, WebArchiveCounts>? ArchiveCompleted { get; init; }

    /// <summary>The documents of files, in their order.</summary>
    /// <param name="paths">The full paths of the files.</param>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public IEnumerable<SourceItem> Expand(IEnumerable<string> paths) => paths.SelectMany(Expand);

    /// <summary>The documents of a file, in their order.</summary>
    /// <param name="path">The full path of the file.</param>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public IEnumerable<SourceItem> Expand(string path)
    {
        if (WebArchiveIndex.IsIndex(path))
        {
            foreach (var item in new WebArchiveIndex(path, options, cancellationToken).ReadItems())
            {
                yield return item;
            }

            yield break;
        }

        if (!WebArchiveReader.IsWebArchive(path))
        {
            yield return SourceItem.FromFile(path);
            yield break;
        }

        using var reader = new WebArchiveReader(path, options, _revisits, cancellationToken);
        reader.RecordRead = RecordRead is null ? null : () => RecordRead(reader);
        foreach (var item in reader.ReadItems())
        {
            yield return item;
        }

        ArchiveCompleted?.Invoke(path, reader.Counts);
    }
}
