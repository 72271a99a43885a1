namespace ArticleTools.Engine.Distribution;

/// <summary>Keeps a second worker off a shard. The system gives the lock back however its holder ends.</summary>
internal static class PartLock
{
    private const int Attempts = 10;
    private static readonly TimeSpan Delay = TimeSpan.FromMilliseconds(100);

    /// <summary>Takes the lock of a shard; disposing of it gives it back.</summary>
    /// <exception cref="ArticleException">Another worker has it.</exception>
    public static IDisposable Take(JobFolder folder, int shard)
    {
        // A worker that is being ended may hold it for a moment longer.
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return new FileStream(
                    folder.LockPath(shard), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0, FileOptions.DeleteOnClose);
            }
            catch (IOException) when (attempt < Attempts && File.Exists(folder.LockPath(shard)))
            {
                Thread.Sleep(Delay);
            }
            catch (IOException error) when (File.Exists(folder.LockPath(shard)))
            {
                throw new ArticleException(
                    ArticleErrorId.JobBusy, $"Another worker is at shard {shard} of '{folder.Path}'.", folder.LockPath(shard), error);
            }
        }
    }
}
