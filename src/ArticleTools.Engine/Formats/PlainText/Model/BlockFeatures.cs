using ArticleTools.Engine.Segments;

namespace ArticleTools.Engine.Formats.PlainText.Model;

/// <summary>Describes the blocks of a plain text in the numbers that the models are trained on.</summary>
internal sealed class BlockFeatures
{
    /// <summary>How many numbers describe a block.</summary>
    public static readonly int Count = Enum.GetValues<BlockFeature>().Length;

    private const int Near = 4;
    private const int Far = 12;
    private const int Farthest = 200;
    private const int ProseWords = 12;
    private const int LabelWords = 6;
    private const int MostWords = 200;
    private const int FewestRepeats = 3;
    private const int LongestStamp = 15;
    private const int ShortestLeaf = 8;

    private static readonly ArticleBlockRole[] RolesSince =
    [
        ArticleBlockRole.Byline, ArticleBlockRole.Dateline, ArticleBlockRole.CommentForm, ArticleBlockRole.Related,
        ArticleBlockRole.Navigation, ArticleBlockRole.Share, ArticleBlockRole.Tags, ArticleBlockRole.AuthorBio, ArticleBlockRole.Legal,
        ArticleBlockRole.Login, ArticleBlockRole.Appeal, ArticleBlockRole.Advertisement, ArticleBlockRole.Credit,
    ];

    private static readonly ArticleBlockRole[] RolesUntil =
    [
        ArticleBlockRole.Byline, ArticleBlockRole.Dateline, ArticleBlockRole.CommentForm, ArticleBlockRole.Related,
        ArticleBlockRole.Share, ArticleBlockRole.Tags, ArticleBlockRole.Legal,
    ];

    private readonly IReadOnlyList<DraftBlock> _blocks;
    private readonly bool[] _followsBlank;
    private readonly BlockStatistics[] _statistics;
    private readonly ArticleBlockRole?[] _inMiddle;
    private readonly ArticleBlockRole?[] _atEnd;
    private readonly bool[] _isProse;
    private readonly int[] _proseBefore;
    private readonly int[] _proseBlocksBefore;
    private readonly int[] _wordsBefore;
    private readonly int[] _clocksBefore;
    private readonly int[] _commentsBefore;
    private readonly int[] _labelsBefore;
    private readonly int[] _furnitureBefore;
    private readonly int[] _lastProse;
    private readonly int[] _nextProse;
    private readonly int[] _timesBefore;
    private readonly int[] _repeatsBefore;
    private readonly Dictionary<string, int> _times = new(StringComparer.OrdinalIgnoreCase);
    private readonly Range _run;
    private readonly TopicWords _topic;
    private readonly TopicWords _runTopic;
    private readonly byte[][] _since;
    private readonly byte[][] _until;
    private readonly double _blankShare;

    /// <summary>Gathers what the features of all blocks need.</summary>
    /// <param name="blocks">The blocks.</param>
    /// <param name="followsBlank">For each block, whether a blank line stands before it.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public BlockFeatures(IReadOnlyList<DraftBlock> blocks, bool[] followsBlank, CancellationToken cancellationToken)
    {
        _blocks = blocks;
        _followsBlank = followsBlank;
        var count = blocks.Count;
        _statistics = new BlockStatistics[count];
        _inMiddle = new ArticleBlockRole?[count];
        _atEnd = new ArticleBlockRole?[count];
        _isProse = new bool[count];
        _proseBefore = new int[count + 1];
        _proseBlocksBefore = new int[count + 1];
        _wordsBefore = new int[count + 1];
        _clocksBefore = new int[count + 1];
        _commentsBefore = new int[count + 1];
        _labelsBefore = new int[count + 1];
        _furnitureBefore = new int[count + 1];
        _lastProse = new int[count];
        _nextProse = new int[count];
        _timesBefore = new int[count];
        GatherBlocks(cancellationToken);
        _run = BodyRun.Find(blocks, cancellationToken);
        _topic = new TopicWords(blocks, _isProse, 0..count);
        _runTopic = new TopicWords(blocks, _isProse, _run);
        _repeatsBefore = CountRepeats();
        _since =
        [
            .. RolesSince.Select(role => Distances(i => _atEnd[i] == role, 1)), Distances(IsRepeat, 1), Distances(IsStamp, 1),
        ];
        _until =
        [
            .. RolesUntil.Select(role => Distances(i => _atEnd[i] == role, -1)), Distances(IsRepeat, -1), Distances(IsStamp, -1),
        ];
        _blankShare = Share(followsBlank.Count(follows => follows), count);
    }

    /// <summary>The stretch that holds the most running text; empty where there is none.</summary>
    public Range Run => _run;

    /// <summary>Writes the features of a block.</summary>
    public void Write(int index, Span<float> row)
    {
        WriteBlock(index, row);
        WriteNeighbours(index, row);
        WriteSurroundings(index, row);
        WritePosition(index, row);
    }

    private void GatherBlocks(CancellationToken cancellationToken)
    {
        var last = -1;
        for (var i = 0; i < _blocks.Count; i++)
        {
            if (i % 1024 == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            var block = _blocks[i];
            var statistics = BlockStatistics.Of(block.Text);
            _statistics[i] = statistics;
            _inMiddle[i] = Classify(block, BodyPosition.Middle);
            _atEnd[i] = Classify(block, BodyPosition.End);
            _isProse[i] = statistics is { Words: >= ProseWords, Sentences: > 0 } && _atEnd[i] is null;
            _timesBefore[i] = _times.GetValueOrDefault(block.Text);
            _times[block.Text] = _timesBefore[i] + 1;
            _lastProse[i] = last;
            last = _isProse[i] ? i : last;
            _proseBefore[i + 1] = _proseBefore[i] + (_isProse[i] ? Math.Min(statistics.Words, MostWords) : 0);
            _proseBlocksBefore[i + 1] = _proseBlocksBefore[i] + (_isProse[i] ? 1 : 0);
            _wordsBefore[i + 1] = _wordsBefore[i] + Math.Min(statistics.Words, MostWords);
            _clocksBefore[i + 1] = _clocksBefore[i] + (statistics.Clocks > 0 ? 1 : 0);
            _commentsBefore[i + 1] = _commentsBefore[i] + (_atEnd[i] == ArticleBlockRole.CommentForm ? 1 : 0);
            _furnitureBefore[i + 1] = _furnitureBefore[i] + (_atEnd[i] is null ? 0 : 1);
            _labelsBefore[i + 1] = _labelsBefore[i] + (statistics.Words <= LabelWords && !statistics.EndsSentence ? 1 : 0);
        }

        var next = -1;
        for (var i = _blocks.Count - 1; i >= 0; i--)
        {
            _nextProse[i] = next;
            next = _isProse[i] ? i : next;
        }
    }

    private void WriteBlock(int index, Span<float> row)
    {
        var block = _blocks[index];
        ref readonly var statistics = ref _statistics[index];
        var words = Math.Max(1, statistics.Words);
        var letters = Math.Max(1, statistics.Letters);
        var text = block.Text.AsSpan();
        Set(row, BlockFeature.Kind, KindOf(index));
        Set(row, BlockFeature.Words, statistics.Words);
        Set(row, BlockFeature.Length, statistics.Length);
        Set(row, BlockFeature.WordLength, Share(statistics.Letters, words));
        Set(row, BlockFeature.DigitShare, Share(statistics.Digits, letters));
        Set(row, BlockFeature.UpperShare, Share(statistics.Uppers, letters));
        Set(row, BlockFeature.CapitalisedShare, CapitalisedShare(index));
        Set(row, BlockFeature.ShortLowShare, Share(statistics.ShortLow, words));
        Set(row, BlockFeature.Sentences, statistics.Sentences);
        Set(row, BlockFeature.SentenceLength, Share(statistics.Words, Math.Max(1, statistics.Sentences)));
        Set(row, BlockFeature.Commas, statistics.Commas);
        Set(row, BlockFeature.Symbols, statistics.Symbols);
        Set(row, BlockFeature.Quotes, statistics.Quotes);
        Set(row, BlockFeature.Questions, statistics.Questions);
        Set(row, BlockFeature.Exclamations, statistics.Exclamations);
        Set(row, BlockFeature.Years, statistics.Years);
        Set(row, BlockFeature.Clocks, statistics.Clocks);
        Set(row, BlockFeature.Addresses, block.Inlines.Count);
        Set(row, BlockFeature.EndsSentence, statistics.EndsSentence);
        Set(row, BlockFeature.EndsColon, text is [.., ':' or '：']);
        Set(row, BlockFeature.StartsLow, StartsLow(index));
        Set(row, BlockFeature.StartsDigit, !text.IsEmpty && char.IsAsciiDigit(text[0]));
        Set(row, BlockFeature.StartsQuote, !text.IsEmpty && text[0] is '"' or '“' or '„' or '«' or '»' or '「' or '‘' or '—' or '–');
        Set(row, BlockFeature.FollowsBlank, _followsBlank[index]);
        Set(row, BlockFeature.SpeaksToReader, ReaderAddress.IsIn(text[..Math.Min(text.Length, PhraseMatcher.MaximumLength)]));
        Set(row, BlockFeature.TimesBefore, _timesBefore[index]);
        Set(row, BlockFeature.TimesAfter, _times[block.Text] - _timesBefore[index] - 1);
        Set(row, BlockFeature.InFirstLine, IsInFirstLine(index));
        Set(row, BlockFeature.EndsPath, EndsPath(index));
        Set(row, BlockFeature.TopicShare, _topic.ShareIn(index));
        Set(row, BlockFeature.RunTopicShare, _runTopic.ShareIn(index));
        Set(row, BlockFeature.RoleInMiddle, Number(_inMiddle[index]));
        Set(row, BlockFeature.RoleAtEnd, Number(_atEnd[index]));
    }

    private void WriteNeighbours(int index, Span<float> row)
    {
        Set(row, BlockFeature.PreviousWords, WordsAt(index - 1));
        Set(row, BlockFeature.PreviousCapitalisedShare, CapitalisedShare(index - 1));
        Set(row, BlockFeature.PreviousEndsSentence, EndsSentence(index - 1));
        Set(row, BlockFeature.PreviousRole, RoleAt(index - 1));
        Set(row, BlockFeature.PreviousKind, KindOf(index - 1));
        Set(row, BlockFeature.PreviousTopicShare, TopicAt(index - 1));
        Set(row, BlockFeature.NextWords, WordsAt(index + 1));
        Set(row, BlockFeature.NextCapitalisedShare, CapitalisedShare(index + 1));
        Set(row, BlockFeature.NextEndsSentence, EndsSentence(index + 1));
        Set(row, BlockFeature.NextStartsLow, StartsLow(index + 1));
        Set(row, BlockFeature.NextRole, RoleAt(index + 1));
        Set(row, BlockFeature.NextKind, KindOf(index + 1));
        Set(row, BlockFeature.NextTopicShare, TopicAt(index + 1));
        Set(row, BlockFeature.NextFollowsBlank, index + 1 >= _blocks.Count || _followsBlank[index + 1]);
        Set(row, BlockFeature.Previous2Words, WordsAt(index - 2));
        Set(row, BlockFeature.Previous2EndsSentence, EndsSentence(index - 2));
        Set(row, BlockFeature.Previous2Role, RoleAt(index - 2));
        Set(row, BlockFeature.Next2Words, WordsAt(index + 2));
        Set(row, BlockFeature.Next2EndsSentence, EndsSentence(index + 2));
        Set(row, BlockFeature.Next2Role, RoleAt(index + 2));
        Set(row, BlockFeature.Previous3Words, WordsAt(index - 3));
        Set(row, BlockFeature.Next3Words, WordsAt(index + 3));
    }

    private void WriteSurroundings(int index, Span<float> row)
    {
        Set(row, BlockFeature.ProseAround, Sum(_proseBefore, index - Near, index + Near + 1));
        Set(row, BlockFeature.ProseFarAround, Sum(_proseBefore, index - Far, index + Far + 1));
        Set(row, BlockFeature.ProseBeforeNear, Sum(_proseBefore, index - Near, index));
        Set(row, BlockFeature.ProseAfterNear, Sum(_proseBefore, index + 1, index + Near + 1));
        Set(row, BlockFeature.FurnitureAround, Sum(_furnitureBefore, index - Near, index + Near + 1));
        Set(row, BlockFeature.FurnitureFarAround, Sum(_furnitureBefore, index - Far, index + Far + 1));
        Set(row, BlockFeature.WordsAround, Sum(_wordsBefore, index - Near, index + Near + 1));
        Set(row, BlockFeature.ClocksAround, Sum(_clocksBefore, index - Far, index + Far + 1));
        Set(row, BlockFeature.CommentsAround, Sum(_commentsBefore, index - Far, index + Far + 1));
        Set(row, BlockFeature.RepeatsAround, Sum(_repeatsBefore, index - Near, index + Near + 1));
        Set(row, BlockFeature.SinceRepeat, _since[RolesSince.Length][index]);
        Set(row, BlockFeature.UntilRepeat, _until[RolesUntil.Length][index]);
        Set(row, BlockFeature.SinceClock, _since[RolesSince.Length + 1][index]);
        Set(row, BlockFeature.UntilClock, _until[RolesUntil.Length + 1][index]);
        Set(row, BlockFeature.LabelsBefore, Sum(_labelsBefore, index - Near, index));
        Set(row, BlockFeature.LabelsAfter, Sum(_labelsBefore, index + 1, index + Near + 1));
        Set(row, BlockFeature.SinceProse, _lastProse[index] < 0 ? Farthest : index - _lastProse[index]);
        Set(row, BlockFeature.UntilProse, _nextProse[index] < 0 ? Farthest : _nextProse[index] - index);
        for (var i = 0; i < RolesSince.Length; i++)
        {
            row[(int)BlockFeature.SinceByline + i] = _since[i][index];
        }

        for (var i = 0; i < RolesUntil.Length; i++)
        {
            row[(int)BlockFeature.UntilByline + i] = _until[i][index];
        }
    }

    private void WritePosition(int index, Span<float> row)
    {
        var (start, end) = (_run.Start.Value, _run.End.Value);
        var prose = _proseBefore[^1];
        Set(row, BlockFeature.Index, index);
        Set(row, BlockFeature.IndexShare, Share(index, _blocks.Count));
        Set(row, BlockFeature.BlocksAfter, _blocks.Count - index);
        Set(row, BlockFeature.ProseBefore, _proseBefore[index]);
        Set(row, BlockFeature.ProseShareBefore, Share(_proseBefore[index], Math.Max(1, prose)));
        Set(row, BlockFeature.InRun, index < start ? index - start : Math.Max(0, index - end + 1));
        Set(row, BlockFeature.RunBefore, Sum(_proseBefore, start, Math.Clamp(index, start, end)));
        Set(row, BlockFeature.RunAfter, Sum(_proseBefore, Math.Clamp(index, start, end), end));
        Set(row, BlockFeature.ProseOfRunShare, Share(Sum(_proseBefore, start, end), Math.Max(1, prose)));
        Set(row, BlockFeature.BlocksOfDocument, _blocks.Count);
        Set(row, BlockFeature.ProseOfDocument, prose);
        Set(row, BlockFeature.BlankShare, _blankShare);
        Set(row, BlockFeature.ProseBlocksShare, Share(_proseBlocksBefore[^1], _blocks.Count));
    }

    // A saved page names itself in its first line, at times with the site's name, and again above the article.
    private bool IsInFirstLine(int index) =>
        index > 0 && _blocks[index].Text is { Length: >= ShortestLeaf } text && _blocks[0].Text.StartsWith(text, StringComparison.OrdinalIgnoreCase);

    // A path of menus to the article ends with the headline, which stands below it.
    private bool EndsPath(int index)
    {
        var path = _blocks[index].Text;
        for (var i = index + 1; i <= index + Near && i < _blocks.Count; i++)
        {
            if (_blocks[i].Text is { Length: >= ShortestLeaf } leaf && leaf.Length < path.Length && path.EndsWith(leaf, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    // A label that stands below each teaser or comment.
    private bool IsRepeat(int index) => !_isProse[index] && _times[_blocks[index].Text] >= FewestRepeats;

    // The time of a comment, mostly behind a name.
    private bool IsStamp(int index) => _statistics[index] is { Clocks: > 0, Words: <= LongestStamp };

    private int[] CountRepeats()
    {
        var before = new int[_blocks.Count + 1];
        for (var i = 0; i < _blocks.Count; i++)
        {
            before[i + 1] = before[i] + (IsRepeat(i) ? 1 : 0);
        }

        return before;
    }

    private byte[] Distances(Func<int, bool> isMark, int direction)
    {
        var distances = new byte[_blocks.Count];
        var distance = Farthest;
        for (var i = direction > 0 ? 0 : _blocks.Count - 1; i >= 0 && i < _blocks.Count; i += direction)
        {
            distances[i] = (byte)distance;
            distance = isMark(i) ? 1 : Math.Min(Farthest, distance + 1);
        }

        return distances;
    }

    private static ArticleBlockRole? Classify(DraftBlock block, BodyPosition position) =>
        FurnitureClassifier.Classify(block.Text, new FurnitureContext(block.Kind, Position: position))?.Role;

    private static int Sum(int[] before, int start, int end)
    {
        var last = before.Length - 1;
        return before[Math.Clamp(end, 0, last)] - before[Math.Clamp(start, 0, last)];
    }

    private bool IsBlock(int index) => index >= 0 && index < _blocks.Count;

    private int WordsAt(int index) => IsBlock(index) ? _statistics[index].Words : -1;

    private double TopicAt(int index) => IsBlock(index) ? _runTopic.ShareIn(index) : -1;

    private bool EndsSentence(int index) => IsBlock(index) && _statistics[index].EndsSentence;

    private bool StartsLow(int index) => IsBlock(index) && _blocks[index].Text is { Length: > 0 } text && LineShape.StartsLow(text);

    private double CapitalisedShare(int index) =>
        IsBlock(index) ? Share(_statistics[index].Capitalised, Math.Max(1, _statistics[index].Words)) : -1;

    private int KindOf(int index) => IsBlock(index) ? (int)_blocks[index].Kind : -1;

    private int RoleAt(int index) => IsBlock(index) ? Number(_atEnd[index]) : -1;

    private static int Number(ArticleBlockRole? role) => role is { } known ? (int)known : 0;

    private static double Share(int part, int whole) => (double)part / whole;

    private static void Set(Span<float> row, BlockFeature feature, double value) => row[(int)feature] = (float)value;

    private static void Set(Span<float> row, BlockFeature feature, bool value) => row[(int)feature] = value ? 1 : 0;
}
