using System.Security.Cryptography;
using System.Text;
using ArticleTools.Engine.Sources;

namespace ArticleTools.Engine.Tests;

public sealed class ArticleImporterTests
{
    [Fact]
    public void Results_come_in_the_order_of_the_documents_at_any_degree_of_parallelism()
    {
        string[] texts = [.. Enumerable.Range(0, 200).Select(i => $"Document {i}\n\n" + new string('a', i % 7 * 5000) + ".")];

        foreach (var limit in new[] { 1, 2, 16 })
        {
            using var importer = new ArticleImporter(throttleLimit: limit, cancellationToken: TestContext.Current.CancellationToken);
            var digests = importer.Import(texts.Select(text => SourceItem.FromText(text))).Select(result => result.Article!.Source.Sha256);

            Assert.Equal(texts.Select(text => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))), digests);
        }
    }

    [Fact]
    public void A_bad_document_is_one_error_and_the_rest_arrives()
    {
        SourceItem[] items =
        [
            SourceItem.FromText("First\n\nA paragraph of text."),
            SourceItem.FromText("  \n"),
            SourceItem.FromBytes([.. "%PDF-1.7"u8], "b.txt"),
            SourceItem.FromFile(Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString("N"))),
            SourceItem.FromText("Last\n\nA paragraph of text."),
        ];
        using var importer = new ArticleImporter(cancellationToken: TestContext.Current.CancellationToken);

        var results = importer.Import(items).ToList();

        Assert.Equal(
            [null, ArticleErrorId.ArticleEmpty, ArticleErrorId.ArticleFormatUnknown, ArticleErrorId.ArticleNotFound, null],
            results.Select(result => result.Error?.ErrorId));
        Assert.Equal(items, results.Select(result => result.Item));
    }

    [Fact]
    public void Documents_are_asked_for_only_as_far_as_the_window_reaches()
    {
        var asked = 0;
        IEnumerable<SourceItem> Endless()
        {
            while (true)
            {
                asked++;
                yield return SourceItem.FromText($"Document {asked}");
            }
        }

        using var importer = new ArticleImporter(throttleLimit: 2, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(50, importer.Import(Endless()).Take(50).Count());
        Assert.InRange(asked, 50, 50 + importer.Window);
    }

    [Fact]
    public void Adding_to_a_full_importer_is_refused()
    {
        using var importer = new ArticleImporter(throttleLimit: 1, cancellationToken: TestContext.Current.CancellationToken);
        while (!importer.IsFull)
        {
            importer.Add(SourceItem.FromText("a"));
        }

        Assert.Throws<InvalidOperationException>(() => importer.Add(SourceItem.FromText("a")));
    }

    [Fact]
    public void Cancelling_ends_the_import()
    {
        using var cancellation = new CancellationTokenSource();
        using var importer = new ArticleImporter(cancellationToken: cancellation.Token);
        var results = importer.Import(Enumerable.Repeat(SourceItem.FromText("a"), 1000)).GetEnumerator();
        Assert.True(results.MoveNext());

        cancellation.Cancel();

        Assert.ThrowsAny<OperationCanceledException>(() =>
        {
            while (results.MoveNext())
            {
            }
        });
    }
}
