using System.Diagnostics;
using System.Management.Automation;

namespace ArticleTools.PowerShell;

/// <summary>Tells how far an import is, by documents and bytes, ten times a second at most and not at all for a short one.</summary>
internal sealed class ImportProgress(Cmdlet command)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(100);

    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private TimeSpan _next = Patience;
    private bool _shown;
    private int? _expected;
    private int _done;
    private long _bytes;

    /// <summary>Adds to the number of documents that will come. Unless this is called, it is taken for unknown.</summary>
    public void Expect(int count) => _expected = (_expected ?? 0) + count;

    /// <summary>Counts a document.</summary>
    public void Advance(string name, long bytes)
    {
        _done++;
        _bytes += bytes;
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
            command.WriteProgress(new ProgressRecord(0, "Importing articles", "Done") { RecordType = ProgressRecordType.Completed });
        }
    }

    private ProgressRecord Record(string name)
    {
        var count = _expected is > 0 ? FormattableString.Invariant($"{_done} of {_expected}") : FormattableString.Invariant($"{_done}");
        var status = FormattableString.Invariant($"{count} documents, {_bytes / (1024.0 * 1024):0.0} MB");
        return new ProgressRecord(0, "Importing articles", status)
        {
            CurrentOperation = name,
            PercentComplete = _expected is > 0 ? (int)Math.Min(100, _done * 100L / _expected.Value) : -1,
        };
    }
}
