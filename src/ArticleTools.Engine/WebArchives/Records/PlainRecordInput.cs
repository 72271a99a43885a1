namespace ArticleTools.Engine.WebArchives.Records;

/// <summary>Records that are stored as they are.</summary>
internal sealed class PlainRecordInput(ByteWindow window) : RecordInput
{
    public override RecordPlace Place => new(window.Position, 0);

    public override long StoredPosition => window.Position;

    public override long? SeekableLength { get; } = window.CanSeek ? window.Length : null;

    public override ReadOnlySpan<byte> Peek(int count = 1)
    {
        window.Fill(count);
        return window.Available;
    }

    public override void Advance(int count) => window.Advance(count);

    public override void Seek(long offset) => window.Seek(offset);

    public override bool MoveToNextMember() => false;

    public override void Dispose() => window.Dispose();
}
