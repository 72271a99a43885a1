using System.IO.Enumeration;
using ArticleTools.Cli.Commands;
using ArticleTools.Engine.Sources;

namespace ArticleTools.Cli.Input;

/// <summary>Finds the documents that the paths of a request stand for, in the order of the paths.</summary>
internal sealed class InputFinder
{
    private readonly ImportRequest _request;
    private readonly Action<ArticleException> _reportError;
    private readonly CancellationToken _cancellationToken;
    private readonly ArticleFileFinder _finder;
    private readonly string? _output;

    public InputFinder(ImportRequest request, Action<ArticleException> reportError, CancellationToken cancellationToken)
    {
        _request = request;
        _reportError = reportError;
        _cancellationToken = cancellationToken;
        _finder = new ArticleFileFinder { Recurse = request.Recurse, NameFilter = IsWanted, FolderFailed = reportError };
        _output = request.Output is null ? null : Path.GetFullPath(request.Output);
    }

    /// <summary>How many documents were found so far.</summary>
    public int Count { get; private set; }

    /// <summary>Finds the documents. A path that doesn't exist is one that fails when it is read.</summary>
    public IEnumerable<SourceItem> Find()
    {
        foreach (var path in _request.Paths)
        {
            if (path == "-")
            {
                Count++;
                yield return StandardInput.Read(_request.Reading.MaximumBytes, _cancellationToken);
                continue;
            }

            foreach (var file in FindFiles(path))
            {
                Count++;
                yield return SourceItem.FromFile(file);
            }
        }
    }

    // Shells expand wildcards themselves, but not within quotes and not all of them.
    private IEnumerable<string> FindFiles(string path)
    {
        var full = Path.GetFullPath(path);
        if (Path.Exists(full) || !Path.GetFileName(path).AsSpan().ContainsAny('*', '?'))
        {
            return FindAt(full);
        }

        var matches = Expand(full);
        return matches.Count == 0 ? ReportNothing($"No file matches '{path}'.", path) : matches.SelectMany(FindAt);
    }

    private IEnumerable<string> FindAt(string path) =>
        Directory.Exists(path) ? FindInFolder(path)
        : IsWanted(Path.GetFileName(path)) ? [path]
        : [];

    private IEnumerable<string> FindInFolder(string folder)
    {
        var isEmpty = true;
        foreach (var file in _finder.Find(folder, _cancellationToken).Where(file => file != _output))
        {
            isEmpty = false;
            yield return file;
        }

        if (isEmpty)
        {
            ReportNothing($"The folder '{folder}' holds no articles.", folder);
        }
    }

    private static List<string> Expand(string pattern)
    {
        var folder = Path.GetDirectoryName(pattern)!;
        var name = Path.GetFileName(pattern);
        return !Directory.Exists(folder)
            ? []
            : [.. Directory.EnumerateFileSystemEntries(folder)
                .Where(entry => Path.GetFileName(entry) is var candidate
                    && FileSystemName.MatchesSimpleExpression(name, candidate, ignoreCase: false)
                    && (candidate[0] != '.' || name[0] == '.'))
                .Order(StringComparer.Ordinal)];
    }

    private bool IsWanted(string name) =>
        (_request.Include.Count == 0 || Matches(_request.Include, name)) && !Matches(_request.Exclude, name);

    private static bool Matches(IEnumerable<string> wildcards, string name) =>
        wildcards.Any(wildcard => FileSystemName.MatchesSimpleExpression(wildcard, name, ignoreCase: true));

    private string[] ReportNothing(string message, string path)
    {
        _reportError(new ArticleException(ArticleErrorId.ArticleNotFound, message, path));
        return [];
    }
}
