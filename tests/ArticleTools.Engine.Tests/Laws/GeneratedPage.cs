using FsCheck;
using FsCheck.Fluent;

namespace ArticleTools.Engine.Tests.Laws;

/// <summary>Pages with an article of any structure, and furniture around it.</summary>
internal static class GeneratedPage
{
    private static readonly Gen<string> Word = Gen.Elements(
        "harbour", "ferry", "shelf", "book", "tide", "engine", "winter", "captain", "ticket", "lamp", "rope", "window", "bread", "island", "letter",
        "carries", "reads", "lends", "keeps", "mends", "returns", "slowly", "again", "early", "with", "without", "under", "behind", "and", "the", "a", "of", "for");

    private static readonly Gen<string> Sentence = Word.ArrayOf(9).Select(words => Capital(string.Join(' ', words)) + ". ");

    private static readonly Gen<string> Paragraph = Sentence.ArrayOf(3).Select(sentences => string.Concat(sentences).TrimEnd());

    private static readonly Gen<string> Line = Word.ArrayOf(4).Select(words => Capital(string.Join(' ', words)));

    private static readonly Gen<string> Block = Gen.Frequency(
        (8, Paragraph.Select(text => $"<p>{text}</p>")),
        (2, Gen.Zip(Paragraph, Line).Select(pair => $"<p>{pair.Item1} <a href='/x'>{pair.Item2}</a> <em>{pair.Item2}</em>.</p>")),
        (1, Gen.Zip(Paragraph, Paragraph).Select(pair => $"<p>{pair.Item1}<br><br>{pair.Item2}</p>")),
        (2, Line.Select(text => $"<h2>{text}</h2>")),
        (1, Line.Select(text => $"<h3>{text}</h3>")),
        (1, Sentence.ArrayOf(3).Select(items => $"<ul>{string.Concat(items.Select(item => $"<li>{item.TrimEnd()}</li>"))}</ul>")),
        (1, Sentence.ArrayOf(3).Select(items => $"<ol><li>{items[0].TrimEnd()}<ul><li>{items[1].TrimEnd()}</li></ul></li><li>{items[2].TrimEnd()}</li></ol>")),
        (1, Paragraph.Select(text => $"<blockquote><p>{text}</p></blockquote>")),
        (1, Line.ArrayOf(4).Select(cells => $"<table><tr><th>{cells[0]}</th><th>{cells[1]}</th></tr><tr><td>{cells[2]}</td><td>{cells[3]}</td></tr></table>")),
        (1, Line.Select(text => $"<pre><code>if ({text})\n    {text};</code></pre>")),
        (1, Line.Select(text => $"<figure><img src=a.jpg alt=''><figcaption>{text}</figcaption></figure>")),
        (1, Paragraph.Select(text => $"<div>{text}</div>")));

    public static Arbitrary<string> Pages { get; } = Arb.From(
        from title in Line
        from first in Paragraph
        from blocks in Block.ListOf()
        from last in Paragraph
        from related in Line.ArrayOf(3)
        select $"""
            <!DOCTYPE html>
            <html lang=en><head><meta charset=utf-8><title>{title} | The Slack Tide Letter</title></head>
            <body><header><nav><ul><li><a href=/>Home</a></li><li><a href=/about>About us</a></li></ul></nav></header>
            <main><article><h1>{title}</h1><p class=byline>By Solveig Marsh</p>
            <p>{first}</p>{string.Concat(blocks)}<p>{last}</p></article>
            <div class=related><h3>Related</h3><ul>{string.Concat(related.Select(text => $"<li><a href=/r>{text}</a></li>"))}</ul></div></main>
            <footer><p>Copyright 2024 The Slack Tide Letter</p></footer></body></html>
            """);

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
