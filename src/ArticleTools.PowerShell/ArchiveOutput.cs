using System.Management.Automation;

namespace ArticleTools.PowerShell;

/// <summary>Tells what goes wrong when something is gathered into one file.</summary>
internal static class ArchiveOutput
{
    /// <summary>
    /// Does a step: an input that can't be had is an error, after which the next one goes on, and what goes wrong with the output ends the command.
    /// </summary>
    public static void Attempt(PSCmdlet cmdlet, Action action)
    {
        try
        {
            action();
        }
        catch (ArticleException error) when (error.ErrorId is ArticleErrorId.DestinationInvalid or ArticleErrorId.DestinationExists)
        {
            cmdlet.ThrowTerminatingError(ErrorRecords.From(error));
        }
        catch (ArticleException error)
        {
            cmdlet.WriteError(ErrorRecords.From(error));
        }
        catch (OperationCanceledException)
        {
            throw new PipelineStoppedException();
        }
    }
}
