namespace ArticleTools.Engine.Formats.PlainText.Model;

/// <summary>The long words of a stretch of running text: a paragraph of the same piece shares more of them than one of another.</summary>
internal sealed class TopicWords
{
    private readonly float[] _shares;

    public TopicWords(IReadOnlyList<DraftBlock> blocks, bool[] isProse, Range stretch)
    {
        // How many paragraphs hold a word, by its hash.
        var paragraphs = new Dictionary<uint, int>();
        var seen = new HashSet<uint>();
        for (var i = stretch.Start.Value; i < stretch.End.Value; i++)
        {
            if (isProse[i])
            {
                seen.Clear();
                foreach (var word in new LongWords(blocks[i].Text))
                {
                    if (seen.Add(word))
                    {
                        paragraphs[word] = paragraphs.GetValueOrDefault(word) + 1;
                    }
                }
            }
        }

        _shares = new float[blocks.Count];
        for (var i = 0; i < _shares.Length; i++)
        {
            var isOwn = isProse[i] && i >= stretch.Start.Value && i < stretch.End.Value;
            _shares[i] = Share(blocks[i].Text, paragraphs, isOwn ? 1 : 0);
        }
    }

    /// <summary>The share of a block's long words that other paragraphs of the stretch hold as well.</summary>
    public float ShareIn(int block) => _shares[block];

    private static float Share(string text, Dictionary<uint, int> paragraphs, int own)
    {
        var (words, shared) = (0, 0);
        foreach (var word in new LongWords(text))
        {
            words++;
            shared += paragraphs.GetValueOrDefault(word) > own ? 1 : 0;
        }

        return words == 0 ? 0 : (float)shared / words;
    }
}
