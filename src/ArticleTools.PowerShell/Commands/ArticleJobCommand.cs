using System.Management.Automation;
using ArticleTools.Engine.Distribution.Jobs;

namespace ArticleTools.PowerShell.Commands;

/// <summary>A cmdlet that deals with jobs: those piped to it, or those of the folders that are named.</summary>
public abstract class ArticleJobCommand : ArticleCommand
{
    /// <summary>The folders of jobs, which are the destinations that Start-ArticleJob was given; wildcards select among them.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ParameterSetName = ParameterSet.Path)]
    [ValidateNotNullOrEmpty]
    [SupportsWildcards]
    public virtual string[] Path { get; set; } = [];

    /// <summary>The folders of jobs, whose names are taken as written. The objects of Get-ChildItem bind here.</summary>
    [Parameter(Mandatory = true, ValueFromPipelineByPropertyName = true, ParameterSetName = ParameterSet.LiteralPath)]
    [Alias("PSPath", "LP")]
    [ValidateNotNullOrEmpty]
    public string[] LiteralPath { get; set; } = [];

    /// <summary>Jobs, as Start-ArticleJob and Get-ArticleJob emit them.</summary>
    [Parameter(Mandatory = true, ValueFromPipeline = true, ParameterSetName = ParameterSet.InputObject)]
    public ArticleJob[] InputObject { get; set; } = [];

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        foreach (var folder in Folders())
        {
            try
            {
                ProcessJob(folder);
            }
            catch (ArticleException error)
            {
                WriteError(ErrorRecords.From(error));
            }
            catch (OperationCanceledException)
            {
                throw new PipelineStoppedException();
            }
        }
    }

    /// <summary>Deals with a job.</summary>
    /// <param name="folder">The full path of its folder.</param>
    protected abstract void ProcessJob(string folder);

    /// <summary>Waits until a job has ended, or the time is over.</summary>
    private protected ArticleJob WaitFor(string folder, TimeSpan? patience = null)
    {
        using var progress = new JobProgress(this);
        var clock = System.Diagnostics.Stopwatch.StartNew();
        var pause = TimeSpan.FromMilliseconds(100);
        while (true)
        {
            var job = JobControl.Get(folder);
            if (job.State is not (ArticleJobState.Pending or ArticleJobState.Running) || clock.Elapsed >= patience)
            {
                return job;
            }

            // A scheduler that many ask all the time has no time for its work.
            progress.Show(job);
            CancellationToken.WaitHandle.WaitOne(pause);
            CancellationToken.ThrowIfCancellationRequested();
            pause = TimeSpan.FromMilliseconds(Math.Min(pause.TotalMilliseconds * 1.5, job.Scheduler == ArticleJobScheduler.Local ? 500 : 5000));
        }
    }

    private IEnumerable<string> Folders() => ParameterSetName switch
    {
        ParameterSet.InputObject => InputObject.Select(job => job.Destination),
        ParameterSet.LiteralPath => LiteralPath.SelectMany(path => FolderPaths.Resolve(this, path, isLiteral: true)),
        _ when Path.Length == 0 => ArticleJobSession.All,
        _ => Path.SelectMany(path => FolderPaths.Resolve(this, path, isLiteral: false)),
    };
}
