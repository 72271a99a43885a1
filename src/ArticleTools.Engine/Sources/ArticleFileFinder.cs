namespace ArticleTools.Engine.Sources;

/// <summary>
/// Finds the files of a folder that may be articles, in the ordinal order of their names, those of a folder before those of its sub-folders.
/// Hidden and temporary files and files of kinds that hold no article are passed over, as is the folder of a saved page's parts
/// (<c>page_files</c> beside <c>page.html</c>).
/// </summary>
public sealed class ArticleFileFinder
{
    /// <summary>Whether sub-folders are searched as well; links to folders are not followed.</summary>
    public bool Recurse { get; init; }

    /// <summary>Says by a file's name whether it is wanted; all are where <see langword="null"/>.</summary>
    public Func<string, bool>? NameFilter { get; init; }

    /// <summary>Told of each folder before its files are given.</summary>
    public Action<string>? FolderOpened { get; init; }

    /// <summary>Told of each folder that can't be read; the search goes on with the next one.</summary>
    public Action<ArticleException>? FolderFailed { get; init; }

    /// <summary>Whether the name of a file admits that it is an article.</summary>
    /// <param name="path">The file's name or path.</param>
    public static bool IsArticleFile(string path)
    {
        var name = Path.GetFileName(path.AsSpan());
        return !name.IsEmpty && name[0] is not ('.' or '~') && name[^1] != '~' && !OtherFileExtensions.Contains(name);
    }

    /// <summary>Whether a folder holds the parts of a page that a browser saved beside it.</summary>
    /// <param name="folder">The full path of the folder.</param>
    public static bool IsPartsFolder(string folder)
    {
        const string Suffix = "_files";
        if (!folder.EndsWith(Suffix, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        var page = folder[..^Suffix.Length];
        return File.Exists(page + ".html") || File.Exists(page + ".htm") || File.Exists(page + ".xhtml");
    }

    /// <summary>Finds the files of a folder, one folder at a time.</summary>
    /// <param name="folder">The full path of the folder.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <exception cref="OperationCanceledException">The search was stopped.</exception>
    public IEnumerable<string> Find(string folder, CancellationToken cancellationToken = default)
    {
        var folders = new Stack<string>([folder]);
        while (folders.TryPop(out var current))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (List(current) is not { } entries)
            {
                continue;
            }

            FolderOpened?.Invoke(current);
            foreach (var file in entries.Files)
            {
                yield return file;
            }

            for (var i = entries.Folders.Count - 1; i >= 0; i--)
            {
                folders.Push(entries.Folders[i]);
            }
        }
    }

    private (List<string> Files, List<string> Folders)? List(string folder)
    {
        var files = new List<string>();
        var folders = new List<string>();
        var options = new EnumerationOptions { AttributesToSkip = FileAttributes.Hidden | FileAttributes.System, IgnoreInaccessible = false };
        try
        {
            foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos("*", options))
            {
                if (entry is DirectoryInfo)
                {
                    if (Recurse && !entry.Attributes.HasFlag(FileAttributes.ReparsePoint) && !IsPartsFolder(entry.FullName))
                    {
                        folders.Add(entry.FullName);
                    }
                }
                else if (IsArticleFile(entry.Name) && NameFilter?.Invoke(entry.Name) != false)
                {
                    files.Add(entry.FullName);
                }
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            FolderFailed?.Invoke(new ArticleException(
                ArticleErrorId.ArticleUnreadable, $"The folder '{folder}' can't be read: {error.Message}", folder, error));
            return null;
        }

        files.Sort(StringComparer.Ordinal);
        folders.Sort(StringComparer.Ordinal);
        return (files, folders);
    }
}
