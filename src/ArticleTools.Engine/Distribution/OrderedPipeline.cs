using System.Threading.Channels;

namespace ArticleTools.Engine.Distribution;

/// <summary>
/// Works on many inputs at once and hands the results back in the order of the inputs, each as soon as it and those before it are
/// there, even while the next input is still waited for. A bounded number of inputs is under way or waiting to be taken.
/// </summary>
/// <param name="work">What is done with an input.</param>
/// <param name="throttleLimit">How many inputs are worked on at once; all cores where <see langword="null"/>.</param>
internal sealed class OrderedPipeline<TInput, TResult>(Func<TInput, TResult> work, int? throttleLimit)
{
    private readonly int _limit = Math.Max(1, throttleLimit ?? Environment.ProcessorCount);

    /// <summary>Works on the inputs, which are asked for on a thread of their own.</summary>
    /// <param name="inputs">The inputs.</param>
    /// <param name="beforeWaiting">Called each time before the next result is waited for.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public IEnumerable<TResult> Run(IEnumerable<TInput> inputs, Action beforeWaiting, CancellationToken cancellationToken)
    {
        using var cancellation = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var token = cancellation.Token;
        var pending = Channel.CreateBounded<Task<TResult>>(new BoundedChannelOptions(_limit * 4) { SingleReader = true, SingleWriter = true });
        var starting = Task.Factory.StartNew(
            () => Start(inputs, pending.Writer, token), token, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        try
        {
            while (true)
            {
                if (!pending.Reader.TryRead(out var task))
                {
                    beforeWaiting();
                    if (!pending.Reader.WaitToReadAsync(token).AsTask().GetAwaiter().GetResult())
                    {
                        break;
                    }

                    continue;
                }

                if (!task.IsCompleted)
                {
                    beforeWaiting();
                }

                yield return task.WaitAsync(token).GetAwaiter().GetResult();
            }

            starting.GetAwaiter().GetResult();
        }
        finally
        {
            // The thread may be waiting for an input that never comes: it is left alone.
            cancellation.Cancel();
        }
    }

    private void Start(IEnumerable<TInput> inputs, ChannelWriter<Task<TResult>> pending, CancellationToken cancellationToken)
    {
        var tasks = new TaskFactory(new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, _limit).ConcurrentScheduler);
        try
        {
            foreach (var input in inputs)
            {
                pending.WaitToWriteAsync(cancellationToken).AsTask().GetAwaiter().GetResult();
                pending.TryWrite(tasks.StartNew(() => work(input), cancellationToken));
            }
        }
        finally
        {
            pending.Complete();
        }
    }
}
