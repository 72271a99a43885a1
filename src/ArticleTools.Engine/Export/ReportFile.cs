using System.Text;

namespace ArticleTools.Engine.Export;

/// <summary>A file that is written beside its place and takes it once it is complete, so that nobody ever finds half of it.</summary>
internal sealed class ReportFile : IDisposable
{
    private readonly string _path;
    private readonly string _temporary;
    private readonly bool _force;

    private ReportFile(string path, string temporary, bool force, Stream stream, Encoding encoding)
    {
        _path = path;
        _temporary = temporary;
        _force = force;
        Writer = new StreamWriter(stream, encoding, bufferSize: 32 * 1024) { NewLine = "\n" };
    }

    public TextWriter Writer { get; }

    /// <summary>Opens the file, with what it holds already if that is to be added to.</summary>
    /// <exception cref="ArticleException">The file is there and may not be overwritten, or it can't be written.</exception>
    public static ReportFile Open(string path, SummaryReportOptions options, Encoding encoding)
    {
        path = Path.GetFullPath(path);
        var folder = Path.GetDirectoryName(path);
        if (!Directory.Exists(folder))
        {
            throw Invalid(path, $"the folder '{folder}' does not exist");
        }

        var exists = File.Exists(path);
        if (exists && options.NoClobber && !options.Append)
        {
            throw new ArticleException(ArticleErrorId.DestinationExists, $"The file '{path}' exists already.", path);
        }

        if (exists && !options.Force && File.GetAttributes(path).HasFlag(FileAttributes.ReadOnly))
        {
            throw Invalid(path, "it is read-only");
        }

        return Attempt(path, () =>
        {
            // Renaming would cut a link off from its target.
            path = new FileInfo(path).LinkTarget is null ? path : File.ResolveLinkTarget(path, returnFinalTarget: true)!.FullName;
            var temporary = Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetFileName(path)}.{Guid.NewGuid():N}.tmp");
            var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.Read);
            if (exists && options.Append)
            {
                CopyWithLastLineEnded(path, stream);
            }

            return new ReportFile(path, temporary, options.Force, stream, encoding);
        });
    }

    /// <summary>Puts the file into its place.</summary>
    /// <exception cref="ArticleException">It can't be written.</exception>
    public void Complete() => Attempt(_path, () =>
    {
        Writer.Dispose();
        if (_force && File.Exists(_path))
        {
            File.SetAttributes(_path, File.GetAttributes(_path) & ~FileAttributes.ReadOnly);
        }

        File.Move(_temporary, _path, overwrite: true);
        return true;
    });

    /// <summary>Removes what was written unless it is complete.</summary>
    public void Dispose()
    {
        try
        {
            Writer.Dispose();
        }
        catch (IOException)
        {
            // The disk is full: what can't be written out is removed anyway.
        }

        File.Delete(_temporary);
    }

    private static void CopyWithLastLineEnded(string path, FileStream stream)
    {
        using (var existing = File.OpenRead(path))
        {
            existing.CopyTo(stream);
        }

        if (stream.Length == 0)
        {
            return;
        }

        stream.Seek(-1, SeekOrigin.End);
        if (stream.ReadByte() != '\n')
        {
            stream.WriteByte((byte)'\n');
        }
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

    // The message of the system names the temporary file, which means nothing to whoever asked for the report.
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
