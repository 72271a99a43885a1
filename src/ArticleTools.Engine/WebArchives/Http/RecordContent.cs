using ArticleTools.Engine.WebArchives.Records;

namespace ArticleTools.Engine.WebArchives.Http;

/// <summary>What lies in the block of a record: an HTTP message or a document of its own.</summary>
/// <param name="Record">The record, with the status and media type of what lies in it.</param>
/// <param name="Head">The head of the HTTP message, which has been taken from the block; null where there is none.</param>
internal readonly record struct RecordContent(WarcRecord Record, HttpHead? Head)
{
    /// <summary>Looks at the current record of a reader.</summary>
    /// <exception cref="ArticleException">The record is damaged.</exception>
    public static RecordContent Read(RecordReader reader)
    {
        var record = reader.Record;
        if (record.Type is not (WarcRecordType.Response or WarcRecordType.Revisit))
        {
            return new(record with { MimeType = HeaderText.MediaTypeOf(record.ContentType) }, null);
        }

        var bytes = reader.ReadHttpHeader();
        if (bytes.IsEmpty)
        {
            return new(record with { MimeType = HeaderText.MediaTypeOf(record.ContentType) }, null);
        }

        var head = HttpHead.Read(bytes);
        return new(record with { Status = head.Status, MimeType = HeaderText.MediaTypeOf(head.ContentType) }, head);
    }
}
