namespace ArticleTools.Engine.Export;

/// <summary>A file that is written beside its place and takes it once it is complete, so that nobody ever finds half of it.</summary>
internal sealed class DestinationFile : IDisposable
{
    private readonly string _path;
    private readonly string _temporary;
    private readonly bool _force;

    private DestinationFile(string path, string temporary, bool force, FileStream stream)
    {
        _path = path;
        _temporary = temporary;
        _force = force;
        Stream = stream;
    }

    /// <summary>Where to write.</summary>
    public FileStream Stream { get; }

    /// <summary>The folder that the file is in, and anything that is needed until it is complete may be.</summary>
    public string Folder => Path.GetDirectoryName(_temporary)!;

    /// <summary>Opens the file.</summary>
    /// <param name="path">Its place.</param>
    /// <param name="noClobber">Whether a file that is there is an error.</param>
    /// <param name="force">Whether a read-only file is replaced.</param>
    /// <exception cref="ArticleException">The file is there and may not be overwritten, or it can't be written.</exception>
    public static DestinationFile Open(string path, bool noClobber, bool force)
    {
        path = Path.GetFullPath(path);
        if (Directory.Exists(path))
        {
            throw Invalid(path, "it is a folder");
        }

        var folder = Path.GetDirectoryName(path);
        if (!Directory.Exists(folder))
        {
            throw Invalid(path, $"the folder '{folder}' does not exist");
        }

        var exists = File.Exists(path);
        if (exists && noClobber)
        {
            throw new ArticleException(ArticleErrorId.DestinationExists, $"The file '{path}' exists already.", path);
        }

        if (exists && !force && File.GetAttributes(path).HasFlag(FileAttributes.ReadOnly))
        {
            throw Invalid(path, "it is read-only");
        }

        return Attempt(path, () =>
        {
            // Renaming would cut a link off from its target.
            path = new FileInfo(path).LinkTarget is null ? path : File.ResolveLinkTarget(path, returnFinalTarget: true)!.FullName;
            var temporary = Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetFileName(path)}.{Guid.NewGuid():N}.tmp");
            return new DestinationFile(path, temporary, force, new FileStream(temporary, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.Read, 64 * 1024));
        });
    }

    /// <summary>Puts the file into its place.</summary>
    /// <exception cref="ArticleException">It can't be written.</exception>
    public void Complete() => Attempt(() =>
    {
        Stream.Dispose();
        if (_force && File.Exists(_path))
        {
            File.SetAttributes(_path, File.GetAttributes(_path) & ~FileAttributes.ReadOnly);
        }

        File.Move(_temporary, _path, overwrite: true);
    });

    /// <summary>Writes to the file.</summary>
    /// <exception cref="ArticleException">It can't be written.</exception>
    public void Attempt(Action action) => Attempt(_path, () =>
    {
        action();
        return true;
    });

    /// <summary>Removes what was written unless it is complete.</summary>
    public void Dispose()
    {
        try
        {
            Stream.Dispose();
        }
        catch (IOException)
        {
            // The disk is full: what can't be written out is removed anyway.
        }

        File.Delete(_temporary);
    }

    private static T Attempt<T>(string path, Func<T> action)
    {
        try
        {
            return action();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw Invalid(path, Reason(error), error);
        }
    }

    // The message of the system names the temporary file, which means nothing to whoever asked for the file.
    private static string Reason(Exception error) => error switch
    {
        UnauthorizedAccessException => "access is denied",
        FileNotFoundException or DirectoryNotFoundException => "no file can be made there",
        _ when error.Message.IndexOf(" : '", StringComparison.Ordinal) is > 0 and var end => error.Message[..end],
        _ => error.Message,
    };

    private static ArticleException Invalid(string path, string reason, Exception? innerException = null) =>
        new(ArticleErrorId.DestinationInvalid, $"The file '{path}' can't be written: {reason.TrimEnd('.')}.", path, innerException);
}
