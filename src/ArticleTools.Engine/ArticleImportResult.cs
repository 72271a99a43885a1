using System.Diagnostics.CodeAnalysis;
using ArticleTools.Engine.Sources;

namespace ArticleTools.Engine;

/// <summary>The one outcome of one document: an article or an error; for a record of an archive that is no article, the record.</summary>
public sealed class ArticleImportResult
{
    internal ArticleImportResult(SourceItem item, Article article) => (Item, Article) = (item, article);

    internal ArticleImportResult(SourceItem item, ArticleException error) => (Item, Error) = (item, error);

    internal ArticleImportResult(SourceItem item, WarcRecord record) => (Item, Record) = (item, record);

    /// <summary>The document.</summary>
    public SourceItem Item { get; }

    /// <summary>The article, where there is no <see cref="Error"/>.</summary>
    public Article? Article { get; }

    /// <summary>Why there is no article.</summary>
    public ArticleException? Error { get; }

    /// <summary>The record, where it was asked for although it is no article.</summary>
    public WarcRecord? Record { get; }

    /// <summary>Whether there is an article.</summary>
    [MemberNotNullWhen(true, nameof(Article))]
    public bool Succeeded => Article is not null;
}
