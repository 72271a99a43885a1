using ArticleTools.Engine.WebArchives.Warc;

namespace ArticleTools.Engine.WebArchives;

/// <summary>Which records of web archives are wanted, by what their headers say. All are where nothing is set.</summary>
public sealed record WebArchiveFilter
{
    /// <summary>The types of the records.</summary>
    public IReadOnlyCollection<WarcRecordType>? Types { get; init; }

    /// <summary>Says by a record's target URI whether it is wanted; a record without one is not.</summary>
    public Func<string, bool>? Url { get; init; }

    /// <summary>Says by the media type of the payload whether a record is wanted; a record without one is not.</summary>
    public Func<string, bool>? MimeType { get; init; }

    /// <summary>The HTTP statuses; a record without one is not wanted.</summary>
    public IReadOnlyCollection<HttpStatusRange>? Status { get; init; }

    /// <summary>The earliest time of capture.</summary>
    public DateTimeOffset? After { get; init; }

    /// <summary>The time that every capture lies before.</summary>
    public DateTimeOffset? Before { get; init; }

    /// <summary>Reads a time as archives write them (<c>2024-05-01T12:00:00Z</c>, or its start; <c>20240501120000</c>), in UTC unless it says otherwise.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The time, or <see langword="null"/> if the text is none.</returns>
    public static DateTimeOffset? ParseTime(string text) => WarcDate.Read(text);

    /// <summary>Whether a record is wanted.</summary>
    public bool IsMatch(WarcRecord record) =>
        (Types is null || Types.Contains(record.Type))
        && (Url is null || (record.TargetUri is not null && Url(record.TargetUri)))
        && (MimeType is null || (record.MimeType is not null && MimeType(record.MimeType)))
        && (Status is null || (record.Status is { } status && Status.Any(range => range.Contains(status))))
        && (After is null || record.Date >= After)
        && (Before is null || record.Date < Before);
}
