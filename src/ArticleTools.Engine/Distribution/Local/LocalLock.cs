namespace ArticleTools.Engine.Distribution.Local;

/// <summary>Tells by locked files which processes are there: the system gives a lock back however its holder ends, and numbers of processes come again.</summary>
internal static class LocalLock
{
    /// <summary>Takes the lock of a job; disposing of it gives it back.</summary>
    /// <exception cref="ArticleException">The job is being run.</exception>
    public static IDisposable Take(JobFolder folder)
    {
        try
        {
            return new FileStream(folder.JobLockPath, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
        }
        catch (IOException error) when (File.Exists(folder.JobLockPath))
        {
            throw new ArticleException(ArticleErrorId.JobBusy, $"The job in '{folder.Path}' is under way.", folder.Path, error);
        }
    }

    /// <summary>Whether the supervisor of a job is there.</summary>
    public static bool IsSupervised(JobFolder folder) => IsHeld(folder.JobLockPath);

    /// <summary>Whether a worker is at a shard.</summary>
    public static bool IsWorkedAt(JobFolder folder, int shard) => IsHeld(folder.LockPath(shard));

    private static bool IsHeld(string path)
    {
        try
        {
            // Shared with others that only look.
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
            return false;
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            return false;
        }
        catch (IOException)
        {
            return true;
        }
    }
}
