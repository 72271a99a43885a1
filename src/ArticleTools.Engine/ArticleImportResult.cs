using System.Diagnostics.CodeAnalysis;
using ArticleTools.Engine.Sources;

namespace ArticleTools.Engine;

/// <summary>The one outcome of one document: an article or an error.</summary>
public sealed class ArticleImportResult
{
    internal ArticleImportResult(SourceItem item, Article article) => (Item, Article) = (item, article);

    internal ArticleImportResult(SourceItem item, ArticleException error) => (Item, Error) = (item, error);

    /// <summary>The document.</summary>
    public SourceItem Item { get; }

    /// <summary>The article, where there is no <see cref="Error"/>.</summary>
    public Article? Article { get; }

    /// <summary>Why there is no article.</summary>
    public ArticleException? Error { get; }

    /// <summary>Whether there is an article.</summary>
    [MemberNotNullWhen(true, nameof(Article))]
    [MemberNotNullWhen(false, nameof(Error))]
    public bool Succeeded => Article is not null;
}
