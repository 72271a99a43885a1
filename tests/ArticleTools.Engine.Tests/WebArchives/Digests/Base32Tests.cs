using System.Text;
using ArticleTools.Engine.WebArchives.Digests;
using FsCheck;
using FsCheck.Fluent;

namespace ArticleTools.Engine.Tests.WebArchives.Digests;

public sealed class Base32Tests
{
    // The examples of RFC 4648.
    [Theory]
    [InlineData("", "")]
    [InlineData("f", "MY======")]
    [InlineData("fo", "MZXQ====")]
    [InlineData("foo", "MZXW6===")]
    [InlineData("foob", "MZXW6YQ=")]
    [InlineData("fooba", "MZXW6YTB")]
    [InlineData("foobar", "MZXW6YTBOI======")]
    public void Bytes_are_encoded_by_the_standard(string text, string encoded) => Assert.Equal(encoded, Base32.Encode(Encoding.ASCII.GetBytes(text)));

    [Fact]
    public void What_was_encoded_is_decoded_in_either_case_and_with_or_without_padding() =>
        Prop.ForAll<byte[]>(bytes =>
        {
            var text = Base32.Encode(bytes);
            return Base32.Decode(text)!.SequenceEqual(bytes) && Base32.Decode(text.TrimEnd('=').ToLowerInvariant())!.SequenceEqual(bytes);
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("M1======")]
    [InlineData("MZ======")]
    [InlineData("MZXW6YTBA")]
    [InlineData("É")]
    public void What_is_no_base32_is_not_decoded(string text) => Assert.Null(Base32.Decode(text));
}
