namespace ArticleTools.Engine.Formats.PlainText.Model;

/// <summary>The long words of a text as hashes, without case, the same on every run: what two texts share of them tells whether they are of one topic.</summary>
internal ref struct LongWords(ReadOnlySpan<char> text)
{
    private const int FewestLetters = 5;
    private const int MaximumLength = 2000;

    private ReadOnlySpan<char> _rest = text[..Math.Min(text.Length, MaximumLength)];

    public uint Current { get; private set; }

    public readonly LongWords GetEnumerator() => this;

    public bool MoveNext()
    {
        while (!_rest.IsEmpty)
        {
            var length = 0;
            var hash = 2166136261u;
            while (length < _rest.Length && char.IsLetter(_rest[length]))
            {
                hash = (hash ^ char.ToLowerInvariant(_rest[length])) * 16777619u;
                length++;
            }

            _rest = _rest[Math.Min(_rest.Length, length + 1)..];
            if (length >= FewestLetters)
            {
                Current = hash;
                return true;
            }
        }

        return false;
    }
}
