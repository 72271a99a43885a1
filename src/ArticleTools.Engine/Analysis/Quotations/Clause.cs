using System.Buffers;
using System.Collections.Frozen;
using System.Runtime.InteropServices;
using ArticleTools.Engine.Analysis.Text;

namespace ArticleTools.Engine.Analysis.Quotations;

/// <summary>The words beside a quotation, read for a verb of speaking and the name of who speaks.</summary>
internal sealed class Clause
{
    // An attribution is short; what lies farther off is something else.
    private const int MaximumWords = 24;

    private static readonly FrozenSet<string> Particles = new[]
    {
        "de", "da", "do", "dos", "du", "des", "di", "del", "della", "van", "von", "der", "den", "ter", "ten", "zu", "bin", "ibn", "bint", "al", "el", "la", "le", "y", "e",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> NeverNames = new[]
    {
        "I", "He", "She", "They", "We", "You", "It", "Who", "As", "And", "But", "Or", "So", "When", "While", "If", "In", "On", "At", "For", "From", "With", "By", "To",
        "The", "A", "An", "This", "That", "These", "Those", "Then", "There", "One", "Some", "Many", "Others", "Another", "After", "Before", "Since", "Because",
        "His", "Her", "Their", "Our", "My", "Its", "Er", "Sie", "Wir", "Ich", "Es", "Der", "Die", "Das", "Il", "Elle", "Ils", "Le", "La", "Les", "El", "Los",
    }.ToFrozenSet(StringComparer.Ordinal);

    // A name behind one of these is a place or an object, not the subject.
    private static readonly FrozenSet<string> BeforeObjects = new[]
    {
        "in", "of", "at", "from", "to", "for", "by", "with", "on", "near", "against", "about", "like", "under", "over", "into", "via", "than", "between",
        "a", "an", "told", "tells", "and", "or",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly SearchValues<char> PhraseEnds = SearchValues.Create(",;:)—–");

    private readonly string _text;
    private readonly List<Word> _words = [];

    private Clause(string text) => _text = text;

    /// <summary>Reads what follows a quotation: "said Jane Doe", "Doe told reporters", "according to Doe".</summary>
    /// <returns>Whether the words are a speaker's.</returns>
    public static bool TryReadAfter(string text, TextSpan span, out string? speaker)
    {
        var clause = Read(text, span, keepLast: false);
        speaker = null;
        if (clause._words.Count == 0)
        {
            return false;
        }

        var first = clause._words[0];
        var preposition = SpeechVerbs.PrepositionLength(text.AsSpan(first.Start, span.End - first.Start));
        if (preposition > 0)
        {
            speaker = clause.LastNameFrom(clause.WordsUpTo(first.Start + preposition));
            return true;
        }

        var verb = clause.FindVerb();
        if (verb < 0)
        {
            return false;
        }

        speaker = verb == 0 ? clause.LastNameFrom(1) : clause.SubjectBefore(verb);
        return true;
    }

    /// <summary>Reads what leads to a quotation: "Doe said:", "according to Doe,", "As Doe wrote".</summary>
    /// <returns>Whether the words are a speaker's.</returns>
    public static bool TryReadBefore(string text, TextSpan span, out string? speaker)
    {
        var clause = Read(text, span, keepLast: true);
        speaker = null;
        for (var i = clause._words.Count - 1; i >= 0; i--)
        {
            var word = clause._words[i];
            var preposition = SpeechVerbs.PrepositionLength(text.AsSpan(word.Start, span.End - word.Start));
            if (preposition > 0)
            {
                var name = clause.WordsUpTo(word.Start + preposition);
                speaker = clause.LastNameFrom(name);
                return clause.EndOfPhrase(name) == clause._words.Count - 1;
            }

            if (SpeechVerbs.Contains(clause.WordAt(i)))
            {
                speaker = clause.SubjectBefore(i);
                return true;
            }

            // Only the last phrase leads to the quotation.
            if (i > 0 && clause._words[i - 1].EndsPhrase)
            {
                return false;
            }
        }

        return false;
    }

    private static Clause Read(string text, TextSpan span, bool keepLast)
    {
        var clause = new Clause(text);
        var position = span.Start;
        while (position < span.End)
        {
            var start = position;
            while (position < span.End && !char.IsWhiteSpace(text[position]))
            {
                position++;
            }

            var word = text.AsSpan(start, position - start);
            var core = word.Trim(",;:.!?()[]—–\"”“’‘»«");
            if (!core.IsEmpty)
            {
                var lead = word.IndexOf(core, StringComparison.Ordinal);
                var endsPhrase = word[(lead + core.Length)..].IndexOfAny(PhraseEnds) >= 0;
                clause._words.Add(new Word(start + lead, core.Length, endsPhrase));
            }
            else if (clause._words.Count > 0 && word.IndexOfAny(",—–") >= 0)
            {
                clause._words[^1] = clause._words[^1] with { EndsPhrase = true };
            }

            if (!keepLast && clause._words.Count == MaximumWords)
            {
                break;
            }

            position++;
        }

        if (clause._words.Count > MaximumWords)
        {
            clause._words.RemoveRange(0, clause._words.Count - MaximumWords);
        }

        return clause;
    }

    // The verb in the first phrase, or right behind an insertion: "Jane Doe, an organiser, said".
    private int FindVerb()
    {
        var phrase = 0;
        for (var i = 0; i < _words.Count; i++)
        {
            if (SpeechVerbs.Contains(WordAt(i)) && (phrase == 0 || (phrase == 2 && _words[i - 1].EndsPhrase)))
            {
                return i;
            }

            phrase += _words[i].EndsPhrase ? 1 : 0;
        }

        return -1;
    }

    private string? SubjectBefore(int verb)
    {
        var last = verb - 1;
        while (last >= 0 && !_words[last].EndsPhrase && IsAdverb(WordAt(last)))
        {
            last--;
        }

        if (last < 0)
        {
            return null;
        }

        if (_words[last].EndsPhrase)
        {
            return NameFrom(FirstWord(), out var end) is { } name && _words[end].EndsPhrase ? name : null;
        }

        var first = last + 1;
        while (first > 0 && IsNamePart(first - 1) && (first - 1 == last || !_words[first - 1].EndsPhrase))
        {
            first--;
        }

        while (first <= last && Particles.Contains(WordAt(first)))
        {
            first++;
        }

        var isObject = first > 0 && first <= last && !_words[first - 1].EndsPhrase && BeforeObjects.Contains(WordAt(first - 1));
        return first > last || isObject ? null : Span(first, last);
    }

    private int FirstWord() => _words.Count > 1 && NeverNames.Contains(WordAt(0)) ? 1 : 0;

    // The name with which a phrase starts or, behind what somebody is, ends: "Voice writer Jane Doe".
    private string? LastNameFrom(int index)
    {
        string? name = null;
        for (var i = index; i < _words.Count; i++)
        {
            if (IsNamePart(i) && !Particles.Contains(WordAt(i)))
            {
                name = NameFrom(i, out i);
            }
            else if (BeforeObjects.Contains(WordAt(i)) || NeverNames.Contains(WordAt(i)))
            {
                break;
            }

            if (_words[i].EndsPhrase)
            {
                break;
            }
        }

        return name;
    }

    private string? NameFrom(int index, out int end)
    {
        end = index;
        if (index >= _words.Count || !IsNamePart(index))
        {
            return null;
        }

        while (!_words[end].EndsPhrase && end + 1 < _words.Count && IsNamePart(end + 1))
        {
            end++;
        }

        var last = end;
        while (last > index && Particles.Contains(WordAt(last)))
        {
            last--;
        }

        return Span(index, last);
    }

    private int EndOfPhrase(int index)
    {
        while (index < _words.Count - 1 && !_words[index].EndsPhrase)
        {
            index++;
        }

        return index;
    }

    private int WordsUpTo(int position)
    {
        var index = 0;
        while (index < _words.Count && _words[index].Start < position)
        {
            index++;
        }

        return index;
    }

    private bool IsNamePart(int index)
    {
        var word = WordAt(index);
        return char.IsUpper(word[0]) ? !NeverNames.Contains(word) : Particles.Contains(word);
    }

    private static bool IsAdverb(string word) =>
        word is "also" or "later" or "then" or "once" or "has" or "had" or "recently" || (word.Length > 4 && word.EndsWith("ly", StringComparison.Ordinal) && char.IsLower(word[0]));

    private string WordAt(int index) => _text.Substring(_words[index].Start, _words[index].Length);

    private string Span(int first, int last) => _text[_words[first].Start.._words[last].End];

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Word(int Start, int Length, bool EndsPhrase)
    {
        public int End => Start + Length;
    }
}
