using System.Diagnostics.CodeAnalysis;

namespace ArticleTools.Engine.WebArchives;

/// <summary>The one outcome of one record: what its header says, or an error.</summary>
public sealed class WarcReadResult
{
    internal WarcReadResult(WarcRecord record) => Record = record;

    internal WarcReadResult(ArticleException error) => Error = error;

    /// <summary>The record, where there is no <see cref="Error"/>.</summary>
    public WarcRecord? Record { get; }

    /// <summary>Why there is no record.</summary>
    public ArticleException? Error { get; }

    /// <summary>Whether there is a record.</summary>
    [MemberNotNullWhen(true, nameof(Record))]
    [MemberNotNullWhen(false, nameof(Error))]
    public bool Succeeded => Record is not null;
}
