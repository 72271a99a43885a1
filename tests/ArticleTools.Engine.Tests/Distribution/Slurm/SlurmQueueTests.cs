using ArticleTools.Engine.Distribution.Jobs;
using ArticleTools.Engine.Distribution.Slurm;

namespace ArticleTools.Engine.Tests.Distribution.Slurm;

public sealed class SlurmQueueTests
{
    [Fact]
    public void Reads_what_the_queue_says_of_each_task()
    {
        const string Output = """
            0|RUNNING|node1|None
            1|PENDING||BeginTime
            2|FAILED|node2|NonZeroExitCode
            3|CANCELLED||None
            4|COMPLETING|node2|None
            N/A|RUNNING|node1|None

            """;
        var reports = SlurmQueue.ReadQueue("12", Output.ReplaceLineEndings("\n"));
        Assert.Equal(5, reports.Count);
        Assert.Equal(new ShardReport(ArticleJobState.Running, "12_0", "node1"), reports[0]);
        Assert.Equal(new ShardReport(ArticleJobState.Pending, "12_1", null, "BeginTime"), reports[1]);
        Assert.Equal(new ShardReport(ArticleJobState.Failed, "12_2", "node2", "FAILED: NonZeroExitCode"), reports[2]);
        Assert.Equal(ArticleJobState.Stopped, reports[3].State);
        Assert.Equal(ArticleJobState.Running, reports[4].State);
    }

    [Fact]
    public void Reads_what_the_accounting_says_of_the_tasks_of_the_job_alone()
    {
        var reports = SlurmQueue.ReadAccounting("12", "12_0|TIMEOUT|node1|0:15\n12_1|CANCELLED by 1000|None assigned|0:0\n12_[2-3]|PENDING|None assigned|0:0\n123_4|FAILED|node1|1:0\n");
        Assert.Equal(2, reports.Count);
        Assert.Equal(new ShardReport(ArticleJobState.Failed, "12_0", "node1", "TIMEOUT: exit code 0:15"), reports[0]);
        Assert.Equal(new ShardReport(ArticleJobState.Stopped, "12_1"), reports[1]);
    }
}
