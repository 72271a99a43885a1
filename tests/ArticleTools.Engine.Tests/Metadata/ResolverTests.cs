using ArticleTools.Engine.Formats;
using ArticleTools.Engine.Metadata;

namespace ArticleTools.Engine.Tests.Metadata;

/// <summary>Resolves what a document states in tests.</summary>
public abstract class ResolverTests
{
    private protected Draft Draft { get; } = new("text") { Format = ArticleFormat.Html };

    private protected ResolvedFields Resolve() => FieldResolver.Resolve(Draft, new ArticleReaderOptions());

    private protected void Add(Field field, string value, string rule, int weight) => Draft.Candidates.Add(new FieldCandidate(field, value, rule, rule, weight));

    private protected void AddHeader(Field field, string value, string key) =>
        Draft.Candidates.Add(new FieldCandidate(field, value, "front matter: " + key, "front-matter/" + key, Trust.FrontMatter));
}
