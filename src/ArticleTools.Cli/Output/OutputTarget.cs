using System.Text;

namespace ArticleTools.Cli.Output;

/// <summary>
/// Where a command writes: standard output, or a file that is written beside its place and takes it once it is complete.
/// Text is UTF-8 without a byte order mark, with line feeds.
/// </summary>
internal sealed class OutputTarget : IDisposable
{
    private readonly string? _path;
    private readonly string? _temporary;
    private bool _isComplete;

    private OutputTarget(Stream stream, string? path, string? temporary)
    {
        _path = path;
        _temporary = temporary;
        Writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 32 * 1024)
        {
            NewLine = "\n",
            AutoFlush = path is null && !Console.IsOutputRedirected,
        };
    }

    public StreamWriter Writer { get; }

    /// <exception cref="ArticleException">The file can't be written.</exception>
    public static OutputTarget Open(string? path)
    {
        if (path is null or "-")
        {
            return new OutputTarget(StandardOutput.Open(), null, null);
        }

        var full = Path.GetFullPath(path);
        if (Directory.Exists(full))
        {
            throw Invalid(path, "it is a folder.");
        }

        if (Path.GetDirectoryName(full) is { } folder && !Directory.Exists(folder))
        {
            throw Invalid(path, $"the folder '{folder}' does not exist.");
        }

        return Attempt(path, () =>
        {
            // A device or pipe would be replaced by the renaming, and a link cut off.
            if (full.StartsWith("/dev/", StringComparison.Ordinal))
            {
                return new OutputTarget(File.OpenWrite(full), full, null);
            }

            full = (File.Exists(full) ? File.ResolveLinkTarget(full, returnFinalTarget: true)?.FullName : null) ?? full;
            var temporary = Path.Combine(Path.GetDirectoryName(full)!, $".{Path.GetFileName(full)}.{Guid.NewGuid():N}.tmp");
            return new OutputTarget(new FileStream(temporary, FileMode.CreateNew, FileAccess.Write), full, temporary);
        });
    }

    /// <summary>Finishes the output. Without it, a file is left as it was.</summary>
    /// <exception cref="ArticleException">The file can't be written.</exception>
    public void Complete()
    {
        if (_path is null)
        {
            Writer.Flush();
        }
        else
        {
            Attempt(_path, () =>
            {
                Writer.Dispose();
                if (_temporary is not null)
                {
                    File.Move(_temporary, _path, overwrite: true);
                }

                return true;
            });
        }

        _isComplete = true;
    }

    public void Dispose()
    {
        if (_temporary is null || _isComplete)
        {
            return;
        }

        // What the writer still holds may not fit on a full disk; it is not wanted anyway.
        Writer.BaseStream.Dispose();
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

    // The message of the system names the temporary file, which means nothing to whoever asked for the output.
    private static string Reason(Exception error) => error switch
    {
        UnauthorizedAccessException => "access is denied.",
        FileNotFoundException or DirectoryNotFoundException => "no file can be made there.",
        _ when error.Message.IndexOf(" : '", StringComparison.Ordinal) is > 0 and var end => $"{error.Message[..end]}.",
        _ => error.Message,
    };

    private static ArticleException Invalid(string path, string reason, Exception? error = null) =>
        new(ArticleErrorId.DestinationInvalid, $"The file '{path}' can't be written: {reason}", path, error);
}
