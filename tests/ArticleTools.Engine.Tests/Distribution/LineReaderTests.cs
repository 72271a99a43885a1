using System.Text;
using ArticleTools.Engine.Distribution;

namespace ArticleTools.Engine.Tests.Distribution;

public sealed class LineReaderTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("a", "a")]
    [InlineData("a\n", "a")]
    [InlineData("a\n\nb\r\n", "a||b")]
    [InlineData("\n", "")]
    [InlineData("\uFEFFa\n\uFEFFb", "a|\uFEFFb")]
    [InlineData("12345678\nb", "12345678|b")]
    [InlineData("12345678\r\nb", "12345678|b")]
    [InlineData("123456789\nb", "12345678!|b")]
    [InlineData("1234567890123456789012345678901234567890\nb", "12345678!|b")]
    [InlineData("1234567890123456789012345678901234567890", "12345678!")]
    public void Lines_are_told_apart_however_they_end(string text, string expected)
    {
        foreach (var step in new[] { 1, 3, 1000 })
        {
            Assert.Equal(expected, string.Join('|', Read(new DripStream(Encoding.UTF8.GetBytes(text), step), maximumLength: 8)));
        }
    }

    [Fact]
    public void A_line_of_any_length_takes_bounded_memory_and_the_next_one_is_read()
    {
        byte[] bytes = [.. Enumerable.Repeat((byte)'x', 5_000_000), (byte)'\n', (byte)'b', (byte)'\n'];
        Assert.Equal([new string('x', 100_000) + "!", "b"], Read(new MemoryStream(bytes), 100_000));
    }

    private static List<string> Read(Stream stream, int maximumLength)
    {
        var reader = new LineReader(stream, maximumLength);
        var lines = new List<string>();
        while (reader.Read())
        {
            lines.Add(Encoding.UTF8.GetString(reader.Line) + (reader.IsTooLong ? "!" : ""));
        }

        return lines;
    }

    /// <summary>Gives few bytes at a time, as a pipe may.</summary>
    private sealed class DripStream(byte[] bytes, int step) : MemoryStream(bytes)
    {
        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, step)]);
    }
}
