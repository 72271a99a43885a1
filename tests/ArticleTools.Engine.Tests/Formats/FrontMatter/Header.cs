using ArticleTools.Engine.Formats;
using ArticleTools.Engine.Formats.FrontMatter;
using ArticleTools.Engine.Sources;

namespace ArticleTools.Engine.Tests.Formats.FrontMatter;

/// <summary>Reads headers for the tests of this folder.</summary>
internal static class Header
{
    public static Draft Read(string text, ArticleReaderOptions? options = null)
    {
        var draft = new Draft(text);
        FrontMatterReader.Read(draft, SourceItem.FromText(text, "/articles/one.md"), options ?? new ArticleReaderOptions());
        return draft;
    }

    public static List<ArticleMetadataEntry> Yaml(string content) => Read($"---\n{content}\n---\nBody.\n").Metadata;

    public static List<ArticleMetadataEntry> Toml(string content) => Read($"+++\n{content}\n+++\nBody.\n").Metadata;

    public static List<ArticleMetadataEntry> Json(string content) => Read($"{content}\n\nBody.\n").Metadata;

    public static ArticleException Refused(string text, ArticleReaderOptions? options = null)
    {
        var error = Assert.Throws<ArticleException>(() => Read(text, options));
        Assert.Equal(ArticleErrorId.ArticleFrontMatterInvalid, error.ErrorId);
        Assert.Equal("/articles/one.md", error.Path);
        return error;
    }

    /// <summary>The one diagnostic of a document whose header is broken.</summary>
    public static ArticleDiagnostic Fault(Draft draft)
    {
        var diagnostic = Assert.Single(draft.Diagnostics);
        Assert.Equal(ArticleDiagnosticId.FrontMatterInvalid, diagnostic.Id);
        Assert.Equal(ArticleDiagnosticSeverity.Error, diagnostic.Severity);
        return diagnostic;
    }
}
