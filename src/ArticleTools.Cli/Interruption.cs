using System.Runtime.InteropServices;

namespace ArticleTools.Cli;

/// <summary>Lets Ctrl-C and a polite kill end the program cleanly; a second one ends it at once.</summary>
internal sealed class Interruption : IDisposable
{
    private readonly CancellationTokenSource _source = new();
    private readonly PosixSignalRegistration _interrupt;
    private readonly PosixSignalRegistration _terminate;

    public Interruption()
    {
        _interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, context => Cancel(context, signal: 2));
        _terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, context => Cancel(context, signal: 15));
    }

    public CancellationToken Token => _source.Token;

    /// <summary>The exit code that shells use for the signal that came: 130 for Ctrl-C.</summary>
    public int ExitCode { get; private set; }

    public void Dispose()
    {
        _interrupt.Dispose();
        _terminate.Dispose();
        _source.Dispose();
    }

    private void Cancel(PosixSignalContext context, int signal)
    {
        if (!_source.IsCancellationRequested)
        {
            context.Cancel = true;
            ExitCode = 128 + signal;
            _source.Cancel();
        }
    }
}
