namespace ArticleTools.Engine.Distribution;

/// <summary>Holds a part against its summary.</summary>
internal static class PartCheck
{
    /// <summary>Says what is wrong with a part; <see langword="null"/> where nothing is.</summary>
    public static string? FindFault(string path, PartSummary summary, CancellationToken cancellationToken)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, bufferSize: 0, FileOptions.SequentialScan);
            if (file.Length != summary.Length)
            {
                return $"is damaged: its part has {file.Length} bytes where {summary.Length} were written";
            }

            return Digest(file, cancellationToken) == summary.Sha256 ? null : "is damaged: its part is not what was written";
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            return "is damaged: its part is missing";
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return $"can't be read: {error.Message}";
        }
    }

    private static string Digest(FileStream file, CancellationToken cancellationToken)
    {
        using var hashing = new HashingStream(file);
        var buffer = new byte[128 * 1024];
        while (hashing.Read(buffer) > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
        }

        return hashing.Sha256;
    }
}
