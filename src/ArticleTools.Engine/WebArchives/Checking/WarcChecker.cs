using System.IO.Hashing;
using System.Text;
using ArticleTools.Engine.WebArchives.Records;

namespace ArticleTools.Engine.WebArchives.Checking;

/// <summary>Checks the records of an archive file one after the other.</summary>
internal sealed class WarcChecker(RecordReader reader, FaultLog faults, Action<long> advanced)
{
    // Some 40 bytes for each: an archive has to be very large for them to matter, and past this number they are not looked for.
    private const int MostIds = 8 * 1024 * 1024;

    private readonly HashSet<UInt128> _ids = [];
    private bool _isFirst = true;
    private bool _sharesMembers;

    /// <summary>Checks all records.</summary>
    public void Check()
    {
        while (TryRead(out var record))
        {
            if (record is not null)
            {
                faults.Records++;
                CheckRecord(record);
                advanced(reader.StoredPosition);
            }
        }
    }

    // A record that is damaged is a fault, and not the last record.
    private bool TryRead(out WarcRecord? record)
    {
        record = null;
        try
        {
            if (!reader.Read())
            {
                return false;
            }

            record = reader.Record;
        }
        catch (ArticleException error) when (error.ErrorId != ArticleErrorId.ArticleUnreadable)
        {
            (faults.Offset, faults.OffsetInMember, faults.RecordId) = (error.Offset ?? faults.Offset, 0, null);
            if (reader.Header.StartsWith("WARC/"u8))
            {
                var header = new HeaderCheck(reader.Header, faults);
                faults.RecordId = Unbracket(header["WARC-Record-ID"]);
                FieldCheck.Check(header, faults);
            }

            Damaged(error);
        }

        return true;
    }

    private void CheckRecord(WarcRecord record)
    {
        (faults.Offset, faults.OffsetInMember, faults.RecordId) = (record.Offset, record.OffsetInMember, record.RecordId);
        var isWarc = record.Version.StartsWith("WARC/", StringComparison.Ordinal);
        try
        {
            if (isWarc)
            {
                CheckWarc(record);
            }

            var length = reader.Complete();
            if (isWarc && !reader.Trailer.SequenceEqual("\r\n\r\n"u8))
            {
                faults.Error(WarcFaultId.RecordEndMissing, "The record doesn't end in two line breaks (CR LF CR LF) and nothing more.");
            }

            if (length is null && !_sharesMembers)
            {
                _sharesMembers = true;
                faults.Warning(WarcFaultId.GzipNotByRecord, "Records share a gzip member, so that no program can go straight to one.");
            }
        }
        catch (ArticleException error) when (error.ErrorId != ArticleErrorId.ArticleUnreadable)
        {
            Damaged(error);
        }
    }

    private void CheckWarc(WarcRecord record)
    {
        var header = new HeaderCheck(reader.Header, faults);
        FieldCheck.Check(header, faults);
        if (_isFirst && record.Type != WarcRecordType.WarcInfo)
        {
            faults.Warning(WarcFaultId.WarcInfoMissing, "The archive doesn't begin with a warcinfo record, which would say how it was made.");
        }

        _isFirst = false;
        if (record.RecordId is { } id && _ids.Count < MostIds && !_ids.Add(XxHash128.HashToUInt128(Encoding.UTF8.GetBytes(id))))
        {
            faults.Error(WarcFaultId.RecordIdDuplicate, $"The identifier {id} is another record's as well.");
        }

        new BlockCheck(new BlockStream(reader), header, faults).Check();
    }

    private void Damaged(ArticleException error)
    {
        // Whatever goes wrong with the compression is told so by whoever decompresses.
        var isOfGzip = error.ErrorId == ArticleErrorId.ArticleTooLarge || error.Message.Contains("gzip", StringComparison.Ordinal);
        faults.Error(isOfGzip ? WarcFaultId.GzipDamaged : WarcFaultId.RecordDamaged, error.Message);
    }

    private static string? Unbracket(string? id) => id is ['<', .. var inner, '>'] ? inner : id;
}
