namespace ArticleTools.Benchmarks.Accuracy;

/// <summary>Prints one page: its fields, its blocks, and where its text and the truth differ.</summary>
internal static class PageView
{
    public static void Write(TextWriter output, PageResult result)
    {
        output.WriteLine($"{result.Page.Id} {result.Page.Url} ({(result.Page.IsHeldBack ? "held back" : "tuned")})");
        if (result.Article is not { } article)
        {
            output.WriteLine(result.Error);
            return;
        }

        foreach (var field in result.Page.Fields.Keys)
        {
            output.WriteLine($"{field}: '{string.Join("; ", FieldScore.GetValues(article, field))}' by {GetPlace(article, field)}");
            output.WriteLine($"{new string(' ', field.Length)}  '{string.Join("; ", result.Page.Fields[field])}' is the truth");
        }

        output.WriteLine();
        foreach (var block in article.Blocks)
        {
            output.WriteLine($"{block.Index,4} {block.Line,5} {block.Kind,-10} {block.Role,-13} {block.Rule,-28} {Shorten(block.Text)}");
        }

        output.WriteLine();
        foreach (var diagnostic in article.Diagnostics)
        {
            output.WriteLine($"diagnostic: {diagnostic}");
        }

        WriteDifferences(output, result);
        output.WriteLine($"score {result.Score:0.000}");
    }

    /// <summary>Where an article's field comes from.</summary>
    public static string GetPlace(Article? article, string field)
    {
        var name = field == "date" ? nameof(Article.DatePublished) : field;
        var evidence = article?.Evidence.FirstOrDefault(evidence => string.Equals(evidence.Field, name, StringComparison.OrdinalIgnoreCase));
        return evidence is null ? "nothing" : $"{evidence.Rule} ({evidence.Place})";
    }

    private static void WriteDifferences(TextWriter output, PageResult result)
    {
        foreach (var snippet in result.Page.With.Where(snippet => !SnippetScore.Holds(result.Text, snippet, result.Page)))
        {
            output.WriteLine($"missing snippet: {snippet}");
        }

        foreach (var snippet in result.Page.Without.Where(snippet => SnippetScore.Holds(result.Text, snippet, result.Page)))
        {
            output.WriteLine($"surplus snippet: {snippet}");
        }

        if (result.Page.MainContent is { } truth)
        {
            WriteLines(output, "missing", truth, result.Text);
            WriteLines(output, "surplus", result.Text, truth);
        }
    }

    private static void WriteLines(TextWriter output, string label, string text, string other)
    {
        var folded = $" {Words.Fold(other)} ";
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (!folded.Contains($" {Words.Fold(line)} ", StringComparison.Ordinal))
            {
                output.WriteLine($"{label}: {line}");
            }
        }
    }

    private static string Shorten(string text) =>
        (text.Length <= 110 ? text : text[..110] + "…").ReplaceLineEndings(" ");
}
