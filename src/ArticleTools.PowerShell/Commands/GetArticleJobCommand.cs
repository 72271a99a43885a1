using System.Management.Automation;
using ArticleTools.Engine.Distribution.Jobs;

namespace ArticleTools.PowerShell.Commands;

/// <summary>Tells how far jobs have come.</summary>
/// <remarks>
/// <para>
/// Without a path, the jobs that this session has started are told of. The folder of a job is its identity: any session, and any machine that sees the
/// folder, can ask about it.
/// </para>
/// <para>
/// Details holds the shards one by one. A shard is Completed once its results are there with their checksums. One that has left no results, and that
/// neither a process nor Slurm is at, is Failed, and Reason says what is known: Start-ArticleJob with the same destination goes on with it.
/// </para>
/// </remarks>
/// <example>
/// <code>Start-ArticleJob ./samples -Destination ./job -Shards 2 | Wait-ArticleJob | Out-Null; Get-ArticleJob</code>
/// <remarks>Shows the jobs of this session.</remarks>
/// </example>
/// <example>
/// <code>Start-ArticleJob ./samples -Destination ./other -Shards 2 | Wait-ArticleJob | Out-Null; (Get-ArticleJob ./other).Details | Select-Object Shard, State, Articles, Errors, LogPath</code>
/// <remarks>Shows the shards of a job.</remarks>
/// </example>
[Cmdlet(VerbsCommon.Get, "ArticleJob", DefaultParameterSetName = ParameterSet.Path)]
[OutputType(typeof(ArticleJob))]
public sealed class GetArticleJobCommand : ArticleJobCommand
{
    /// <summary>
    /// The folders of jobs, which are the destinations that Start-ArticleJob was given; wildcards select among them. Without one, the jobs that this
    /// session has started are told of.
    /// </summary>
    [Parameter(Position = 0, ValueFromPipeline = true, ParameterSetName = ParameterSet.Path)]
    [ValidateNotNullOrEmpty]
    [SupportsWildcards]
    public override string[] Path { get; set; } = [];

    /// <inheritdoc/>
    protected override void ProcessJob(string folder) => WriteObject(JobControl.Get(folder));
}
