using System.Collections.Specialized;
using ArticleTools.Engine.Analysis;
using ArticleTools.Engine.Metadata;

namespace ArticleTools.Engine.Formats;

/// <summary>Turns a finished draft into an article.</summary>
internal static class ArticleBuilder
{
    public static Article Build(Draft draft, ResolvedFields fields, ArticleSource source) => new(ArticleAnalysis.Instance)
    {
        Title = fields.Title,
        Subtitle = fields.Subtitle,
        Author = new ArticleTextList([.. fields.Author]),
        Contributor = new ArticleTextList([.. fields.Contributor]),
        DatePublished = fields.DatePublished,
        DateModified = fields.DateModified,
        SiteName = fields.SiteName,
        Publisher = fields.Publisher,
        Description = fields.Description,
        Section = fields.Section,
        Tags = new ArticleTextList([.. fields.Tags]),
        Language = fields.Language,
        Url = fields.Url,
        IsBasedOn = fields.IsBasedOn,
        Image = fields.Image,
        Slug = fields.Slug,
        License = fields.License,
        CopyrightYear = fields.CopyrightYear,
        CopyrightHolder = fields.CopyrightHolder,
        DateLine = fields.DateLine,
        BaseUrl = fields.BaseUrl,
        Blocks = BuildBlocks(draft),
        Metadata = BuildMetadata(draft.Metadata),
        MetadataEntries = [.. draft.Metadata],
        Evidence = [.. fields.Evidence],
        Diagnostics = [.. draft.Diagnostics],
        Source = source,
    };

    // Each block's source reaches to the start of the next one; the first starts the document and the last ends it.
    private static ArticleBlock[] BuildBlocks(Draft draft)
    {
        var blocks = new ArticleBlock[draft.Blocks.Count];
        var lines = new LineCounter(draft.Text, firstLine: 1);
        for (var i = 0; i < blocks.Length; i++)
        {
            var block = draft.Blocks[i];
            var offset = i == 0 ? 0 : block.Offset;
            var end = i + 1 < blocks.Length ? draft.Blocks[i + 1].Offset : draft.Text.Length;
            blocks[i] = new ArticleBlock
            {
                Index = i + 1,
                Kind = block.Kind,
                Role = block.Role ?? throw new InvalidOperationException("A block was left without a role."),
                Rule = block.Rule!,
                Text = block.Text,
                Level = block.Level,
                Number = block.Number,
                CodeLanguage = block.CodeLanguage,
                Rows = block.Rows,
                Inlines = block.Inlines.Count == 0 ? [] : [.. block.Inlines],
                Images = block.Images.Count + block.Backdrops.Count == 0 ? [] : [.. block.Images, .. block.Backdrops],
                Line = lines.LineAt(block.Offset),
                Offset = offset,
                Length = end - offset,
            };
        }

        return blocks;
    }

    private static OrderedDictionary BuildMetadata(List<ArticleMetadataEntry> entries)
    {
        var metadata = new OrderedDictionary(StringComparer.OrdinalIgnoreCase);
        foreach (var group in entries.GroupBy(entry => entry.Name, StringComparer.OrdinalIgnoreCase))
        {
            object?[] values = [.. group.Select(entry => entry.Value)];
            metadata.Add(group.Key, values.Length == 1 ? values[0] : values);
        }

        return metadata.AsReadOnly();
    }
}
