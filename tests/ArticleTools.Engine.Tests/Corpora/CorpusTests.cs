using System.Collections;
using ArticleTools.Engine.Metadata;
using ArticleTools.Engine.Sources;

namespace ArticleTools.Engine.Tests.Corpora;

/// <summary>What holds of every page, whatever is on it.</summary>
public sealed class CorpusTests
{
    [Fact]
    public void Every_page_imports_without_an_error_and_explains_every_block_and_field()
    {
        using var importer = new ArticleImporter();
        foreach (var result in importer.Import(CorpusPages.Paths().Select(path => SourceItem.FromFile(path))))
        {
            Assert.True(result.Succeeded, result.Error?.Message);
            var fault = FindFault(result.Article);
            Assert.True(fault is null, $"{result.Item.Path}: {fault}");
        }
    }

    private static string? FindFault(Article article)
    {
        var end = 0;
        foreach (var block in article.Blocks)
        {
            if (block.Offset != end)
            {
                return $"block {block.Index} does not start where the one before it ends";
            }

            if (!block.Rule.Contains('/', StringComparison.Ordinal))
            {
                return $"the role of block {block.Index} is by the rule '{block.Rule}'";
            }

            end += block.Length;
        }

        var stated = Enum.GetNames<Field>().Where(name => HasValue(article, name)).ToHashSet(StringComparer.Ordinal);
        if (!stated.SetEquals(article.Evidence.Select(evidence => evidence.Field)))
        {
            return "the fields that have a value are not those that have evidence";
        }

        return article.Evidence.FirstOrDefault(evidence => !IsComplete(evidence)) is { } incomplete ? $"something is missing from the evidence for {incomplete.Field}" : null;
    }

    private static bool IsComplete(ArticleEvidence evidence) =>
        IsStated(evidence.Value, evidence.RawValue, evidence.Place, evidence.Rule)
        && evidence.Candidates.All(loser => IsStated(loser.RawValue, loser.Place, loser.Rule, loser.Reason));

    private static bool IsStated(params string[] texts) => Array.TrueForAll(texts, text => !string.IsNullOrWhiteSpace(text));

    private static bool HasValue(Article article, string field) => typeof(Article).GetProperty(field)!.GetValue(article) switch
    {
        null => false,
        string text => text.Length > 0,
        IEnumerable values => values.Cast<object>().Any(),
        _ => true,
    };
}
