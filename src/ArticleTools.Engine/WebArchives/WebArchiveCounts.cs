using System.Globalization;

namespace ArticleTools.Engine.WebArchives;

/// <summary>How many records of an archive were read, and what became of them.</summary>
public sealed class WebArchiveCounts
{
    /// <summary>The records that could be read.</summary>
    public long Records { get; internal set; }

    /// <summary>Those that were read as articles.</summary>
    public long Articles { get; internal set; }

    /// <summary>Those that the filter held back.</summary>
    public long FilteredOut { get; internal set; }

    /// <summary>Those that are no article: requests, metadata, images, redirects and the like.</summary>
    public long NonArticles { get; internal set; }

    /// <summary>Those that refer to an article which was not met before.</summary>
    public long UnresolvedRevisits { get; internal set; }

    /// <summary>The records that could not be read.</summary>
    public long Damaged { get; internal set; }

    /// <inheritdoc/>
    public override string ToString()
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"{Records} records: {Articles} read as articles, {NonArticles} that are no article");
        text += FilteredOut == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $", {FilteredOut} that the filter held back");
        text += UnresolvedRevisits == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $", {UnresolvedRevisits} revisits of what is not in the archive before them");
        return text + (Damaged == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"; {Damaged} could not be read"));
    }
}
