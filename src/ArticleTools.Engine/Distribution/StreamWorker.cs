using System.Buffers;
using ArticleTools.Engine.Sources;

namespace ArticleTools.Engine.Distribution;

/// <summary>
/// Answers each line of a stream with one line, in order: the contract of Spark's <c>RDD.pipe</c> and Hadoop streaming. An answer
/// is sent on as soon as no other is ready, so that a caller may wait for it before it sends the next line.
/// </summary>
/// <param name="options">How documents are read.</param>
/// <param name="hasTabKeys">Whether each line is a key, a tab and the input; the key is given back in the same way.</param>
/// <param name="throttleLimit">How many documents are read at once; all cores where <see langword="null"/>.</param>
public sealed class StreamWorker(ArticleReaderOptions options, bool hasTabKeys = false, int? throttleLimit = null)
{
    private readonly ArticleReader _reader = new(options);

    // A document in Base64 takes a third more than itself, and one as a JSON string up to twice itself, but for rare cases.
    private readonly int _maximumLineLength = (int)(Math.Min(options.MaximumBytes, int.MaxValue / 4) * 2) + (64 * 1024);

    /// <summary>Answers the lines of a stream until it ends.</summary>
    /// <param name="input">The lines to answer.</param>
    /// <param name="output">Where the answers go.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public StreamSummary Run(Stream input, Stream output, CancellationToken cancellationToken = default)
    {
        using var hashing = new HashingStream(output);
        var buffered = new BufferedStream(hashing, 64 * 1024);
        var counts = default(WorkCounts);
        var pipeline = new OrderedPipeline<StreamLine, WorkResult>(line => Answer(line, cancellationToken), throttleLimit);
        foreach (var answer in pipeline.Run(ReadLines(input), buffered.Flush, cancellationToken))
        {
            counts += answer.Added;
            buffered.Write(answer.Line.Span);
        }

        cancellationToken.ThrowIfCancellationRequested();
        buffered.Flush();
        return new StreamSummary(counts, hashing.Length, hashing.Sha256);
    }

    private IEnumerable<StreamLine> ReadLines(Stream input)
    {
        var lines = new LineReader(input, _maximumLineLength);
        for (var number = 0L; lines.Read(); number++)
        {
            yield return new StreamLine(number, lines.Line.ToArray(), lines.IsTooLong);
        }
    }

    private WorkResult Answer(StreamLine line, CancellationToken cancellationToken)
    {
        var answer = new ArrayBufferWriter<byte>();
        ReadOnlyMemory<byte> json = line.Bytes;
        if (hasTabKeys)
        {
            json = PassKey(json, answer);
        }

        var input = line.IsTooLong ? WorkInput.TooLong(_maximumLineLength) : WorkInput.Parse(json, options);
        var result = input.Source is null ? null : Read(input.Source, input.Format, cancellationToken);
        WorkRecord.Write(answer, line.Number, record: null, input.Id, result?.Article, result?.Error ?? input.Error);
        return new WorkResult(answer.WrittenMemory, result?.Article is null ? new WorkCounts(1, 0, 1) : new WorkCounts(1, 1, 0), default);
    }

    private ArticleImportResult Read(SourceItem source, ArticleFormat? format, CancellationToken cancellationToken)
    {
        var reader = format is null ? _reader : new ArticleReader(options with { Format = format });
        return ArticleImporter.Read(reader, source, cancellationToken);
    }

    // As in Hadoop streaming, a line without a tab is a key with nothing behind it.
    private static ReadOnlyMemory<byte> PassKey(ReadOnlyMemory<byte> line, ArrayBufferWriter<byte> answer)
    {
        var tab = line.Span.IndexOf((byte)'\t');
        var key = tab < 0 ? line : line[..tab];
        answer.Write(key.Span);
        answer.Write("\t"u8);
        return tab < 0 ? default : line[(tab + 1)..];
    }
}
