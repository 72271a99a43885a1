using ArticleTools.Engine.Formats.Html;

namespace ArticleTools.Engine.Segments.Html.Model;

/// <summary>Describes the blocks of a page, once rules have given them roles, in the numbers that the model is trained on.</summary>
internal sealed class BlockFeatures
{
    private const int Around = 4;
    private const int Far = 200;

    private readonly HtmlOutline _outline;
    private readonly PageText _text;
    private readonly OutlineFacts _facts;
    private readonly TextShape[] _shapes;
    private readonly int[] _timesOnPage;
    private readonly int[] _lastHeading;
    private readonly int[] _lastBody;
    private readonly int[] _nextBody;
    private readonly int[] _bodyBefore;
    private readonly double[] _proseBefore;
    private readonly int[] _lengthBefore;
    private readonly double[] _textWeights;
    private readonly NameWeights _names;
    private readonly int _title;
    private readonly float[] _ofPage;

    public BlockFeatures(HtmlOutline outline, PageSigns page, BodyModel model)
    {
        _outline = outline;
        _text = new PageText(outline);
        _facts = new OutlineFacts(outline, _text);
        var count = outline.Blocks.Count;
        _shapes = new TextShape[count];
        _timesOnPage = new int[count];
        _lastHeading = new int[count];
        _lastBody = new int[count];
        _nextBody = new int[count];
        _bodyBefore = new int[count + 1];
        _proseBefore = new double[count + 1];
        _lengthBefore = new int[count + 1];
        _textWeights = new double[count];
        _names = new NameWeights(outline, model.Names);
        _title = outline.Blocks.FindIndex(block => block.Draft.Role == ArticleBlockRole.Title);
        GatherBlocks(new TokenWeights(model.Words));
        _ofPage = new float[FeatureNames.Count];
        WritePage(page);
    }

    /// <summary>What a block counts for, in words: a drawing in characters has none, and is text.</summary>
    public int Weight(int index) => Math.Max(1, _shapes[index].Words);

    /// <summary>Whether a block lies in one of several like containers, as those of posts and teasers are.</summary>
    public bool IsRepeated(int index) => _facts.Of(_outline.Blocks[index].Container).InnerGroup >= 0;

    /// <summary>Writes the features of a block.</summary>
    public void Write(int index, Span<float> row)
    {
        _ofPage.CopyTo(row);
        ref readonly var facts = ref _facts.Of(_outline.Blocks[index].Container);
        WriteBlock(index, row);
        WriteContainers(index, facts, row);
        WriteGroups(index, facts, row);
        WritePosition(index, row);
        WriteNeighbours(index, row);
        WriteFlags(index, facts, row);
    }

    private void GatherBlocks(TokenWeights words)
    {
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        var heading = -1;
        var body = -1;
        for (var i = 0; i < _shapes.Length; i++)
        {
            var block = _outline.Blocks[i];
            _shapes[i] = TextShape.Of(block.Draft.Text);
            words.Reset();
            TextTokens.Read(block.Draft.Text, words);
            _textWeights[i] = words.Value;
            known[block.Draft.Text] = known.GetValueOrDefault(block.Draft.Text) + 1;
            _lastHeading[i] = heading;
            _lastBody[i] = body;
            heading = block.Draft.Kind == ArticleBlockKind.Heading ? i : heading;
            body = block.Draft.Role == ArticleBlockRole.Body ? i : body;
            _bodyBefore[i + 1] = _bodyBefore[i] + (block.Draft.Role == ArticleBlockRole.Body ? 1 : 0);
            _proseBefore[i + 1] = _proseBefore[i] + PageText.GetProse(block);
            _lengthBefore[i + 1] = _lengthBefore[i] + block.TextLength;
        }

        body = -1;
        for (var i = _shapes.Length - 1; i >= 0; i--)
        {
            _timesOnPage[i] = known[_outline.Blocks[i].Draft.Text];
            _nextBody[i] = body;
            body = _outline.Blocks[i].Draft.Role == ArticleBlockRole.Body ? i : body;
        }
    }

    private void WriteBlock(int index, Span<float> row)
    {
        var block = _outline.Blocks[index];
        var draft = block.Draft;
        ref readonly var shape = ref _shapes[index];
        var letters = Math.Max(1, shape.LettersAndDigits);
        var words = Math.Max(1, shape.Words);
        Set(row, BlockFeature.Kind, (int)draft.Kind);
        Set(row, BlockFeature.Level, draft.Level ?? 0);
        Set(row, BlockFeature.Length, block.TextLength);
        Set(row, BlockFeature.Words, shape.Words);
        Set(row, BlockFeature.LinkDensity, block.LinkDensity);
        Set(row, BlockFeature.WordLength, (double)shape.LettersAndDigits / words);
        Set(row, BlockFeature.DigitShare, (double)shape.Digits / letters);
        Set(row, BlockFeature.UpperShare, (double)shape.Uppers / letters);
        Set(row, BlockFeature.CapitalisedShare, (double)shape.Capitalised / words);
        Set(row, BlockFeature.Sentences, shape.Sentences);
        Set(row, BlockFeature.SentenceLength, (double)shape.Words / Math.Max(1, shape.Sentences));
        Set(row, BlockFeature.Commas, shape.Commas);
        Set(row, BlockFeature.Symbols, shape.Symbols);
        Set(row, BlockFeature.Prices, shape.Prices);
        Set(row, BlockFeature.Lines, shape.Lines);
        var text = draft.Text;
        if (text.Length > 0)
        {
            Set(row, BlockFeature.EndsSentence, text[^1] is '.' or '!' or '?' or '”' or '"' or '’' or '»' or '…' or '。' or ')');
            Set(row, BlockFeature.EndsColon, text[^1] is ':');
            Set(row, BlockFeature.EndsQuestion, text[^1] is '?' or '؟' or '？');
            Set(row, BlockFeature.StartsLower, char.IsLower(text[0]));
            Set(row, BlockFeature.StartsDigit, char.IsAsciiDigit(text[0]));
        }

        Set(row, BlockFeature.Images, draft.Images.Count);
        Set(row, BlockFeature.Inlines, draft.Inlines.Count);
        Set(row, BlockFeature.TimesOnPage, _timesOnPage[index]);
        Set(row, BlockFeature.TextWeight, _textWeights[index]);
        Set(row, BlockFeature.ClassWeight, _names.Of(block.Container));
        Set(row, BlockFeature.PreviousTextWeight, index == 0 ? 0 : _textWeights[index - 1]);
        Set(row, BlockFeature.NextTextWeight, index + 1 == _textWeights.Length ? 0 : _textWeights[index + 1]);
        Set(row, BlockFeature.RuleRole, (int)draft.Role!.Value);
        Set(row, BlockFeature.RuleBody, draft.Role == ArticleBlockRole.Body);
        Set(row, BlockFeature.RuleKind, GetRuleKind(draft.Rule));
    }

    private void WriteContainers(int index, in ContainerFacts facts, Span<float> row)
    {
        var region = _outline.Containers[facts.Region];
        var outer = _outline.Containers[facts.OuterRegion];
        Set(row, BlockFeature.Hidden, facts.IsHidden);
        Set(row, BlockFeature.Depth, facts.Depth);
        Set(row, BlockFeature.Landmark, (int)_outline.Blocks[index].Draft.Landmark);
        Set(row, BlockFeature.RegionLength, _text.Length(region));
        Set(row, BlockFeature.RegionLinkDensity, _text.LinkDensity(region));
        Set(row, BlockFeature.RegionProseShare, ShareOfProse(_text.Prose(region)));
        Set(row, BlockFeature.RegionBlocks, region.EndBlock - region.FirstBlock);
        Set(row, BlockFeature.RegionPosition, (index - region.FirstBlock) / (double)Math.Max(1, region.EndBlock - region.FirstBlock));
        Set(row, BlockFeature.OuterLength, _text.Length(outer));
        Set(row, BlockFeature.OuterLinkDensity, _text.LinkDensity(outer));
        Set(row, BlockFeature.OuterProseShare, ShareOfProse(_text.Prose(outer)));
        Set(row, BlockFeature.OuterBlocks, outer.EndBlock - outer.FirstBlock);
    }

    private void WriteGroups(int index, in ContainerFacts facts, Span<float> row)
    {
        if (_facts.Group(facts.InnerGroup) is { } inner)
        {
            Set(row, BlockFeature.InnerCount, inner.Count);
            Set(row, BlockFeature.InnerLength, (double)inner.Length / inner.Count);
            Set(row, BlockFeature.InnerLinkDensity, (double)inner.LinkLength / Math.Max(1, inner.Length));
            Set(row, BlockFeature.InnerBlocks, (double)inner.Blocks / inner.Count);
            Set(row, BlockFeature.InnerProse, inner.Prose / inner.Count);
            Set(row, BlockFeature.InnerIndex, facts.InnerIndex);
        }

        if (_facts.Group(facts.OuterGroup) is { } outer)
        {
            Set(row, BlockFeature.OuterCount, outer.Count);
            Set(row, BlockFeature.OuterGroupLength, (double)outer.Length / outer.Count);
            Set(row, BlockFeature.OuterGroupLinkDensity, (double)outer.LinkLength / Math.Max(1, outer.Length));
            Set(row, BlockFeature.OuterGroupBlocks, (double)outer.Blocks / outer.Count);
            Set(row, BlockFeature.OuterGroupProseShare, ShareOfProse(outer.Prose));
        }
    }

    private void WritePosition(int index, Span<float> row)
    {
        var count = _shapes.Length;
        Set(row, BlockFeature.Index, index);
        Set(row, BlockFeature.IndexShare, (double)index / count);
        Set(row, BlockFeature.LengthShareBefore, _lengthBefore[index] / (double)Math.Max(1, _lengthBefore[count]));
        Set(row, BlockFeature.ProseShareBefore, ShareOfProse(_proseBefore[index]));
        var heading = _lastHeading[index];
        Set(row, BlockFeature.BlocksSinceHeading, heading < 0 ? Far : index - heading);
        if (heading >= 0)
        {
            var over = _outline.Blocks[heading].Draft;
            Set(row, BlockFeature.HeadingLevel, over.Level ?? 0);
            Set(row, BlockFeature.HeadingLength, over.Text.Length);
            Set(row, BlockFeature.HeadingRole, (int)over.Role!.Value);
        }

        Set(row, BlockFeature.BlocksSinceTitle, _title < 0 ? Far : Math.Clamp(index - _title, -Far, Far));
        Set(row, BlockFeature.BlocksSinceBody, _lastBody[index] < 0 ? Far : Math.Min(Far, index - _lastBody[index]));
        Set(row, BlockFeature.BlocksUntilBody, _nextBody[index] < 0 ? Far : Math.Min(Far, _nextBody[index] - index));
    }

    private void WriteNeighbours(int index, Span<float> row)
    {
        WriteNeighbour(index - 1, row, BlockFeature.PreviousKind);
        WriteNeighbour(index + 1, row, BlockFeature.NextKind);
        WriteFurther(index - 2, row, BlockFeature.Previous2Length);
        WriteFurther(index + 2, row, BlockFeature.Next2Length);
        var start = Math.Max(0, index - Around);
        var end = Math.Min(_shapes.Length, index + Around + 1);
        var length = _lengthBefore[end] - _lengthBefore[start];
        Set(row, BlockFeature.ProseAround, _proseBefore[end] - _proseBefore[start]);
        Set(row, BlockFeature.BodyAround, _bodyBefore[end] - _bodyBefore[start]);
        Set(row, BlockFeature.LinksAround, 1 - ((_proseBefore[end] - _proseBefore[start]) / Math.Max(1, length)));
    }

    // Kind, length, link density, role and sentences follow each other in the enumeration, for either side.
    private void WriteNeighbour(int index, Span<float> row, BlockFeature first)
    {
        if (index < 0 || index >= _shapes.Length)
        {
            Set(row, first, -1);
            return;
        }

        var block = _outline.Blocks[index];
        Set(row, first, (int)block.Draft.Kind);
        Set(row, first + 1, block.TextLength);
        Set(row, first + 2, block.LinkDensity);
        Set(row, first + 3, (int)block.Draft.Role!.Value);
        Set(row, first + 4, _shapes[index].Sentences);
    }

    private void WriteFurther(int index, Span<float> row, BlockFeature first)
    {
        if (index >= 0 && index < _shapes.Length)
        {
            Set(row, first, _outline.Blocks[index].TextLength);
            Set(row, first + 1, (int)_outline.Blocks[index].Draft.Role!.Value);
        }
    }

    private void WriteFlags(int index, in ContainerFacts facts, Span<float> row)
    {
        var own = _outline.Containers[_outline.Blocks[index].Container].Hints;
        for (int i = FeatureNames.FirstHint, bit = 1; i < FeatureNames.FirstTag; i++, bit <<= 1)
        {
            var hint = (ClassHints)bit;
            row[i] = (facts.Hints.HasFlag(hint) ? 1 : 0) + (facts.NearHints.HasFlag(hint) ? 1 : 0) + (own.HasFlag(hint) ? 1 : 0);
        }

        for (int i = FeatureNames.FirstTag, bit = 1; i < FeatureNames.FirstSchema; i++, bit <<= 1)
        {
            row[i] = facts.Tags.HasFlag((ContainerTags)bit) ? 1 : 0;
        }
    }

    private void WritePage(PageSigns page)
    {
        var root = _outline.Containers[0];
        Span<float> row = _ofPage;
        Set(row, BlockFeature.PageBlocks, Magnitude(_shapes.Length));
        Set(row, BlockFeature.PageLength, Magnitude(_text.Length(root)));
        Set(row, BlockFeature.PageProse, Magnitude(_text.Prose(root)));
        Set(row, BlockFeature.PageLinkDensity, Tenths(_text.LinkDensity(root)));
        int items = 0, images = 0, forms = 0, comments = 0, prices = 0, body = 0, bodyLength = 0;
        Span<int> headings = stackalloc int[7];
        for (var i = 0; i < _shapes.Length; i++)
        {
            var block = _outline.Blocks[i];
            var draft = block.Draft;
            items += draft.Kind == ArticleBlockKind.ListItem ? 1 : 0;
            images += draft.Images.Count;
            forms += draft.Kind == ArticleBlockKind.Form ? 1 : 0;
            prices += _shapes[i].Prices;
            comments += _facts.Of(block.Container).Hints.HasAny(ClassHints.Comment) ? 1 : 0;
            body += draft.Role == ArticleBlockRole.Body ? 1 : 0;
            bodyLength += draft.Role == ArticleBlockRole.Body ? draft.Text.Length : 0;
            headings[draft.Kind == ArticleBlockKind.Heading ? Math.Clamp(draft.Level ?? 0, 0, 6) : 0]++;
        }

        Set(row, BlockFeature.PageHeadings1, Magnitude(headings[1]));
        Set(row, BlockFeature.PageHeadings2, Magnitude(headings[2]));
        Set(row, BlockFeature.PageHeadings3, Magnitude(headings[3]));
        Set(row, BlockFeature.PageListShare, Tenths((double)items / _shapes.Length));
        Set(row, BlockFeature.PageImages, Magnitude(images));
        Set(row, BlockFeature.PageForms, Magnitude(forms));
        Set(row, BlockFeature.PageComments, Magnitude(comments));
        Set(row, BlockFeature.PagePrices, Magnitude(prices));
        Set(row, BlockFeature.PageBodyShare, Tenths((double)body / _shapes.Length));
        Set(row, BlockFeature.PageBodyLength, Magnitude(bodyLength));
        Set(row, BlockFeature.PageArticles, Magnitude(_outline.Containers.Count(container => container.Name == "article")));
        var largest = _facts.LargestGroup;
        Set(row, BlockFeature.PageLargestGroup, Magnitude(largest?.Count ?? 0));
        Set(row, BlockFeature.PageLargestGroupLength, Magnitude(largest is null ? 0 : (double)largest.Length / largest.Count));
        Set(row, BlockFeature.OpenGraphType, PageAddress.GetOpenGraphKind(page.OpenGraphType));
        PageAddress.Read(page.Url, out var depth, out var word, out var slugWords);
        Set(row, BlockFeature.UrlDepth, depth);
        Set(row, BlockFeature.UrlWord, word);
        Set(row, BlockFeature.UrlSlugWords, slugWords);
        for (int i = FeatureNames.FirstSchema, bit = 1; i < FeatureNames.Count; i++, bit <<= 1)
        {
            row[i] = page.Schema.HasFlag((SchemaKinds)bit) ? 1 : 0;
        }
    }

    // Exact figures of a whole page would let the model know pages again instead of kinds of pages.
    private static double Magnitude(double value) => Math.Floor(Math.Log2(value + 1));

    private static double Tenths(double share) => Math.Round(share, 1);

    private double ShareOfProse(double prose) => _text.ProseOfPage == 0 ? 0 : prose / _text.ProseOfPage;

    private static void Set(Span<float> row, BlockFeature feature, double value) => row[(int)feature] = (float)value;

    private static void Set(Span<float> row, BlockFeature feature, bool value) => row[(int)feature] = value ? 1 : 0;

    // The stage of the rule, by the start of its name.
    private static int GetRuleKind(string? rule) => rule switch
    {
        null => 0,
        "container/itemprop-article-body" => 1,
        "container/article-body" => 2,
        "container/article" => 3,
        "container/article-class" => 4,
        "container/main" => 5,
        "container/text-mass" => 6,
        "outside/main-part" => 7,
        _ when rule.StartsWith("class/", StringComparison.Ordinal) => 8,
        _ when rule.StartsWith("phrase/", StringComparison.Ordinal) => 9,
        _ when rule.StartsWith("shape/", StringComparison.Ordinal) => 10,
        _ when rule.StartsWith("landmark/", StringComparison.Ordinal) => 11,
        _ when rule.StartsWith("link-density/", StringComparison.Ordinal) => 12,
        _ when rule.StartsWith("element/", StringComparison.Ordinal) => 13,
        _ when rule.StartsWith("headline/", StringComparison.Ordinal) => 14,
        _ when rule.StartsWith("hidden/", StringComparison.Ordinal) => 15,
        _ => 16,
    };
}
