using System.Management.Automation;
using ArticleTools.Engine.Sources;

namespace ArticleTools.PowerShell;

/// <summary>
/// Turns what the user gives as paths into files: expands wildcards, searches folders, and writes an error for each path that leads to nothing.
/// A file is given once although its folder is given as well, as <c>Get-ChildItem -Recurse</c> does.
/// </summary>
internal sealed class ArticlePathResolver
{
    private readonly PSCmdlet _cmdlet;
    private readonly ArticleFileFinder _finder;
    private readonly CancellationToken _cancellationToken;
    private readonly HashSet<string> _searched = new(StringComparer.Ordinal);

    public ArticlePathResolver(PSCmdlet cmdlet, CancellationToken cancellationToken, bool recurse = false, Func<string, bool>? nameFilter = null)
    {
        _cmdlet = cmdlet;
        _cancellationToken = cancellationToken;
        _finder = new ArticleFileFinder
        {
            Recurse = recurse,
            NameFilter = nameFilter,
            FolderOpened = folder => _searched.Add(folder),
            FolderFailed = error => cmdlet.WriteError(ErrorRecords.From(error)),
        };
    }

    /// <summary>The files that paths lead to, wildcards expanded.</summary>
    public IEnumerable<string> Expand(string[] paths) =>
        paths.SelectMany(path => WildcardPattern.ContainsWildcardCharacters(path) ? Match(path) : Locate(path));

    /// <summary>The files that paths lead to, taken as written.</summary>
    public IEnumerable<string> ExpandLiteral(string[] paths) => paths.SelectMany(LocateLiteral);

    private IEnumerable<string> Match(string pattern)
    {
        if (Resolve(pattern, isLiteral: false) is not { } matches)
        {
            yield break;
        }

        var any = false;
        foreach (var match in matches.Where(IsWanted).Order(StringComparer.Ordinal))
        {
            any |= File.Exists(match);
            foreach (var file in Open(match))
            {
                any = true;
                yield return file;
            }
        }

        if (!any)
        {
            var isName = _cmdlet.SessionState.InvokeProvider.Item.Exists(pattern, force: false, literalPath: true);
            WriteNotFound(isName ? Messages.WildcardNamesFile(pattern) : Messages.WildcardMatchesNothing(pattern), pattern);
        }
    }

    // A wildcard chooses among what a search of the folder would find.
    private static bool IsWanted(string path) => ArticleFileFinder.IsArticleFile(path) && !ArticleFileFinder.IsPartsFolder(path);

    private IEnumerable<string> Locate(string path) => (Resolve(path, isLiteral: false) ?? []).SelectMany(OpenNamed);

    private IEnumerable<string> LocateLiteral(string path) => (Resolve(path, isLiteral: true) ?? []).SelectMany(OpenNamed);

    private IEnumerable<string> OpenNamed(string path)
    {
        var isNewFolder = Directory.Exists(path) && !_searched.Contains(path);
        var any = false;
        foreach (var file in Open(path))
        {
            any = true;
            yield return file;
        }

        if (isNewFolder && !any && _searched.Contains(path))
        {
            WriteNotFound(Messages.FolderHoldsNoArticle(path, _finder.Recurse, _finder.NameFilter is not null), path);
        }
    }

    private IEnumerable<string> Open(string path)
    {
        if (Directory.Exists(path))
        {
            return _searched.Contains(path) ? [] : _finder.Find(path, _cancellationToken);
        }

        return IsFound(path) || _finder.NameFilter?.Invoke(Path.GetFileName(path)) == false ? [] : [path];
    }

    /// <summary>Whether a file is there because its folder was searched, rather than by its name.</summary>
    public bool IsFound(string path) => ArticleFileFinder.IsArticleFile(path) && _searched.Contains(Path.GetDirectoryName(path) ?? "");

    // Null where an error was written. That a wildcard's folder isn't there is no more than that nothing matches.
    private IReadOnlyCollection<string>? Resolve(string path, bool isLiteral)
    {
        var session = _cmdlet.SessionState.Path;
        try
        {
            ProviderInfo provider;
            IReadOnlyCollection<string> resolved = isLiteral
                ? [session.GetUnresolvedProviderPathFromPSPath(path, out provider, out _)]
                : session.GetResolvedProviderPathFromPSPath(path, out provider);
            if (provider.Name != "FileSystem")
            {
                _cmdlet.WriteError(ErrorRecords.Create(ArticleErrorId.ArticleUnreadable, Messages.NotOfFileSystem(path, provider.Name), path));
                return null;
            }

            if (!isLiteral || Path.Exists(resolved.First()))
            {
                return [.. resolved.Select(Path.TrimEndingDirectorySeparator)];
            }

            WriteNotFound(Messages.FileNotFound(path), path);
        }
        catch (ItemNotFoundException) when (!isLiteral && WildcardPattern.ContainsWildcardCharacters(path))
        {
            return [];
        }
        catch (ItemNotFoundException error)
        {
            WriteNotFound(Messages.FileNotFound(path), path, error);
        }
        catch (Exception error) when (error is RuntimeException or IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            _cmdlet.WriteError(ErrorRecords.Create(ArticleErrorId.ArticleUnreadable, Messages.PathInvalid(path, error.Message), path, error));
        }

        return null;
    }

    private void WriteNotFound(string message, string path, Exception? cause = null) =>
        _cmdlet.WriteError(ErrorRecords.Create(ArticleErrorId.ArticleNotFound, message, path, cause));
}
