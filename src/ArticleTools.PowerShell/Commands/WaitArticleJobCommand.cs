using System.Management.Automation;

namespace ArticleTools.PowerShell.Commands;

/// <summary>Waits until jobs have ended, and emits them.</summary>
/// <remarks>
/// <para>
/// A job has ended when none of its shards is running or waiting to be started: its State is then Completed, Failed or Stopped.
/// </para>
/// </remarks>
/// <example>
/// <code>Start-ArticleJob ./samples -Destination ./job -Shards 2 | Wait-ArticleJob</code>
/// <remarks>Starts a job and waits for it.</remarks>
/// </example>
/// <example>
/// <code>Start-ArticleJob ./samples -Destination ./other -Shards 2 | Wait-ArticleJob -Timeout 60 | Where-Object State -eq Completed</code>
/// <remarks>Waits for a minute at most.</remarks>
/// </example>
[Cmdlet(VerbsLifecycle.Wait, "ArticleJob", DefaultParameterSetName = ParameterSet.Path)]
[OutputType(typeof(ArticleJob))]
public sealed class WaitArticleJobCommand : ArticleJobCommand
{
    /// <summary>How many seconds to wait at most; the job is emitted as it is then. The default is to wait for its end.</summary>
    [Parameter]
    [ValidateRange(0, int.MaxValue / 1000)]
    [Alias("TimeoutSec")]
    public int? Timeout { get; set; }

    /// <inheritdoc/>
    protected override void ProcessJob(string folder) =>
        WriteObject(WaitFor(folder, Timeout is { } seconds ? TimeSpan.FromSeconds(seconds) : null));
}
