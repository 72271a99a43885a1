using System.Management.Automation;

namespace ArticleTools.PowerShell;

/// <summary>Resolves the place of a file that a cmdlet is to write.</summary>
internal static class DestinationPath
{
    /// <summary>The path in the file system, or the end of the command with an error.</summary>
    public static string Resolve(PSCmdlet cmdlet, string path)
    {
        try
        {
            var resolved = cmdlet.SessionState.Path.GetUnresolvedProviderPathFromPSPath(path, out var provider, out _);
            if (provider.Name == "FileSystem")
            {
                return resolved;
            }

            cmdlet.ThrowTerminatingError(ErrorRecords.Create(ArticleErrorId.DestinationInvalid, Messages.DestinationNotOfFileSystem(path, provider.Name), path));
        }
        catch (SessionStateException error)
        {
            cmdlet.ThrowTerminatingError(ErrorRecords.Create(ArticleErrorId.DestinationInvalid, Messages.PathInvalid(path, error.Message), path, error));
        }

        return path;
    }
}
