using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace ArticleTools.Engine.WebArchives;

/// <summary>
/// Remembers where articles lie that later records may refer to: by record id, by URI and time, and by digest.
/// It holds a bounded number of them and forgets the oldest first.
/// </summary>
internal sealed class RevisitIndex
{
    // About 60 bytes each.
    private const int MaximumKeys = 300_000;

    private readonly Dictionary<UInt128, RevisitTarget> _targets = [];
    private readonly Queue<UInt128> _keys = new();

    /// <summary>
    /// For a reading that starts within an archive: tells the index what comes before a record. It is called when the first one is looked for,
    /// so that archives without any are not read again.
    /// </summary>
    public Action<WarcRecord>? Recall { get; set; }

    /// <summary>Remembers a record, unless it can't be gone back to.</summary>
    /// <param name="record">The record.</param>
    /// <param name="path">Where its archive is.</param>
    public void Add(WarcRecord record, string path)
    {
        if (record.OffsetInMember > 0)
        {
            return;
        }

        var target = new RevisitTarget(path, record.Entry, record.Offset);
        Add(record.RecordId, null, target);
        Add(record.PayloadDigest, null, target);
        if (record.Date is { } date)
        {
            Add(record.TargetUri, date, target);
        }
    }

    /// <summary>Finds the record that another one refers to.</summary>
    public RevisitTarget? Find(WarcRecord revisit)
    {
        if (Recall is { } recall)
        {
            Recall = null;
            _targets.Clear();
            _keys.Clear();
            recall(revisit);
        }

        return Find(revisit.RefersTo, null)
            ?? (revisit.RefersToDate is { } date ? Find(revisit.RefersToTargetUri ?? revisit.TargetUri, date) : null)
            ?? Find(revisit.PayloadDigest, null);
    }

    private void Add(string? name, DateTimeOffset? time, RevisitTarget target)
    {
        if (name is null || !_targets.TryAdd(KeyOf(name, time), target))
        {
            return;
        }

        _keys.Enqueue(KeyOf(name, time));
        if (_keys.Count > MaximumKeys)
        {
            _targets.Remove(_keys.Dequeue());
        }
    }

    private RevisitTarget? Find(string? name, DateTimeOffset? time) =>
        name is not null && _targets.TryGetValue(KeyOf(name, time), out var target) ? target : null;

    private static UInt128 KeyOf(string name, DateTimeOffset? time) =>
        XxHash128.HashToUInt128(MemoryMarshal.AsBytes(name.AsSpan()), time?.UtcTicks ?? 0);
}
