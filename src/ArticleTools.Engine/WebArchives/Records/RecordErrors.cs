namespace ArticleTools.Engine.WebArchives.Records;

/// <summary>What is said of archives that can't be read.</summary>
internal static class RecordErrors
{
    /// <summary>A record is damaged.</summary>
    /// <param name="errorId">One of <see cref="ArticleErrorId"/>.</param>
    /// <param name="path">The file.</param>
    /// <param name="entry">The archive file within the package.</param>
    /// <param name="place">Where the record starts.</param>
    /// <param name="what">What is wrong: a clause.</param>
    /// <param name="error">What told so.</param>
    public static ArticleException Damaged(string errorId, string? path, string? entry, RecordPlace place, string what, Exception? error = null) =>
        new(errorId, $"The record at {Describe(path, entry, place)} can't be read: {what}.", path, error) { Offset = place.Offset };

    /// <summary>The file can't be read.</summary>
    public static ArticleException Unreadable(string? path, Exception error) => error is FileNotFoundException or DirectoryNotFoundException
        ? new(ArticleErrorId.ArticleNotFound, $"The file '{path}' does not exist.", path, error)
        : new(ArticleErrorId.ArticleUnreadable, $"The file '{path}' can't be read: {error.Message}", path, error);

    /// <summary>Names the place of a record.</summary>
    public static string Describe(string? path, string? entry, RecordPlace place)
    {
        var member = place.OffsetInMember == 0 ? "" : FormattableString.Invariant($", {place.OffsetInMember} bytes into its gzip member,");
        return FormattableString.Invariant($"offset {place.Offset}{member} of '{path ?? "(input)"}'{(entry is null ? "" : $" ({entry})")}");
    }
}
