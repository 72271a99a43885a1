using System.Management.Automation;

namespace ArticleTools.PowerShell;

/// <summary>Tells how far a job is while somebody waits for it.</summary>
internal sealed class JobProgress(Cmdlet command) : IDisposable
{
    private bool _shown;

    public void Show(ArticleJob job)
    {
        _shown = true;
        command.WriteProgress(new ProgressRecord(0, "Waiting for articles", FormattableString.Invariant($"{job.Completed} of {job.Shards} shards completed"))
        {
            CurrentOperation = FormattableString.Invariant($"{job.Running} running, {job.Pending} pending, {job.Failed} failed"),
            PercentComplete = (int)(job.Completed * 100L / job.Shards),
        });
    }

    public void Dispose()
    {
        if (_shown)
        {
            command.WriteProgress(new ProgressRecord(0, "Waiting for articles", "Done") { RecordType = ProgressRecordType.Completed });
        }
    }
}
