using ArticleTools.Engine.Formats;

namespace ArticleTools.Engine.Metadata;

/// <summary>Adds what the blocks say about the article by the roles that they were given.</summary>
internal static class BlockCandidates
{
    private const int LongestByline = 300;

    public static void Collect(Draft draft, CandidateSet candidates)
    {
        var (line, counted) = (1, 0);
        var hasTitle = false;
        var hasOpening = false;
        foreach (var block in draft.Blocks)
        {
            line += draft.Text.AsSpan(counted, block.Offset - counted).Count('\n');
            counted = block.Offset;
            var place = FormattableString.Invariant($"line {line}");
            switch (block.Role)
            {
                case ArticleBlockRole.Title when !hasTitle:
                    hasTitle = true;
                    Add(Field.Title, block.Text, "block/title");
                    break;
                case ArticleBlockRole.Subtitle:
                    Add(Field.Subtitle, block.Text, "block/subtitle");
                    break;
                case ArticleBlockRole.Byline when block.Text.Length <= LongestByline:
                    Add(Field.Author, block.Text, "block/byline");
                    AddDate(block.Text, "block/byline");
                    break;
                case ArticleBlockRole.Dateline when block.Text.Length <= LongestByline:
                    AddDate(block.Text, "block/dateline");
                    break;
                case ArticleBlockRole.AuthorBio when PersonName.FromBio(block.Text) is { } name:
                    Add(Field.Contributor, name, "block/author-bio");
                    break;
                case ArticleBlockRole.Legal when CopyrightLine.Find(block.Text) is { } notice:
                    Add(Field.CopyrightYear, notice.Year, "block/copyright");
                    Add(Field.CopyrightHolder, notice.Holder, "block/copyright");
                    break;
                case ArticleBlockRole.Body when !hasOpening && block.Kind == ArticleBlockKind.Paragraph:
                    hasOpening = true;
                    Add(Field.DateLine, DateLineFinder.Find(block.Text), "block/opening");
                    break;
            }

            void Add(Field field, string? value, string rule)
            {
                if (value is not null)
                {
                    candidates.Add(new FieldCandidate(field, value, place, rule, Trust.Visible));
                }
            }

            void AddDate(string text, string rule)
            {
                if (text.AsSpan().IndexOfAnyInRange('0', '9') >= 0)
                {
                    Add(DateWords.IsModified(text) ? Field.DateModified : Field.DatePublished, text, rule);
                }
            }
        }
    }
}
