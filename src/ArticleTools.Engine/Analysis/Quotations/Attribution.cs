using ArticleTools.Engine.Analysis.Text;

namespace ArticleTools.Engine.Analysis.Quotations;

/// <summary>Tells for the quotations of one text, taken in order, whether the words around say that it is speech, and whose.</summary>
internal sealed class Attribution
{
    private readonly string _text;
    private readonly SentenceIndex _sentences;
    private int _previousEnd;

    // Where the sentence ends that named the speaker of the quotation before, for speech that goes on: "...," Doe said. "..."
    private int _attributedUpTo = -1;
    private string? _attributedTo;

    public Attribution(string text)
    {
        _text = text;
        _sentences = new SentenceIndex(text);
    }

    /// <summary>Reads the words around a quotation.</summary>
    /// <param name="quotation">The quotation with its marks.</param>
    /// <param name="next">Where the next quotation starts.</param>
    /// <param name="speaker">The name of the speaker, where one is told.</param>
    /// <returns>Whether the words around say that it is speech.</returns>
    public bool Read(TextSpan quotation, int next, out string? speaker)
    {
        var end = Math.Min(quotation.End, _text.Length);
        var reach = Math.Min(next, _sentences.At(SkipWhiteSpace(end)).End);
        var start = Math.Max(_previousEnd, _sentences.At(quotation.Start).Start);
        _previousEnd = end;
        if (LeadsOn(end) && Clause.TryReadAfter(_text, TextSpan.Between(end, reach), out speaker))
        {
            _attributedUpTo = reach;
            _attributedTo = speaker;
            return true;
        }

        if (Clause.TryReadBefore(_text, TextSpan.Between(start, quotation.Start), out speaker))
        {
            return true;
        }

        var goesOn = _attributedUpTo == quotation.Start;
        speaker = goesOn ? _attributedTo : null;
        return goesOn;
    }

    // Speech whose speaker is named behind it ends in anything but a full stop. "According to" needs no comma.
    private bool LeadsOn(int end)
    {
        var position = end - 2;
        return (position >= 0 && _text[position] is ',' or '!' or '?' or '…' or '—')
            || (end < _text.Length && _text[end] is ',')
            || (SkipWhiteSpace(end) is var behind && SpeechVerbs.PrepositionLength(_text.AsSpan(behind)) > 0);
    }

    private int SkipWhiteSpace(int position)
    {
        while (position < _text.Length && char.IsWhiteSpace(_text[position]))
        {
            position++;
        }

        return position;
    }
}
