using System.Management.Automation;

namespace ArticleTools.PowerShell.Commands;

/// <summary>A cmdlet that can be stopped.</summary>
public abstract class ArticleCommand : PSCmdlet, IDisposable
{
    private readonly CancellationTokenSource _cancellation = new();

    /// <summary>Cancelled when the pipeline is stopped.</summary>
    internal CancellationToken CancellationToken => _cancellation.Token;

    /// <summary>Frees what the cmdlet holds, also when the pipeline ends early.</summary>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <inheritdoc/>
    protected override void StopProcessing() => _cancellation.Cancel();

    /// <summary>Frees what the cmdlet holds.</summary>
    /// <param name="disposing">Whether it was asked for.</param>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
        {
            _cancellation.Dispose();
        }
    }
}
