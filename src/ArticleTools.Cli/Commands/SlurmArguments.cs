using System.CommandLine;
using ArticleTools.Engine.Distribution.Slurm;

namespace ArticleTools.Cli.Commands;

/// <summary>The options that say what Slurm is asked for, in the words of sbatch.</summary>
internal sealed class SlurmArguments
{
    private readonly Option<string?> _partition = new("--partition") { Description = "The partition to run in.", HelpName = "NAME" };

    private readonly Option<string?> _time = new("--time") { Description = "How long a shard may take, such as 2:30:00 or 1-12.", HelpName = "TIME" };

    private readonly Option<string?> _memory = new("--mem") { Description = "The memory of a shard, such as 4G.", HelpName = "SIZE" };

    private readonly Option<string?> _memoryPerCpu = new("--mem-per-cpu")
    {
        Description = "The memory of a shard for each processor, such as 2G.",
        HelpName = "SIZE",
    };

    private readonly Option<int?> _cpus = new("--cpus-per-task")
    {
        Description = "The processors of a shard, which are the documents that it reads at once.",
        HelpName = "N",
    };

    private readonly Option<int?> _limit = new("--array-limit") { Description = "How many shards may run at once.", HelpName = "N" };

    public IReadOnlyList<Option> All => [_partition, _time, _memory, _memoryPerCpu, _cpus, _limit];

    public SlurmOptions Read(ParseResult parsed) => new()
    {
        Partition = parsed.GetValue(_partition),
        TimeLimit = parsed.GetValue(_time),
        Memory = parsed.GetValue(_memory),
        MemoryPerCpu = parsed.GetValue(_memoryPerCpu),
        CpusPerTask = parsed.GetValue(_cpus),
        ArrayLimit = parsed.GetValue(_limit),
    };
}
