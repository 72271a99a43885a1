using System.Text;
using ArticleTools.Engine.Decoding;
using ArticleTools.Engine.Sources;
using FsCheck;
using FsCheck.Fluent;

namespace ArticleTools.Engine.Tests.Decoding;

public sealed class TextDecoderTests
{
    private const string Russian = "Вчера вечером трамвай впервые прошёл по новому мосту, и жители вышли посмотреть.";
    private const string Japanese = "昨日の夕方、新しい橋を渡る路面電車が初めて走りました。住民は見に来ました。";
    private const string French = "Le tramway a traversé le pont où l’été dernier les élèves s’étaient réunis.";

    private readonly List<ArticleDiagnostic> _diagnostics = [];

    static TextDecoderTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static TheoryData<string, string> Marked => new()
    {
        { "utf-8", "utf-8" },
        { "utf-16", "utf-16le" },
        { "utf-16BE", "utf-16be" },
        { "utf-32", "utf-32le" },
        { "utf-32BE", "utf-32be" },
    };

    [Theory]
    [MemberData(nameof(Marked))]
    public void A_byte_order_mark_decides_and_is_no_part_of_the_text(string name, string expected)
    {
        var encoding = Encoding.GetEncoding(name);

        var decoded = Decode([.. encoding.GetPreamble(), .. encoding.GetBytes(French)]);

        Assert.Equal(French, decoded.Text);
        Assert.Equal(expected, decoded.Encoding);
        Assert.Empty(_diagnostics);
    }

    [Theory]
    [MemberData(nameof(Marked))]
    public void Wide_encodings_are_seen_without_a_mark(string name, string expected)
    {
        var decoded = Decode(Encoding.GetEncoding(name).GetBytes(French));

        Assert.Equal(French, decoded.Text);
        Assert.Equal(expected, decoded.Encoding);
    }

    [Theory]
    [InlineData("windows-1251", Russian)]
    [InlineData("koi8-r", Russian)]
    [InlineData("shift_jis", Japanese)]
    [InlineData("euc-jp", Japanese)]
    [InlineData("windows-1252", French)]
    [InlineData("euc-kr", "배는 새벽에 떠났다. 그 사람은 남았다.")]
    public void Undeclared_legacy_encodings_are_guessed_and_noted(string name, string text)
    {
        var decoded = Decode(EncodingLabel.Resolve(name)!.GetBytes(text));

        Assert.Equal(text, decoded.Text);
        Assert.Equal(name, decoded.Encoding);
        Assert.Equal(ArticleDiagnosticId.EncodingGuessed, Assert.Single(_diagnostics).Id);
    }

    [Theory]
    [InlineData("It was 20°C at noon and the boats stayed in.")]
    [InlineData("The Lantern®X was sold for £5m; it weighs 3½kg.")]
    [InlineData("Sie sagte: „Wir bleiben hier.“")]
    [InlineData("A naïve plan, said the café·bar's owner.")]
    public void A_sign_or_two_beyond_ascii_are_windows_1252(string text)
    {
        var decoded = Decode(EncodingLabel.Resolve("windows-1252")!.GetBytes(text));

        Assert.Equal(text, decoded.Text);
        Assert.Equal("windows-1252", decoded.Encoding);
    }

    [Theory]
    [InlineData("<meta charset=\"{0}\">")]
    [InlineData("<meta charset={0}>")]
    [InlineData("<META http-equiv=Content-Type content='text/html; charset={0}'>")]
    [InlineData("<?xml version='1.0' encoding='{0}'?>")]
    [InlineData("<!-- saved --><script>var a = 1</script>\n<meta name=author content=x><meta charset = \"{0}\" />")]
    public void A_declared_encoding_is_used(string declaration)
    {
        var text = string.Format(System.Globalization.CultureInfo.InvariantCulture, declaration, "iso-8859-2") + "<p>Zażółć gęślą jaźń";

        var decoded = Decode(EncodingLabel.Resolve("iso-8859-2")!.GetBytes(text));

        Assert.Equal(text, decoded.Text);
        Assert.Equal("iso-8859-2", decoded.Encoding);
        Assert.Empty(_diagnostics);
    }

    [Fact]
    public void Latin_1_is_windows_1252_as_the_web_has_it()
    {
        byte[] bytes = [.. "<meta charset=iso-8859-1><p>"u8, 0x93, (byte)'a', 0x94];

        var decoded = Decode(bytes);

        Assert.EndsWith("“a”", decoded.Text);
        Assert.Equal("windows-1252", decoded.Encoding);
    }

    [Fact]
    public void Utf_8_that_the_bytes_prove_beats_the_declaration()
    {
        var decoded = Decode(Encoding.UTF8.GetBytes("<meta charset=windows-1252><p>" + French));

        Assert.EndsWith(French, decoded.Text);
        Assert.Equal("utf-8", decoded.Encoding);
        Assert.Equal(ArticleDiagnosticId.EncodingMismatch, Assert.Single(_diagnostics).Id);
    }

    [Fact]
    public void Declared_iso_2022_jp_is_read_though_it_is_ascii()
    {
        var encoding = EncodingLabel.Resolve("iso-2022-jp")!;

        var decoded = Decode(encoding.GetBytes("<meta charset=iso-2022-jp><p>" + Japanese));

        Assert.EndsWith(Japanese, decoded.Text);
        Assert.Equal("iso-2022-jp", decoded.Encoding);
    }

    [Fact]
    public void A_character_cut_in_two_leaves_the_text_utf_8_and_is_noted()
    {
        var bytes = Encoding.UTF8.GetBytes(French + "\né");

        var decoded = Decode(bytes[..^1]);

        Assert.Equal(French + "\n\uFFFD", decoded.Text);
        Assert.Equal("utf-8", decoded.Encoding);
        var diagnostic = Assert.Single(_diagnostics);
        Assert.Equal(ArticleDiagnosticId.EncodingInvalid, diagnostic.Id);
        Assert.Equal(2, diagnostic.Line);
    }

    [Fact]
    public void Declared_utf_8_that_is_not_is_guessed_with_a_warning()
    {
        var decoded = Decode(EncodingLabel.Resolve("windows-1252")!.GetBytes("<meta charset=utf-8><p>" + French));

        Assert.EndsWith(French, decoded.Text);
        Assert.Equal(ArticleDiagnosticSeverity.Warning, Assert.Single(_diagnostics).Severity);
    }

    [Fact]
    public void Mojibake_is_noted_and_left()
    {
        var twice = EncodingLabel.Resolve("windows-1252")!.GetString(Encoding.UTF8.GetBytes("one\n" + "l’été, c’est là"));

        var decoded = Decode(Encoding.UTF8.GetBytes(twice));

        Assert.Equal(twice, decoded.Text);
        var diagnostic = Assert.Single(_diagnostics);
        Assert.Equal(ArticleDiagnosticId.Mojibake, diagnostic.Id);
        Assert.Equal(2, diagnostic.Line);
    }

    [Theory]
    [InlineData(French)]
    [InlineData("São Paulo; Ângela; à la carte; über; Þór; Ñandú; Â« quoted Â»")]
    [InlineData("„Wer ließ“, „wer hieß“ und „was heiß“ war")]
    public void Accents_alone_are_no_mojibake(string text)
    {
        Decode(Encoding.UTF8.GetBytes(text));

        Assert.Empty(_diagnostics);
    }

    [Fact]
    public void Bytes_that_are_no_text_are_refused_by_name()
    {
        var pdf = Assert.Throws<ArticleException>(() => Decode([.. "%PDF-1.7\n"u8, 1, 2, 3]));
        var png = Assert.Throws<ArticleException>(() => Decode([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]));
        var noise = Assert.Throws<ArticleException>(() => Decode([.. Enumerable.Range(0, 4096).Select(i => (byte)(i * 37 % 251))]));

        Assert.Equal(ArticleErrorId.ArticleFormatUnknown, pdf.ErrorId);
        Assert.Contains("PDF", pdf.Message, StringComparison.Ordinal);
        Assert.Contains("PNG", png.Message, StringComparison.Ordinal);
        Assert.Equal(ArticleErrorId.ArticleFormatUnknown, noise.ErrorId);
    }

    [Fact]
    public void An_encoding_that_is_asked_for_is_used()
    {
        var decoded = Decode(EncodingLabel.Resolve("koi8-r")!.GetBytes(Russian), new ArticleReaderOptions { Encoding = "KOI8-R" });

        Assert.Equal(Russian, decoded.Text);
        Assert.Equal("koi8-r", decoded.Encoding);
    }

    [Fact]
    public void An_unknown_encoding_is_an_error()
    {
        var error = Assert.Throws<ArticleException>(() => Decode("a"u8.ToArray(), new ArticleReaderOptions { Encoding = "utf-9" }));

        Assert.Equal(ArticleErrorId.ArticleEncodingInvalid, error.ErrorId);
    }

    [Fact]
    public void Text_in_hand_ignores_what_it_declares()
    {
        var item = SourceItem.FromText("<meta charset=shift_jis>" + French);
        using var stream = item.Open();
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);

        var decoded = TextDecoder.Decode(bytes, item, new ArticleReaderOptions(), _diagnostics);

        Assert.EndsWith(French, decoded.Text);
        Assert.Empty(_diagnostics);
    }

    [Fact]
    public void Any_bytes_give_text_or_one_named_error()
    {
        var law = Prop.ForAll<byte[]>(bytes =>
        {
            try
            {
                return Decode(bytes).Text is not null;
            }
            catch (ArticleException error)
            {
                return error.ErrorId == ArticleErrorId.ArticleFormatUnknown;
            }
        });
        Check.QuickThrowOnFailure(law);
    }

    private DecodedText Decode(byte[] bytes, ArticleReaderOptions? options = null) =>
        TextDecoder.Decode(bytes, SourceItem.FromBytes(bytes), options ?? new ArticleReaderOptions(), _diagnostics);
}
