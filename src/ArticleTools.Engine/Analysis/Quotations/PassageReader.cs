namespace ArticleTools.Engine.Analysis.Quotations;

/// <summary>
/// Reads the quotations of an article's paragraphs in order and tells who speaks: by the sentence around each, else by what the paragraph said
/// before, else by the paragraph before.
/// </summary>
internal sealed class PassageReader
{
    private const int SentencesBack = 3;
    private const int QuotationsAhead = 4;
    private const int Reach = 120;

    // Of paragraphs of speech without an attribution, as many follow one with it; then it is a dialogue, and anybody's turn.
    private const int MaximumUnattributed = 2;

    private readonly List<Paragraph> _paragraphs;
    private readonly bool[] _runsOn;
    private readonly List<AttributionReader> _readers;
    private readonly List<Attribution?[]> _attributions;
    private readonly SpeakerResolver _resolver;
    private readonly List<Passage> _passages = [];

    private ResolvedSpeaker? _carried;
    private Attribution? _leadIn;
    private int _unattributed;
    private int _silent;
    private Passage? _open;

    public PassageReader(List<Paragraph> paragraphs, bool[] runsOn)
    {
        _paragraphs = paragraphs;
        _runsOn = runsOn;
        _readers = paragraphs.ConvertAll(paragraph => new AttributionReader(paragraph));
        _attributions = _readers.ConvertAll(reader => reader.ReadAll());
        _resolver = new SpeakerResolver(IndexPersons());
    }

    /// <summary>Reads all paragraphs.</summary>
    public List<Passage> Read()
    {
        for (var i = 0; i < _paragraphs.Count; i++)
        {
            if (_paragraphs[i].Block.Kind == ArticleBlockKind.Quotation && !IsReported(_paragraphs[i]))
            {
                i = ReadBlockQuotation(i);
            }
            else
            {
                ReadParagraph(_paragraphs[i]);
            }
        }

        return _passages;
    }

    // A block that quotes piece by piece and says who speaks is a paragraph like others.
    private bool IsReported(Paragraph paragraph) =>
        paragraph.Quotations.Count > 1 && paragraph.Quotations[0].Marked.Start == 0 && _attributions[paragraph.Number][0] is { CueVerb: not null };

    private PersonIndex IndexPersons()
    {
        var persons = new PersonIndex();
        _paragraphs.ForEach(persons.AddNames);
        foreach (var attribution in _attributions.SelectMany(attributions => attributions))
        {
            if (attribution?.Speaker is { Kind: SpeakerKind.Name } speaker)
            {
                persons.AddSpeaker(speaker);
            }
        }

        _paragraphs.ForEach(persons.AddMentions);
        return persons;
    }

    private void ReadParagraph(Paragraph paragraph)
    {
        var reader = _readers[paragraph.Number];
        var carried = _carried;
        if (paragraph.Quotations.Count == 0)
        {
            var speaker = ReadStatementBefore(paragraph, reader, paragraph.Tokens.Count, 0) ?? ReadLastSubject(paragraph, reader);
            var staysWith = speaker is null && _silent == 0 && carried is not null && !_resolver.NamesAnotherBefore(paragraph.Number, int.MaxValue, carried.Person);
            _silent = speaker is null ? _silent + 1 : 0;
            _carried = staysWith ? carried : speaker;
        }
        else
        {
            ReadQuotations(paragraph, reader, carried);
            _silent = 0;
        }

        _leadIn = reader.ReadLeadIn() is { } leadIn && IsSure(leadIn) ? leadIn : null;
    }

    private void ReadQuotations(Paragraph paragraph, AttributionReader reader, ResolvedSpeaker? carried)
    {
        var attributions = _attributions[paragraph.Number];
        _carried = null;
        var hasOwn = false;
        Passage? previous = null;
        for (var i = 0; i < attributions.Length; i++)
        {
            var token = paragraph.QuotationTokens[i];
            if (i == 0 && _open is { } open)
            {
                open.Parts.Add((paragraph.Block, paragraph.Quotations[0]));
                _open = _runsOn[paragraph.Number] && attributions.Length == 1 ? open : null;
                _carried = open.Speaker ?? carried;
                previous = open;
                continue;
            }

            var attribution = IsSure(attributions[i]) ? attributions[i] : null;
            if (attribution?.Speaker?.Kind == SpeakerKind.Unnamed && previous is null)
            {
                ReadStatementBefore(paragraph, reader, token, 0, skipFirst: false);
            }

            var speaker = attribution?.Speaker is { } mention ? _resolver.Resolve(mention) : null;
            hasOwn |= speaker is not null;
            var isContinued = false;
            if (attribution is null && StartsSentence(paragraph, token))
            {
                speaker = ReadContext(paragraph, reader, i, attributions, previous, carried, hasOwn);
                isContinued = speaker is not null;
            }


            var goesOn = attribution is null && !isContinued && previous is { Attribution.CueVerb: not null } && GoesOn(paragraph, i);
            speaker = goesOn ? previous!.Speaker : speaker;
            var kind = QuotationClassifier.Classify(paragraph, i, attribution, isContinued, goesOn);
            var isSpeech = kind == ArticleQuotationKind.Direct;
            var passage = new Passage
            {
                Kind = kind,
                Parts = [(paragraph.Block, paragraph.Quotations[i])],
                Attribution = isSpeech ? attribution : null,
                Speaker = isSpeech ? speaker : null,
                Continues = isSpeech && previous is not null && GoesOn(paragraph, i) ? previous : null,
            };
            _passages.Add(passage);
            if (isSpeech)
            {
                previous = passage;
                _carried = speaker ?? _carried;
                _open = i == attributions.Length - 1 && _runsOn[paragraph.Number] ? passage : null;
            }
        }

        var isBare = !hasOwn && paragraph.Tokens is [{ Kind: SpeechTokenKind.Quotation }];
        _unattributed = isBare ? _unattributed + 1 : 0;
        if (isBare && _unattributed > MaximumUnattributed)
        {
            _carried = null;
        }

        // Who is said to have said more behind the last quotation speaks on.
        var last = paragraph.QuotationTokens[^1];
        if (ReadStatementBefore(paragraph, reader, paragraph.Tokens.Count, last + 1, skipFirst: true) is { } later)
        {
            _carried = later;
        }
    }

    private bool IsSure(Attribution? attribution) => attribution is not null && (!attribution.IsLoose || _resolver.IsKnown(attribution.Speaker!));

    // Whose words a sentence of speech is that does not say so itself.
    private ResolvedSpeaker? ReadContext(
        Paragraph paragraph, AttributionReader reader, int quotation, Attribution?[] attributions, Passage? previous, ResolvedSpeaker? carried, bool hasOwn)
    {
        var token = paragraph.QuotationTokens[quotation];
        var floor = quotation > 0 ? paragraph.QuotationTokens[quotation - 1] + 1 : 0;
        if (ReadStatementBefore(paragraph, reader, token, floor, skipFirst: quotation > 0 && attributions[quotation - 1] is not null) is { } statement)
        {
            return statement;
        }

        if (previous?.Speaker is { } before)
        {
            return before;
        }

        if (token > 0 && quotation == 0 && paragraph.EndsSentence(token - 1)
            && reader.ReadSubject(paragraph.SentenceStart(token - 1, Reach), token - 1) is { } subject
            && (subject.Kind == SpeakerKind.Name || subject.Gender != Gender.Unknown) && _resolver.IsKnown(subject))
        {
            return _resolver.Resolve(subject);
        }

        if (quotation == 0 && token == 0 && _leadIn?.Speaker is { } leader)
        {
            return _resolver.Resolve(leader);
        }

        for (var i = quotation + 1; i < Math.Min(attributions.Length, quotation + 1 + QuotationsAhead) && !hasOwn; i++)
        {
            if (attributions[i]?.Speaker is { } next)
            {
                return _resolver.Resolve(next);
            }
        }

        return _resolver.NamesAnotherBefore(paragraph.Number, paragraph.Tokens[token].Start, carried?.Person) ? null : carried;
    }

    private ResolvedSpeaker? ReadStatementBefore(Paragraph paragraph, AttributionReader reader, int token, int floor, bool skipFirst = false)
    {
        var end = token;
        for (var i = 0; i < SentencesBack && end > floor; i++)
        {
            var start = Math.Max(floor, paragraph.SentenceStart(end - 1, Reach));
            if (skipFirst && start == floor)
            {
                return null;
            }

            if (reader.ReadStatement(start, end) is { Speaker: { } speaker })
            {
                return _resolver.Resolve(speaker);
            }

            end = start;
        }

        return null;
    }

    // Of whom the last sentence speaks: "Doe has seen it all."
    private ResolvedSpeaker? ReadLastSubject(Paragraph paragraph, AttributionReader reader)
    {
        var end = paragraph.Tokens.Count;
        return end > 1 && paragraph.Tokens[0].IsWord && reader.ReadSubject(Math.Max(0, paragraph.SentenceStart(end - 1, Reach)), end) is { Kind: SpeakerKind.Name } subject && _resolver.IsPerson(subject)
            ? _resolver.Resolve(subject)
            : null;
    }

    private static bool StartsSentence(Paragraph paragraph, int token) =>
        token == 0 || paragraph.EndsSentence(token - 1) || paragraph.IsKind(token - 1, SpeechTokenKind.Colon) || paragraph.IsKind(token - 1, SpeechTokenKind.Dash)
        || paragraph.IsKind(token - 1, SpeechTokenKind.Quotation);

    // "...," she said, "..."
    private static bool GoesOn(Paragraph paragraph, int quotation)
    {
        if (quotation == 0 || paragraph.LastCharacter(quotation - 1) is '.')
        {
            return false;
        }

        var first = paragraph.QuotationTokens[quotation - 1];
        var last = paragraph.QuotationTokens[quotation];
        for (var i = first + 1; i < last; i++)
        {
            if (paragraph.Tokens[i].Kind is SpeechTokenKind.Stop or SpeechTokenKind.Colon or SpeechTokenKind.Semicolon)
            {
                return false;
            }
        }

        return last > first + 1 && last - first < Reach / 4 && (paragraph.IsKind(last - 1, SpeechTokenKind.Comma) || paragraph.IsKind(last - 1, SpeechTokenKind.Dash));
    }

    private int ReadBlockQuotation(int first)
    {
        var blocks = BlockQuotationReader.Read(_paragraphs, first, out var next, out var signature);
        var attribution = IsSure(signature) ? signature : _leadIn;
        var speaker = attribution?.Speaker is { } mention ? _resolver.Resolve(mention)
            : blocks is [var (_, span)] && span.Style != MarkStyle.Markup ? _carried
            : null;
        if (blocks.Count > 0)
        {
            _passages.Add(new Passage { Kind = ArticleQuotationKind.Block, Parts = blocks, Attribution = attribution, Speaker = speaker });
        }

        _leadIn = null;
        _open = null;
        _carried = speaker;
        return next - 1;
    }
}
