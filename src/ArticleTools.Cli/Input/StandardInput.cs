using ArticleTools.Engine.Sources;

namespace ArticleTools.Cli.Input;

/// <summary>Reads the document on standard input.</summary>
internal static class StandardInput
{
    /// <summary>Reads one byte more than the limit at most, so that the engine sees when there is too much.</summary>
    public static SourceItem Read(long maximumBytes, CancellationToken cancellationToken)
    {
        // A read that waits for a keyboard can't be stopped, only left alone: hence the task.
        var reading = Task.Run(() => ReadBytes(maximumBytes), cancellationToken);
        return SourceItem.FromBytes(reading.WaitAsync(cancellationToken).GetAwaiter().GetResult());
    }

    private static byte[] ReadBytes(long maximumBytes)
    {
        using var input = Console.OpenStandardInput();
        using var bytes = new MemoryStream();
        var buffer = new byte[64 * 1024];
        int read;
        while (bytes.Length <= maximumBytes && (read = input.Read(buffer)) > 0)
        {
            bytes.Write(buffer, 0, (int)Math.Min(read, maximumBytes + 1 - bytes.Length));
        }

        return bytes.ToArray();
    }
}
