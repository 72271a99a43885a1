namespace ArticleTools.Engine.WebArchives.Checking;

/// <summary>Takes the block of a record and checks its length and digests, and the HTTP message that it may hold.</summary>
internal sealed class BlockCheck(BlockStream block, HeaderCheck header, FaultLog faults)
{
    /// <summary>Takes the block.</summary>
    /// <exception cref="ArticleException">It is damaged.</exception>
    public void Check()
    {
        using var blockDigest = DigestCheck.Start(header["WARC-Block-Digest"], faults);
        using var payloadDigest = HasPayload() ? DigestCheck.Start(header["WARC-Payload-Digest"], faults) : null;
        blockDigest?.Feed(block);
        var hasPayload = true;
        if (header["Content-Type"]?.StartsWith("application/http", StringComparison.OrdinalIgnoreCase) == true && !IsType("continuation"))
        {
            hasPayload = new HttpCheck(block, header, faults).Check(payloadDigest);
        }
        else
        {
            payloadDigest?.Feed(block);
            block.TakeRest();
        }

        if (blockDigest is not null)
        {
            faults.Digests++;
            if (!blockDigest.Matches)
            {
                faults.Error(WarcFaultId.BlockDigestMismatch, $"The block has not the digest {blockDigest.Stated}, but {blockDigest.Computed}.");
            }
        }

        if (payloadDigest is not null && hasPayload)
        {
            faults.Digests++;
            if (!payloadDigest.Matches)
            {
                faults.Error(WarcFaultId.PayloadDigestMismatch, $"The payload has not the digest {payloadDigest.Stated}, but {payloadDigest.Computed}.");
            }
        }
    }

    // A revisit states the digest of a payload that is elsewhere, and segments that of a payload of which they hold a part.
    private bool HasPayload() => !IsType("revisit") && header["WARC-Segment-Number"] is null;

    private bool IsType(string type) => type.Equals(header["WARC-Type"], StringComparison.OrdinalIgnoreCase);
}
