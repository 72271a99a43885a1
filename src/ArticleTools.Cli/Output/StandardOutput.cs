using Microsoft.Win32.SafeHandles;

namespace ArticleTools.Cli.Output;

/// <summary>Standard output as a stream that says when nobody reads it any more.</summary>
internal static class StandardOutput
{
    // The console's stream swallows EPIPE, and a whole archive would be read for nobody. The file stream of a pipe reports it.
    // A regular file stays with the console's stream, which heeds the position that other programs share.
    public static Stream Open()
    {
        if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected)
        {
            return Console.OpenStandardOutput();
        }

        var stream = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return stream.CanSeek ? Console.OpenStandardOutput() : new PipeStream(stream);
    }
}
