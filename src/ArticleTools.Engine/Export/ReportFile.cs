using System.Text;

namespace ArticleTools.Engine.Export;

/// <summary>The file of a report: text that is begun anew or added to.</summary>
internal sealed class ReportFile : IDisposable
{
    private readonly DestinationFile _file;

    private ReportFile(DestinationFile file, Encoding encoding)
    {
        _file = file;
        Writer = new StreamWriter(file.Stream, encoding, bufferSize: 32 * 1024) { NewLine = "\n" };
    }

    public TextWriter Writer { get; }

    /// <summary>Opens the file, with what it holds already if that is to be added to.</summary>
    /// <exception cref="ArticleException">The file is there and may not be overwritten, or it can't be written.</exception>
    public static ReportFile Open(string path, SummaryReportOptions options, Encoding encoding)
    {
        var file = DestinationFile.Open(path, options.NoClobber && !options.Append, options.Force);
        try
        {
            if (options.Append && File.Exists(path))
            {
                file.Attempt(() => CopyWithLastLineEnded(path, file.Stream));
            }
        }
        catch
        {
            file.Dispose();
            throw;
        }

        return new ReportFile(file, encoding);
    }

    /// <summary>Puts the file into its place.</summary>
    /// <exception cref="ArticleException">It can't be written.</exception>
    public void Complete()
    {
        _file.Attempt(Writer.Dispose);
        _file.Complete();
    }

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

        _file.Dispose();
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
}
