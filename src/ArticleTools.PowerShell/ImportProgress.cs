using System.Diagnostics;
using System.Management.Automation;
using ArticleTools.Engine.WebArchives;

namespace ArticleTools.PowerShell;

/// <summary>Tells how far an import is, by documents and bytes, ten times a second at most and not at all for a short one.</summary>
internal sealed class ImportProgress(Cmdlet command, string activity = "Importing articles")
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(100);

    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private TimeSpan _next = Patience;
    private bool _shown;
    private int? _expected;
    private int _done;
    private long _bytes;
    private WebArchiveReader? _archive;
    private int _archivesDone;

    /// <summary>Adds to the number of documents that will come. Unless this is called, it is taken for unknown.</summary>
    public void Expect(int count) => _expected = (_expected ?? 0) + count;

    /// <summary>Shows how far an archive is, by its bytes: it holds an unknown number of documents.</summary>
    public void Follow(WebArchiveReader archive)
    {
        _archive = archive;
        Show(archive.Path);
    }

    /// <summary>Counts an archive that was read to its end.</summary>
    public void Leave()
    {
        _archive = null;
        _archivesDone++;
    }

    /// <summary>Counts a document.</summary>
    public void Advance(string name, long bytes)
    {
        _done++;
        _bytes += bytes;
        Show(name);
    }

    private void Show(string name)
    {
        if (_clock.Elapsed < _next)
        {
            return;
        }

        _next = _clock.Elapsed + Interval;
        _shown = true;
        command.WriteProgress(Record(name));
    }

    /// <summary>Takes the display away.</summary>
    public void Complete()
    {
        if (_shown)
        {
            command.WriteProgress(new ProgressRecord(0, activity, "Done") { RecordType = ProgressRecordType.Completed });
        }
    }

    private ProgressRecord Record(string name)
    {
        if (_archive is not null)
        {
            return RecordOfArchive(_archive);
        }

        var count = _expected is > 0 ? FormattableString.Invariant($"{_done} of {_expected}") : FormattableString.Invariant($"{_done}");
        var status = FormattableString.Invariant($"{count} documents, {_bytes / (1024.0 * 1024):0.0} MB");
        return new ProgressRecord(0, activity, status)
        {
            CurrentOperation = name,
            PercentComplete = _expected is > 0 && _archivesDone == 0 ? (int)Math.Min(100, _done * 100L / _expected.Value) : -1,
        };
    }

    private ProgressRecord RecordOfArchive(WebArchiveReader archive)
    {
        const double Megabyte = 1024 * 1024;
        var status = FormattableString.Invariant(
            $"{_done} documents, {archive.Position / Megabyte:0.0} of {archive.Length / Megabyte:0.0} MB of the archive");
        var share = archive.Length == 0 ? 1 : Math.Min(1, (double)archive.Position / archive.Length);

        // Several files: those before this one are done.
        var percent = _expected is > 1 ? (_archivesDone + share) / _expected.Value : share;
        return new ProgressRecord(0, activity, status)
        {
            CurrentOperation = archive.Path,
            PercentComplete = (int)Math.Min(100, percent * 100),
        };
    }
}
