using System.Diagnostics.CodeAnalysis;
using ArticleTools.Benchmarks.Accuracy;
using ArticleTools.Engine;
using ArticleTools.Engine.Decoding;
using ArticleTools.Engine.Formats;
using ArticleTools.Engine.Formats.Html;
using ArticleTools.Engine.Segments.Html;
using ArticleTools.Engine.Segments.Html.Model;
using ArticleTools.Engine.Sources;

namespace ArticleTools.Benchmarks.Training;

/// <summary>A page of a corpus as the rules leave it, with what the truth says of its blocks.</summary>
internal sealed class TrainingPage
{
    private static readonly ArticleReaderOptions Options = new();

    private readonly HtmlOutline _outline;
    private readonly PageSigns _facts;

    private TrainingPage(CorpusPage page, HtmlOutline outline, PageSigns facts)
    {
        Page = page;
        _outline = outline;
        _facts = facts;
        Blocks = outline.Blocks.ConvertAll(block => block.Draft);
        Labels = [.. BlockLabeller.Label(page, Blocks).Where(label => BodyChooser.MayBeBody(outline.Blocks[label.Index]))];
        Words = [.. Labels.Select(label => ReadWords(Blocks[label.Index]))];
        Names = [.. Labels.Select(label => ReadNames(outline.Blocks[label.Index].Container))];
    }

    public CorpusPage Page { get; }

    public List<DraftBlock> Blocks { get; }

    /// <summary>The blocks of which the truth says something.</summary>
    public IReadOnlyList<LabelledBlock> Labels { get; }

    /// <summary>For each label the tokens of its block's text.</summary>
    public IReadOnlyList<string[]> Words { get; }

    /// <summary>For each label the tokens of the names around its block.</summary>
    public IReadOnlyList<string[]> Names { get; }

    [SuppressMessage("Design", "CA1031", Justification = "A page that can't be read is not learned from; the accuracy command tells of it.")]
    public static TrainingPage? Read(CorpusPage page)
    {
        try
        {
            var diagnostics = new List<ArticleDiagnostic>();
            var item = SourceItem.FromFile(page.Path);
            var stored = SourceReader.Read(item, Options, diagnostics, default);
            var draft = new Draft(TextDecoder.Decode(stored.Bytes.Span, item, Options, diagnostics).Text);
            var (outline, observer) = HtmlReader.ReadOutline(draft, Options, default);
            if (outline.Blocks.Count == 0)
            {
                return null;
            }

            PageSegmenter.SegmentByRules(outline, new PageTitle(HtmlReader.GetTitles(draft)));
            return new TrainingPage(page, outline, HtmlReader.GetSigns(draft, observer, Options));
        }
        catch (Exception error)
        {
            Console.Error.WriteLine($"{page.Id}: {error.Message}");
            return null;
        }
    }

    /// <summary>Describes the labelled blocks.</summary>
    /// <param name="number">The number of the page among those to learn from.</param>
    /// <param name="model">The words and names that were learned from other pages.</param>
    public IEnumerable<Example> Describe(int number, BodyModel model)
    {
        var features = new BlockFeatures(_outline, _facts, model);
        foreach (var label in Labels)
        {
            var row = new float[FeatureNames.Count];
            features.Write(label.Index, row);
            yield return new Example(number, row, label.IsBody ? 1 : 0, label.Weight);
        }
    }

    private static string[] ReadWords(DraftBlock block)
    {
        var list = new TokenList();
        TextTokens.Read(block.Text, list);
        return [.. list.Tokens];
    }

    private string[] ReadNames(int container)
    {
        var list = new TokenList();
        for (var level = 0; container > 0; container = _outline.Containers[container].Parent, level++)
        {
            list.Mark = level < NameWeights.NearLevels ? NameLexicon.NearMark.ToString() : "";
            ClassTokens.Read(_outline.Containers[container].Class, list);
            ClassTokens.Read(_outline.Containers[container].Id, list);
        }

        return [.. list.Tokens];
    }

    private sealed class TokenList : TokenSink
    {
        public List<string> Tokens { get; } = [];

        public string Mark { get; set; } = "";

        public override void Add(ReadOnlySpan<char> token) => Tokens.Add(string.Concat(Mark, token));
    }
}
