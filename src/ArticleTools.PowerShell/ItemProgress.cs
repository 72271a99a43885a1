using System.Diagnostics;
using System.Management.Automation;

namespace ArticleTools.PowerShell;

/// <summary>Tells how many items and bytes are done, ten times a second at most and not at all where it doesn't take long.</summary>
internal sealed class ItemProgress(Cmdlet command, string activity)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(100);

    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private TimeSpan _next = Patience;
    private bool _shown;
    private long _done;
    private long _bytes;

    /// <summary>Counts an item.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="bytes">How large it is.</param>
    public void Advance(string name, long bytes)
    {
        _done++;
        _bytes += bytes;
        Show(name, -1);
    }

    /// <summary>Tells how much of a file is done.</summary>
    /// <param name="name">The file.</param>
    /// <param name="count">How many items were found in it.</param>
    /// <param name="position">How many bytes are done.</param>
    /// <param name="length">How many there are.</param>
    public void Move(string name, long count, long position, long length)
    {
        (_done, _bytes) = (count, position);
        Show(name, length > 0 ? (int)Math.Min(100, position * 100 / length) : -1);
    }

    /// <summary>Takes the display away.</summary>
    public void Complete()
    {
        if (_shown)
        {
            command.WriteProgress(new ProgressRecord(0, activity, "Done") { RecordType = ProgressRecordType.Completed });
        }
    }

    private void Show(string name, int percent)
    {
        if (_clock.Elapsed < _next)
        {
            return;
        }

        _next = _clock.Elapsed + Interval;
        _shown = true;
        var status = FormattableString.Invariant($"{_done} items, {_bytes / (1024.0 * 1024):0.0} MB");
        command.WriteProgress(new ProgressRecord(0, activity, status) { CurrentOperation = name, PercentComplete = percent });
    }
}
