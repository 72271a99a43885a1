namespace ArticleTools.Engine.Analysis.Text;

/// <summary>Finds the sentence at a place in a text.</summary>
internal sealed class SentenceIndex
{
    private readonly List<TextSpan> _sentences;

    public SentenceIndex(string text) => _sentences = SentenceSplitter.Split(text);

    /// <summary>The sentence that holds a position; an empty one where the text is empty.</summary>
    public TextSpan At(int position)
    {
        var low = 0;
        var high = _sentences.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_sentences[middle].Start <= position)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return _sentences.Count == 0 ? default : _sentences[low];
    }
}
