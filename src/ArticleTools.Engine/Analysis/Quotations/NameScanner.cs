namespace ArticleTools.Engine.Analysis.Quotations;

/// <summary>Finds names among the words of a paragraph: runs of words with capitals, with the particles between them.</summary>
internal sealed class NameScanner
{
    private const int LongestName = 6;

    private readonly List<SpeechToken> _tokens;

    public NameScanner(List<SpeechToken> tokens) => _tokens = tokens;

    /// <summary>Where the name starts that ends with a token; behind the token where none does.</summary>
    public int StartOf(int last, int floor)
    {
        if (!IsPart(last))
        {
            return last + 1;
        }

        var first = last;
        while (first > floor)
        {
            var previous = first - 1;
            if (IsPart(previous) && !_tokens[previous].IsPossessive)
            {
                first = previous;
                continue;
            }

            // "van der Doe"
            var particle = previous;
            while (particle > floor && SpeechWords.IsParticle(_tokens[particle - 1], _tokens[particle]))
            {
                particle--;
            }

            if (particle == previous || !IsPart(particle) || _tokens[particle].IsPossessive)
            {
                break;
            }

            first = particle;
        }

        return first;
    }

    /// <summary>The token behind the name that starts with a token; that token where none does.</summary>
    public int EndOf(int first, int last)
    {
        var end = first;
        while (end <= last && IsPart(end))
        {
            end++;
            var particle = end;
            while (particle < last && SpeechWords.IsParticle(_tokens[particle - 1], _tokens[particle]))
            {
                particle++;
            }

            if (particle > end && particle <= last && IsPart(particle))
            {
                end = particle;
            }
        }

        return end;
    }

    /// <summary>The token with which the name proper starts in a run of capitals: "Lead Keeper Jane Doe".</summary>
    public static int SkipOffice(List<SpeechToken> tokens, int first, int end)
    {
        if (end - first == 3 && tokens[first].Lower.Contains('-') && !GivenNameGenders.IsGivenName(tokens[first].Lower) && GivenNameGenders.IsGivenName(tokens[first + 1].Lower))
        {
            return first + 1; // "Tour-Sieger Jan Muster"
        }

        if (end - first < 4 || GivenNameGenders.IsGivenName(tokens[first].Lower))
        {
            return first;
        }

        var name = first + 1;
        while (name < end - 1 && !GivenNameGenders.IsGivenName(tokens[name].Lower))
        {
            name++;
        }

        return name < end - 1 ? name : first;
    }

    /// <summary>Whether a token is a word of a name.</summary>
    public bool IsPart(int token) => SpeechWords.IsNamePart(_tokens, token);

    /// <summary>Whether tokens are a name and nothing else.</summary>
    public bool IsName(int first, int end) => first < end && end - first <= LongestName && _tokens[end - 1].IsWord && StartOf(end - 1, first) == first;

    /// <summary>Whether a particle, and those behind it, lead to a name.</summary>
    public bool IsLedToBy(int token, int limit)
    {
        var next = token + 1;
        while (next < limit && SpeechWords.IsParticle(_tokens[next - 1], _tokens[next]))
        {
            next++;
        }

        return next < limit && IsPart(next);
    }
}
