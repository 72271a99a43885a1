using System.Globalization;
using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;

namespace ArticleTools.Engine.Tests.Formats.FrontMatter;

public sealed class FrontMatterPropertyTests
{
    private static readonly Config Runs = Config.QuickThrowOnFailure.WithMaxTest(300);

    // Printable text with what the three languages treat specially. Control characters but tabs and line feeds are in none of them.
    private static readonly Gen<string> Text =
        Gen.Elements("a", "B", "7", " ", "\t", "\n", ":", "#", "'", "\"", "\\", "-", "[", "{", "}", "é", "—", "😀", "yes", "1.10", "2025-07-14", "---", "+++")
            .ListOf().Select(parts => string.Concat(parts));

    private static readonly Gen<string[]> Values = Text.NonEmptyListOf().Select(texts => texts.ToArray());

    [Fact]
    public void Strings_written_as_yaml_are_read_back() => RoundTrip(values =>
        "---\n" + Lines(values, (i, value) => $"k{i}: {Quoted(value)}") + "---\nBody.\n");

    [Fact]
    public void Single_quoted_lines_written_as_yaml_are_read_back() => RoundTrip(
        values => "---\n" + Lines(values, (i, value) => $"k{i}: '{value.Replace("'", "''", StringComparison.Ordinal)}'") + "---\nBody.\n",
        Values.Where(values => values.All(value => !value.Contains('\n'))));

    [Fact]
    public void Strings_written_as_toml_are_read_back() => RoundTrip(values =>
        "+++\n" + Lines(values, (i, value) => $"k{i} = {Quoted(value)}") + "+++\nBody.\n");

    [Fact]
    public void Strings_written_as_json_are_read_back() => RoundTrip(values =>
        JsonSerializer.Serialize(values.Select((value, i) => ($"k{i}", value)).ToDictionary(pair => pair.Item1, pair => pair.value)) + "\nBody.\n");

    [Fact]
    public void Numbers_are_read_back_in_every_language() => Check.One(Runs, Prop.ForAll<long, double>((integer, real) =>
    {
        var number = double.IsFinite(real) ? real : 0.5;
        var text = number.ToString("E16", CultureInfo.InvariantCulture);
        object?[] expected = [integer, number];
        Assert.Equal(expected, Header.Yaml($"a: {integer}\nb: {text}").Select(entry => entry.Value));
        Assert.Equal(expected, Header.Toml($"a = {integer}\nb = {text}").Select(entry => entry.Value));
        Assert.Equal(expected, Header.Json($"{{\"a\": {integer}, \"b\": {text}}}").Select(entry => entry.Value));
    }));

    [Theory]
    [InlineData("---\n", "\n---\nBody.\n")]
    [InlineData("---\na: ", "\n---\nBody.\n")]
    [InlineData("+++\n", "\n+++\nBody.\n")]
    [InlineData("+++\na = ", "\n+++\nBody.\n")]
    [InlineData("{\"a\": ", "}\n\nBody.\n")]
    [InlineData("", "\n\nBody.\n")]
    public void No_text_brings_the_reader_down(string start, string end)
    {
        var tokens = Gen.Elements(
            ": ", "- ", "? ", "|", ">", "&a ", "*a", "!t ", "<<: ", "%", "@", "`", "[", "]", "{", "}", ",", "#", "'", "\"", "\\x", "\\", "\n", "\n  ", "\r\n", "\t",
            "=", "a", "b.c", "\"\"\"", "'''", "[[", "]]", "1", "-", ".", "0x", "true", "2025-07-14", "é", "\ud83d", "\udc00", "\0", "\u0085", "\ufeff", "---", "+++", "...");
        var texts = Gen.OneOf(
            tokens.ListOf().Select(parts => string.Concat(parts)),
            ArbMap.Default.GeneratorFor<string>().Select(text => text ?? ""));
        Check.One(Runs.WithMaxTest(500), Prop.ForAll(Arb.From(texts), text =>
        {
            var document = start + text + end;
            try
            {
                var draft = Header.Read(document);
                Assert.Equal(draft.FrontMatter == ArticleFrontMatterFormat.None ? 0 : 1, draft.Blocks.Count);
                Assert.InRange(draft.BodyOffset, 0, document.Length);
            }
            catch (ArticleException e)
            {
                Assert.Equal(ArticleErrorId.ArticleFrontMatterInvalid, e.ErrorId);
                Assert.NotNull(e.Line);
            }
        }));
    }

    private static void RoundTrip(Func<string[], string> write, Gen<string[]>? values = null) =>
        Check.One(Runs, Prop.ForAll(Arb.From(values ?? Values), expected =>
        {
            var draft = Header.Read(write(expected));
            Assert.Empty(draft.Diagnostics);
            Assert.Equal(expected, draft.Metadata.Select(entry => entry.Value));
            Assert.Equal(expected, draft.Metadata.Select(entry => entry.RawValue));
            Assert.Equal("Body.\n", draft.Text[draft.BodyOffset..]);
        }));

    private static string Lines(string[] values, Func<int, string, string> write) =>
        string.Concat(values.Select((value, i) => write(i, value) + "\n"));

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in text)
        {
            quoted.Append(c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\t' => "\\t",
                _ => c.ToString(),
            });
        }

        return quoted.Append('"').ToString();
    }
}
