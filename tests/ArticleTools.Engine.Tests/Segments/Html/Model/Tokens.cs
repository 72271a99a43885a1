using ArticleTools.Engine.Segments.Html.Model;

namespace ArticleTools.Engine.Tests.Segments.Html.Model;

/// <summary>Gathers tokens in tests.</summary>
internal sealed class Tokens : TokenSink
{
    public List<string> All { get; } = [];

    public static List<string> OfText(string text)
    {
        var tokens = new Tokens();
        TextTokens.Read(text, tokens);
        return tokens.All;
    }

    public static List<string> OfNames(string names)
    {
        var tokens = new Tokens();
        ClassTokens.Read(names, tokens);
        return tokens.All;
    }

    public override void Add(ReadOnlySpan<char> token) => All.Add(token.ToString());
}
