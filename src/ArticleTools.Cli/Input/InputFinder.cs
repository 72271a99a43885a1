using System.IO.Enumeration;
using ArticleTools.Cli.Commands;
using ArticleTools.Cli.Output;
using ArticleTools.Engine.Sources;
using ArticleTools.Engine.WebArchives;

namespace ArticleTools.Cli.Input;

/// <summary>Finds the documents that the paths of a request stand for, in the order of the paths.</summary>
internal sealed class InputFinder
{
    private readonly ImportRequest _request;
    private readonly Action<ArticleException> _reportError;
    private readonly CancellationToken _cancellationToken;
    private readonly ArticleFileFinder _finder;
    private readonly SourceExpander _expander;
    private readonly string? _output;

    public InputFinder(ImportRequest request, Reporter reporter, CancellationToken cancellationToken)
    {
        _request = request;
        _reportError = reporter.ReportError;
        _cancellationToken = cancellationToken;
        _finder = new ArticleFileFinder { Recurse = request.Recurse, NameFilter = IsWanted, FolderFailed = reporter.ReportError };
        _expander = new SourceExpander(new WebArchiveOptions { Filter = request.Filter, Reading = request.Reading }, cancellationToken)
        {
            RecordRead = reporter.Follow,
            ArchiveCompleted = reporter.ReportArchive,
        };
        _output = request.Output is null ? null : Path.GetFullPath(request.Output);
    }

    /// <summary>How many files were found so far.</summary>
    public int Count { get; private set; }

    /// <summary>Finds the documents: one of a file, many of a web archive. A path that doesn't exist is one that fails when it is read.</summary>
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
                foreach (var item in _expander.Expand(file))
                {
                    yield return item;
                }
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
        (_request.Include.Count == 0 || Wildcards.Match(_request.Include, name)) && !Wildcards.Match(_request.Exclude, name);

    private string[] ReportNothing(string message, string path)
    {
        _reportError(new ArticleException(ArticleErrorId.ArticleNotFound, message, path));
        return [];
    }
}
