using System.Security.Cryptography;
using System.Text;

namespace ArticleTools.Engine.Distribution;

/// <summary>Writes the list of what a job reads into the job's folder.</summary>
public static class ManifestWriter
{
    /// <summary>Writes the list, unless the folder has the same one already.</summary>
    /// <param name="destination">The folder of the job; it is made where it is missing.</param>
    /// <param name="files">The full paths of the files.</param>
    /// <returns>The full path of the list.</returns>
    /// <exception cref="ArticleException">The job was begun with another list, a path can't stand in one, or the folder can't be written to.</exception>
    public static string Write(string destination, IEnumerable<string> files)
    {
        var folder = new JobFolder(destination);
        try
        {
            Directory.CreateDirectory(folder.Path);
            var temporary = $"{folder.ManifestPath}.{Guid.NewGuid():N}.tmp";
            try
            {
                WriteLines(temporary, files);
                Place(folder, temporary);
            }
            finally
            {
                File.Delete(temporary);
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new ArticleException(
                ArticleErrorId.DestinationInvalid, $"The folder '{folder.Path}' can't be written to: {error.Message}", folder.Path, error);
        }

        return folder.ManifestPath;
    }

    private static void WriteLines(string path, IEnumerable<string> files)
    {
        using var writer = new StreamWriter(path, append: false, new UTF8Encoding(false)) { NewLine = "\n" };
        foreach (var file in files)
        {
            if (file.AsSpan().ContainsAny('\r', '\n'))
            {
                throw new ArticleException(
                    ArticleErrorId.ManifestInvalid, $"The path '{file.ReplaceLineEndings(" ")}' holds a line break, which can't stand in a manifest.", file);
            }

            writer.WriteLine(file);
        }
    }

    private static void Place(JobFolder folder, string temporary)
    {
        if (!File.Exists(folder.ManifestPath))
        {
            File.Move(temporary, folder.ManifestPath);
        }
        else if (!Digest(temporary).AsSpan().SequenceEqual(Digest(folder.ManifestPath)))
        {
            throw new ArticleException(
                ArticleErrorId.JobMismatch,
                $"The folder '{folder.Path}' was begun with other files: go on as it was begun, or choose another folder.",
                folder.Path);
        }
    }

    private static byte[] Digest(string path)
    {
        using var file = File.OpenRead(path);
        return SHA256.HashData(file);
    }
}
