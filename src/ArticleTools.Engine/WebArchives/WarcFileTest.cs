using ArticleTools.Engine.Sources;
using ArticleTools.Engine.WebArchives.Checking;
using ArticleTools.Engine.WebArchives.Records;

namespace ArticleTools.Engine.WebArchives;

/// <summary>Checks the structure and the digests of web archives: WARC and ARC files and WACZ packages.</summary>
public sealed class WarcFileTest
{
    /// <summary>The default of <see cref="MaximumFaults"/>.</summary>
    public const int DefaultMaximumFaults = 1000;

    /// <summary>How many faults a result may list; the others are counted.</summary>
    public int MaximumFaults { get; init; } = DefaultMaximumFaults;

    /// <summary>Told how many records were found and how many stored bytes were read.</summary>
    public Action<long, long>? Advanced { get; init; }

    /// <summary>Checks an archive.</summary>
    /// <param name="path">The full path of the file.</param>
    /// <param name="cancellationToken">Stops the check.</param>
    /// <exception cref="ArticleException">The file is not there or can't be read.</exception>
    public WarcTestResult Check(string path, CancellationToken cancellationToken = default)
    {
        var faults = new FaultLog(path, MaximumFaults);
        try
        {
            using var stream = SourceItem.FromFile(path).Open();
            var length = stream.Length;
            if (length == 0)
            {
                faults.Error(WarcFaultId.FileEmpty, "The file is empty.");
            }
            else if (ArchiveFile.Detect(stream) is { } format)
            {
                stream.Position = 0;
                using var reader = ArchiveFile.Open(stream, format, path, cancellationToken: cancellationToken);
                new WarcChecker(reader, faults, position => Advanced?.Invoke(faults.Records, position)).Check();
            }
            else if (WaczChecker.IsZip(stream))
            {
                new WaczChecker(path, faults, position => Advanced?.Invoke(faults.Records, position), cancellationToken).Check(stream);
            }
            else
            {
                faults.Error(WarcFaultId.FormatUnknown, "The file is no web archive: it starts neither as WARC or ARC nor as a WACZ package.");
            }

            return faults.ToResult(length);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw RecordErrors.Unreadable(path, error);
        }
    }
}
