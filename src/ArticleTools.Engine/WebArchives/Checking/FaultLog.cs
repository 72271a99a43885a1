namespace ArticleTools.Engine.WebArchives.Checking;

/// <summary>Takes down what is wrong with an archive, with the record that is being looked at.</summary>
internal sealed class FaultLog(string path, int limit)
{
    private readonly List<WarcFault> _faults = [];
    private long _errors;
    private long _warnings;

    /// <summary>The archive within a package.</summary>
    public string? Entry { get; set; }

    /// <summary>Where the record starts.</summary>
    public long Offset { get; set; }

    /// <summary>How far into its gzip member it starts.</summary>
    public long OffsetInMember { get; set; }

    /// <summary>The record's identifier.</summary>
    public string? RecordId { get; set; }

    /// <summary>How many records there were.</summary>
    public long Records { get; set; }

    /// <summary>How many digests were checked.</summary>
    public long Digests { get; set; }

    /// <summary>Takes down an error.</summary>
    public void Error(string id, string message) => Add(id, ArticleDiagnosticSeverity.Error, message);

    /// <summary>Takes down a warning.</summary>
    public void Warning(string id, string message) => Add(id, ArticleDiagnosticSeverity.Warning, message);

    /// <summary>Makes the result.</summary>
    public WarcTestResult ToResult(long length) => new()
    {
        Path = path,
        RecordCount = Records,
        DigestCount = Digests,
        ErrorCount = _errors,
        WarningCount = _warnings,
        Length = length,
        Faults = _faults,
    };

    private void Add(string id, ArticleDiagnosticSeverity severity, string message)
    {
        if (severity == ArticleDiagnosticSeverity.Error)
        {
            _errors++;
        }
        else
        {
            _warnings++;
        }

        if (_faults.Count < limit)
        {
            _faults.Add(new WarcFault
            {
                Path = path,
                Entry = Entry,
                Offset = Offset,
                OffsetInMember = OffsetInMember,
                RecordId = RecordId,
                Id = id,
                Severity = severity,
                Message = message,
            });
        }
    }
}
