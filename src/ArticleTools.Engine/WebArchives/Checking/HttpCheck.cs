using System.Globalization;
using System.Text;

namespace ArticleTools.Engine.WebArchives.Checking;

/// <summary>
/// Checks an HTTP message in a record. What is damaged in it the server may well have sent so, and is no fault of the archive: it is a warning,
/// unless there is no HTTP at all.
/// </summary>
internal sealed class HttpCheck(BlockStream block, HeaderCheck header, FaultLog faults)
{
    private string? _contentLength;
    private bool _isChunked;

    /// <summary>Takes the message.</summary>
    /// <param name="payloadDigest">The digest of its body, with the chunks or without: programs differ, and the standard admits both.</param>
    /// <returns>Whether there is a body, so that its digest could be checked.</returns>
    public bool Check(DigestCheck? payloadDigest)
    {
        if (!ReadStart())
        {
            block.TakeRest();
            return false;
        }

        var isWhole = ReadFields();
        payloadDigest?.Feed(block);
        var length = block.Remaining;
        if (isWhole && _isChunked && !IsRevisit())
        {
            TakeChunks(payloadDigest);
        }
        else if (isWhole && _contentLength is not null && IsResponse() && !IsRevisit() && header["WARC-Truncated"] is null && header["WARC-Segment-Number"] is null
            && FieldValues.TryReadNumber(_contentLength, out var stated) && stated != length && length > 0)
        {
            faults.Warning(WarcFaultId.HttpBodyInvalid, $"The HTTP header states a length of {stated} bytes, and the body has {length}.");
        }

        block.TakeRest();
        return true;
    }

    private bool ReadStart()
    {
        if (block.Remaining == 0)
        {
            // A revisit need not repeat the header.
            return !IsRevisit() && Fail("The block is empty, and should hold an HTTP message.");
        }

        var start = Text(block.TakeLine());
        if (start is not null && IsStart(start))
        {
            return true;
        }

        if (start is not null && !IsResponse() && start.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space && FieldValues.IsToken(start.AsSpan(0, space)))
        {
            return !Fail("The first line of the request does not name the version of HTTP.");
        }

        faults.Error(WarcFaultId.HttpHeaderInvalid, "The block should hold an HTTP message, and does not start as one.");
        return false;
    }

    private bool ReadFields()
    {
        var hasStray = false;
        while (Text(block.TakeLine()) is { } line)
        {
            if (line.Length == 0)
            {
                return true;
            }

            if (line[0] is ' ' or '\t')
            {
                continue;
            }

            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon <= 0)
            {
                hasStray = hasStray || !Fail("A line of the HTTP header is no field.");
                continue;
            }

            TakeField(line[..colon].TrimEnd(), line[(colon + 1)..].Trim());
        }

        return block.Remaining == 0 || Fail("The HTTP header has no end.");
    }

    private void TakeField(string name, string value)
    {
        if (name.Equals("Content-Length", StringComparison.OrdinalIgnoreCase))
        {
            _contentLength ??= value;
        }
        else if (name.Equals("Transfer-Encoding", StringComparison.OrdinalIgnoreCase))
        {
            _isChunked |= value.EndsWith("chunked", StringComparison.OrdinalIgnoreCase);
        }
    }

    private void TakeChunks(DigestCheck? payloadDigest)
    {
        while (true)
        {
            var line = Text(block.TakeLine())?.Split(';')[0].Trim();
            if (!long.TryParse(line, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var length) || length < 0)
            {
                faults.Warning(WarcFaultId.HttpBodyInvalid, "The HTTP body should be in chunks, and is not.");
                return;
            }

            if (length == 0)
            {
                return;
            }

            while (length > 0)
            {
                var bytes = block.Take(length);
                if (bytes.IsEmpty)
                {
                    faults.Warning(WarcFaultId.HttpBodyInvalid, "The HTTP body ends within a chunk.");
                    return;
                }

                payloadDigest?.FeedAlternative(bytes);
                length -= bytes.Length;
            }

            block.TakeLine();
        }
    }

    private bool IsStart(string line) => IsResponse()
        ? line.StartsWith("HTTP/", StringComparison.OrdinalIgnoreCase) || line.StartsWith("ICY ", StringComparison.Ordinal)
        : line.Contains(" HTTP/", StringComparison.OrdinalIgnoreCase);

    private bool IsResponse() => !"request".Equals(header["WARC-Type"], StringComparison.OrdinalIgnoreCase);

    private bool IsRevisit() => "revisit".Equals(header["WARC-Type"], StringComparison.OrdinalIgnoreCase);

    private bool Fail(string message)
    {
        faults.Warning(WarcFaultId.HttpHeaderInvalid, message);
        return false;
    }

    private static string? Text(byte[]? line) => line is null ? null : Encoding.Latin1.GetString(line).TrimEnd('\r', '\n');
}
