namespace ArticleTools.Engine.Analysis.Text;

/// <summary>Finds the sentence around a place in a block's text.</summary>
internal sealed class SentenceContext
{
    // A page may hold megabytes without a stop and thousands of links in them.
    private const int MaximumLength = 1000;

    private readonly string _text;
    private readonly SentenceIndex _sentences;

    public SentenceContext(string text)
    {
        _text = text;
        _sentences = new SentenceIndex(text);
    }

    /// <summary>The sentence, or the sentences, that a stretch stands in; of a very long one, the part around the stretch between ellipses.</summary>
    public string Around(TextSpan span)
    {
        var start = _sentences.At(span.Start).Start;
        var end = _sentences.At(Math.Max(span.Start, span.End - 1)).End;
        if (end - start <= MaximumLength)
        {
            return _text.AsSpan(start, end - start).Trim().ToString();
        }

        var spare = Math.Max(0, MaximumLength - span.Length) / 2;
        var from = Math.Max(start, span.Start - spare);
        var to = Math.Min(end, Math.Min(span.End, span.Start + MaximumLength) + spare);
        from = from == start ? from : WordBoundary(from, +1, span.Start);
        to = to == end ? to : WordBoundary(to, -1, span.Start);
        return string.Concat(from > start ? "…" : "", _text.AsSpan(from, to - from).Trim(), to < end ? "…" : "");
    }

    private int WordBoundary(int position, int step, int limit)
    {
        var boundary = position;
        while (boundary != limit && !char.IsWhiteSpace(_text[boundary]))
        {
            boundary += step;
        }

        return boundary == limit ? position : boundary;
    }
}
