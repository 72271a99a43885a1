namespace ArticleTools.Engine.Analysis.Quotations;

/// <summary>Makes the objects of an article's quotations.</summary>
internal sealed class QuotationBuilder
{
    // No paragraph that a reader reads has more.
    private const int MaximumInBlock = 100;

    private readonly Article _article;
    private readonly Dictionary<Passage, int> _indexes = new(ReferenceEqualityComparer.Instance);

    public QuotationBuilder(Article article) => _article = article;

    public List<ArticleQuotation> Build(List<Passage> passages, bool all)
    {
        var quotations = new List<ArticleQuotation>();
        var pull = passages.Exists(passage => passage.Kind == ArticleQuotationKind.Pull) ? new PullQuoteMatcher(_article) : null;
        foreach (var passage in passages)
        {
            var isQuotation = passage.Kind is not (ArticleQuotationKind.Title or ArticleQuotationKind.Term);
            if ((isQuotation || all) && passage.Parts[0].Span.Words.Length > 0)
            {
                var index = isQuotation ? _indexes.Count + 1 : 0;
                if (isQuotation)
                {
                    _indexes.Add(passage, index);
                }

                quotations.Add(Create(passage, index, pull));
            }
        }

        return pull is null ? quotations : WithSpeakersOfBody(quotations);
    }

    private ArticleQuotation Create(Passage passage, int index, PullQuoteMatcher? pull)
    {
        var (block, span) = passage.Parts[0];
        var last = passage.Parts[^1].Block;
        var text = Text(passage);
        return new ArticleQuotation
        {
            Index = index,
            Text = text,
            Kind = passage.Kind,
            Speaker = passage.Speaker?.Mention.Text,
            SpeakerName = passage.Speaker?.Person?.Name,
            SpeakerRole = passage.Speaker?.Mention.Role ?? passage.Speaker?.Person?.Role,
            CueVerb = passage.Attribution?.CueVerb,
            Via = IsOfArticle(passage.Attribution?.Via) ? null : passage.Attribution?.Via,
            Continues = passage.Continues is { } previous && _indexes.TryGetValue(previous, out var number) ? number : null,
            RepeatOf = passage.Kind == ArticleQuotationKind.Pull ? pull?.Find(text) : null,
            Role = block.Role,
            BlockIndex = block.Index,
            Start = span.Words.Start,
            Length = span.Words.Length,
            Parts = passage.Parts.ConvertAll(part => new ArticleQuotationPart { BlockIndex = part.Block.Index, Start = part.Span.Words.Start, Length = part.Span.Words.Length }),
            Line = block.Line,
            SourceOffset = block.Offset,
            SourceLength = last.Offset + last.Length - block.Offset,
            Title = _article.Title,
            Path = _article.Source.Path,
        };
    }

    private static string Text(Passage passage) =>
        string.Join("\n\n", passage.Parts.Select(part => part.Span.Words.Of(part.Block.Text).ToString()));

    // What the article's own publication was told came through no other.
    private bool IsOfArticle(string? via)
    {
        var name = via?.StartsWith("the ", StringComparison.OrdinalIgnoreCase) == true ? via[4..] : via;
        return name is not null && (IsSame(name, _article.SiteName) || IsSame(name, _article.Publisher));

        static bool IsSame(string name, string? publication) =>
            publication is not null && (publication.Equals(name, StringComparison.OrdinalIgnoreCase) || publication.Equals("the " + name, StringComparison.OrdinalIgnoreCase));
    }

    // A pull quote that repeats what somebody says in the body is of the same speaker.
    private static List<ArticleQuotation> WithSpeakersOfBody(List<ArticleQuotation> quotations)
    {
        var direct = quotations.Where(quotation => quotation.Kind == ArticleQuotationKind.Direct).ToLookup(quotation => quotation.BlockIndex);
        return quotations.ConvertAll(quotation =>
            quotation.RepeatOf is { } repeat && direct[repeat.BlockIndex].Take(MaximumInBlock).FirstOrDefault(said => Covers(said, repeat)) is { } source
                ? quotation with { Speaker = source.Speaker, SpeakerName = source.SpeakerName, SpeakerRole = source.SpeakerRole }
                : quotation);
    }

    private static bool Covers(ArticleQuotation quotation, ArticleQuotationPart part) =>
        quotation.Start <= part.Start + 1 && quotation.Start + quotation.Length + 1 >= part.Start + part.Length;
}
