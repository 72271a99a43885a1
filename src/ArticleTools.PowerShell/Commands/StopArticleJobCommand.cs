using System.Management.Automation;
using ArticleTools.Engine.Distribution.Jobs;

namespace ArticleTools.PowerShell.Commands;

/// <summary>Stops jobs.</summary>
/// <remarks>
/// <para>
/// The workers are ended at once, and shards that wait are not started. What was finished stays: Start-ArticleJob with the same destination goes on
/// from there, and the results are the same as if the job had not been stopped. A job that has ended is left as it is.
/// </para>
/// <para>A job that runs on this machine is stopped on this machine; one under Slurm from any that reaches the cluster.</para>
/// </remarks>
/// <example>
/// <code>Start-ArticleJob ./samples -Destination ./job -Shards 2 | Stop-ArticleJob -PassThru</code>
/// <remarks>Stops a job that was just started, and shows it.</remarks>
/// </example>
/// <example>
/// <code>Start-ArticleJob ./samples -Destination ./other -Shards 2; Get-ArticleJob | Where-Object State -eq Running | Stop-ArticleJob</code>
/// <remarks>Stops the jobs of this session that are running.</remarks>
/// </example>
[Cmdlet(VerbsLifecycle.Stop, "ArticleJob", DefaultParameterSetName = ParameterSet.Path, SupportsShouldProcess = true)]
[OutputType(typeof(ArticleJob))]
public sealed class StopArticleJobCommand : ArticleJobCommand
{
    /// <summary>Emits the jobs as they are afterwards. By default there is no output.</summary>
    [Parameter]
    public SwitchParameter PassThru { get; set; }

    /// <inheritdoc/>
    protected override void ProcessJob(string folder)
    {
        if (!ShouldProcess(folder, "Stop the article job"))
        {
            return;
        }

        var job = JobControl.Stop(folder);
        if (PassThru)
        {
            WriteObject(job);
        }
    }
}
