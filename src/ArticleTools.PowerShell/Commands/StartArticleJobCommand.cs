using System.Globalization;
using System.Management.Automation;
using ArticleTools.Engine.Distribution;
using ArticleTools.Engine.Distribution.Jobs;
using ArticleTools.Engine.Distribution.Slurm;

namespace ArticleTools.PowerShell.Commands;

/// <summary>Starts a job that reads many articles in shards, on this machine or on a cluster.</summary>
/// <remarks>
/// <para>
/// The documents are dealt out to shards, and for each shard a worker (the program articletools) writes its results to the folder -Destination:
/// part-0.jsonl.gz and so on, each with its checksums. With -Scheduler Local the workers are processes of this machine that go on when the session ends;
/// with -Scheduler Slurm they are the tasks of one array job, on nodes that see the documents, the program and the destination under the same paths.
/// </para>
/// <para>
/// Nothing is done twice: starting a job again with the same destination runs only the shards that have no results, each from its last checkpoint, and
/// gives the same bytes as if it had never been stopped. Other documents, another number of shards or other reading options in the same destination are
/// an error (JobMismatch), and so is a job that is under way (JobBusy).
/// </para>
/// <para>
/// The program is that of -Program, else articletools on the PATH, else that of the module, which needs the .NET runtime. What sbatch takes from the
/// environment, such as SBATCH_ACCOUNT, it takes here as well.
/// </para>
/// </remarks>
/// <example>
/// <code>Start-ArticleJob ./samples -Destination ./job -Shards 2 | Receive-ArticleJob -Wait | Select-Object datePublished, headline</code>
/// <remarks>Reads the articles of a folder with two workers on this machine, and shows the results when they are there.</remarks>
/// </example>
/// <example>
/// <code>Set-Content list.txt (Get-ChildItem ./samples -File).FullName; Start-ArticleJob -Manifest list.txt -Destination ./listed -Shards 3 | Wait-ArticleJob</code>
/// <remarks>Reads the files of a list.</remarks>
/// </example>
/// <example>
/// <code>$cluster = @{ Scheduler = 'Slurm'; Shards = 64; ArrayLimit = 16; CpusPerTask = 2; MemoryPerCpu = '2GB'; TimeLimit = '4:00:00' }; Start-ArticleJob ./samples -Destination ./cluster @cluster -WhatIf; $cluster</code>
/// <remarks>Tells what would be submitted. Without -WhatIf it is an array job of 64 tasks, of which 16 may run at once.</remarks>
/// </example>
[Cmdlet(VerbsLifecycle.Start, "ArticleJob", DefaultParameterSetName = ParameterSet.Path, SupportsShouldProcess = true)]
[OutputType(typeof(ArticleJob))]
public sealed class StartArticleJobCommand : ArticleReadCommand
{
    private const string ManifestSet = nameof(Manifest);

    private readonly List<string> _files = [];
    private ArticlePathResolver? _resolver;
    private string _destination = "";

    /// <summary>Files, folders, or wildcards that select among them, as Import-Article takes them.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ParameterSetName = ParameterSet.Path)]
    [ValidateNotNullOrEmpty]
    [SupportsWildcards]
    public string[] Path { get; set; } = [];

    /// <summary>Files or folders whose names are taken as written. The objects of Get-ChildItem bind here.</summary>
    [Parameter(Mandatory = true, ValueFromPipelineByPropertyName = true, ParameterSetName = ParameterSet.LiteralPath)]
    [Alias("PSPath", "LP")]
    [ValidateNotNullOrEmpty]
    public string[] LiteralPath { get; set; } = [];

    /// <summary>A list of what to read: one path a line in UTF-8, relative to the list's own folder. Blank lines and those that start with # are left out.</summary>
    [Parameter(Mandatory = true, ParameterSetName = ManifestSet)]
    [ValidateNotNullOrEmpty]
    public string Manifest { get; set; } = "";

    /// <summary>Searches the sub-folders of folders as well. Links to folders are not followed.</summary>
    [Parameter(ParameterSetName = ParameterSet.Path)]
    [Parameter(ParameterSetName = ParameterSet.LiteralPath)]
    public SwitchParameter Recurse { get; set; }

    /// <summary>Wildcards for the names of the files to read; others are passed over.</summary>
    [Parameter(ParameterSetName = ParameterSet.Path)]
    [Parameter(ParameterSetName = ParameterSet.LiteralPath)]
    [ValidateNotNullOrEmpty]
    [SupportsWildcards]
    public string[]? Include { get; set; }

    /// <summary>Wildcards for the names of files to pass over.</summary>
    [Parameter(ParameterSetName = ParameterSet.Path)]
    [Parameter(ParameterSetName = ParameterSet.LiteralPath)]
    [ValidateNotNullOrEmpty]
    [SupportsWildcards]
    public string[]? Exclude { get; set; }

    /// <summary>The folder that the results are written to, which is the job's identity; it is made where it is missing. Wildcard characters have no meaning.</summary>
    [Parameter(Mandatory = true)]
    [ValidateNotNullOrEmpty]
    public string Destination { get; set; } = "";

    /// <summary>How many shards the documents are dealt out to. The default is the number of processors of this machine.</summary>
    [Parameter]
    [ValidateRange(1, 1_000_000)]
    [PSDefaultValue(Help = "The number of processors")]
    public int Shards { get; set; } = Environment.ProcessorCount;

    /// <summary>What runs the shards. The default is this machine.</summary>
    [Parameter]
    [PSDefaultValue(Value = ArticleJobScheduler.Local)]
    public ArticleJobScheduler Scheduler { get; set; } = ArticleJobScheduler.Local;

    /// <summary>The program articletools: its path or name, or the path of articletools.dll. On a cluster it must be there on every node.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? Program { get; set; }

    /// <summary>How many shards this machine runs at once. The default is the number of processors.</summary>
    [Parameter]
    [ValidateRange(1, 1024)]
    [PSDefaultValue(Help = "The number of processors")]
    public int? ThrottleLimit { get; set; }

    /// <summary>The partition of the cluster. The default is the cluster's own.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? Partition { get; set; }

    /// <summary>How long a shard may take on the cluster.</summary>
    [Parameter]
    public TimeSpan? TimeLimit { get; set; }

    /// <summary>The memory of a shard on the cluster, with its unit, such as 4GB.</summary>
    [Parameter]
    [ValidatePattern("^[0-9]+[KMGT]B?$")]
    public string? Memory { get; set; }

    /// <summary>The memory of a shard for each processor that it gets on the cluster, with its unit, such as 2GB.</summary>
    [Parameter]
    [ValidatePattern("^[0-9]+[KMGT]B?$")]
    public string? MemoryPerCpu { get; set; }

    /// <summary>The processors of a shard on the cluster, which are the documents that it reads at once. The default is 1.</summary>
    [Parameter]
    [ValidateRange(1, 4096)]
    public int? CpusPerTask { get; set; }

    /// <summary>How many shards may run on the cluster at once. The default is as many as it has room for.</summary>
    [Parameter]
    [ValidateRange(1, 1_000_000)]
    public int? ArrayLimit { get; set; }

    /// <inheritdoc/>
    protected override void BeginProcessing()
    {
        base.BeginProcessing();
        RefuseOptionsOfOther();
        _destination = FolderPaths.ResolveNew(this, Destination);
        _resolver = new ArticlePathResolver(this, CancellationToken, Recurse, NameFilter.Create(Include, Exclude));
    }

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        if (ParameterSetName == ManifestSet)
        {
            return;
        }

        // The results of an earlier start are no input.
        var own = _destination + System.IO.Path.DirectorySeparatorChar;
        var files = ParameterSetName == ParameterSet.Path ? _resolver!.Expand(Path) : _resolver!.ExpandLiteral(LiteralPath);
        _files.AddRange(files.Where(file => !file.StartsWith(own, StringComparison.Ordinal)));
    }

    /// <inheritdoc/>
    protected override void EndProcessing()
    {
        if (ParameterSetName != ManifestSet && _files.Count == 0)
        {
            // Why there are none has been told.
            return;
        }

        var action = Scheduler == ArticleJobScheduler.Slurm ? Messages.SubmitShards(Shards) : Messages.StartShards(Shards);
        if (!ShouldProcess(_destination, action))
        {
            return;
        }

        try
        {
            var program = ArticleJobProgram.Find(SessionState.Path, Program);
            var job = JobControl.Start(Request(program));
            ArticleJobSession.Add(job.Destination);
            WriteObject(job);
        }
        catch (ArticleException error)
        {
            ThrowTerminatingError(ErrorRecords.From(error));
        }
    }

    private JobRequest Request(IReadOnlyList<string> program) => new()
    {
        Destination = _destination,
        Manifest = ParameterSetName == ManifestSet
            ? SessionState.Path.GetUnresolvedProviderPathFromPSPath(Manifest)
            : ManifestWriter.Write(_destination, _files),
        Shards = Shards,
        Program = program,
        Reading = CreateReaderOptions(),
        Scheduler = Scheduler,
        ThrottleLimit = ThrottleLimit,
        Slurm = new SlurmOptions
        {
            Partition = Partition,
            TimeLimit = TimeLimit?.ToString(@"d\-hh\:mm\:ss", CultureInfo.InvariantCulture),
            Memory = Memory?.TrimEnd('B', 'b').ToUpperInvariant(),
            MemoryPerCpu = MemoryPerCpu?.TrimEnd('B', 'b').ToUpperInvariant(),
            CpusPerTask = CpusPerTask,
            ArrayLimit = ArrayLimit,
        },
    };

    // What would have no effect is a mistake.
    private void RefuseOptionsOfOther()
    {
        string[] others = Scheduler == ArticleJobScheduler.Slurm
            ? [nameof(ThrottleLimit)]
            : [nameof(Partition), nameof(TimeLimit), nameof(Memory), nameof(MemoryPerCpu), nameof(CpusPerTask), nameof(ArrayLimit)];
        if (Array.Find(others, MyInvocation.BoundParameters.ContainsKey) is { } name)
        {
            var error = new ArgumentException(Messages.OptionOfOtherScheduler(name, Scheduler), name);
            ThrowTerminatingError(new ErrorRecord(error, "SchedulerOptionInvalid", ErrorCategory.InvalidArgument, name));
        }
    }
}
