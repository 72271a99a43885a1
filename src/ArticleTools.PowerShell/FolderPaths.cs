using System.Management.Automation;

namespace ArticleTools.PowerShell;

/// <summary>Resolves what the user gives as the folder of a job.</summary>
internal static class FolderPaths
{
    /// <summary>The folders that are there, with an error for a path that leads to none.</summary>
    public static IReadOnlyCollection<string> Resolve(PSCmdlet cmdlet, string path, bool isLiteral)
    {
        try
        {
            ProviderInfo provider;
            IReadOnlyCollection<string> resolved = isLiteral
                ? [cmdlet.SessionState.Path.GetUnresolvedProviderPathFromPSPath(path, out provider, out _)]
                : cmdlet.SessionState.Path.GetResolvedProviderPathFromPSPath(path, out provider);
            if (provider.Name == "FileSystem")
            {
                return [.. resolved.Select(System.IO.Path.TrimEndingDirectorySeparator)];
            }

            cmdlet.WriteError(ErrorRecords.Create(ArticleErrorId.ArticleUnreadable, Messages.NotOfFileSystem(path, provider.Name), path));
        }
        catch (ItemNotFoundException error)
        {
            cmdlet.WriteError(ErrorRecords.Create(ArticleErrorId.ArticleNotFound, Messages.FileNotFound(path), path, error));
        }
        catch (RuntimeException error)
        {
            cmdlet.WriteError(ErrorRecords.Create(ArticleErrorId.ArticleUnreadable, Messages.PathInvalid(path, error.Message), path, error));
        }

        return [];
    }

    /// <summary>The full path of a folder that may have to be made.</summary>
    public static string ResolveNew(PSCmdlet cmdlet, string path)
    {
        try
        {
            var resolved = cmdlet.SessionState.Path.GetUnresolvedProviderPathFromPSPath(path, out var provider, out _);
            if (provider.Name == "FileSystem")
            {
                return System.IO.Path.TrimEndingDirectorySeparator(resolved);
            }

            cmdlet.ThrowTerminatingError(
                ErrorRecords.Create(ArticleErrorId.DestinationInvalid, Messages.DestinationNotOfFileSystem(path, provider.Name), path));
        }
        catch (SessionStateException error)
        {
            cmdlet.ThrowTerminatingError(ErrorRecords.Create(ArticleErrorId.DestinationInvalid, Messages.PathInvalid(path, error.Message), path, error));
        }

        return path;
    }
}
