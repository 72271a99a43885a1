namespace ArticleTools.Benchmarks.Accuracy;

/// <summary>Prints the tables of a corpus.</summary>
internal static class AccuracyReport
{
    public static void Write(TextWriter output, string corpus, List<PageResult> results)
    {
        output.WriteLine($"{corpus}: {results.Count} pages, {results.Count(result => result.IsCrash)} crashed, "
            + $"{results.Count(result => result.Error is ArticleException)} refused, {results.Count(result => result.Article is not null && result.Text.Length == 0)} without text");
        foreach (var crash in results.Where(result => result.IsCrash).Take(20))
        {
            output.WriteLine($"  crashed: {crash.Page.Id} {crash.Error!.GetType().Name}: {crash.Error.Message}");
        }

        output.WriteLine();
        WriteText(output, results);
        WriteFields(output, results);
    }

    /// <summary>The pages with the lowest scores.</summary>
    public static void WriteWorst(TextWriter output, List<PageResult> results, int count)
    {
        if (count == 0)
        {
            return;
        }

        var table = new TextTable("worst", "score", "precision", "recall", "words", "type", "url");
        foreach (var result in results.OrderBy(result => result.Score).ThenBy(result => result.Page.Id, StringComparer.Ordinal).Take(count))
        {
            var ratio = result.FullText?.Words ?? result.Snippets.Ratio;
            table.Add(
                result.Page.Id, result.Score, ratio.Precision, ratio.Recall, Words.Split(result.Text).Count,
                result.Page.PageType ?? "", result.Page.Url ?? "");
        }

        table.Write(output);
    }

    /// <summary>The pages where a field is not right.</summary>
    public static void WriteWrong(TextWriter output, List<PageResult> results, string field)
    {
        foreach (var result in results.Where(result => result.Page.Fields.ContainsKey(field)))
        {
            var values = FieldScore.GetValues(result.Article, field);
            var truth = result.Page.Fields[field];
            var outcome = FieldScore.Compare(field, values, truth);
            if (outcome is not (FieldOutcome.Right or FieldOutcome.Absent))
            {
                output.WriteLine($"{result.Page.Id} {outcome}: '{string.Join("; ", values)}' for '{string.Join("; ", truth)}' by {PageView.GetPlace(result.Article, field)}");
            }
        }

        output.WriteLine();
    }

    private static void WriteText(TextWriter output, List<PageResult> results)
    {
        if (results.Exists(result => result.FullText is not null))
        {
            WriteFullText(output, results);
        }
        else
        {
            WriteSnippets(output, results);
        }
    }

    private static void WriteSnippets(TextWriter output, List<PageResult> results)
    {
        var table = new TextTable("snippets", "pages", "precision", "recall", "F1");
        foreach (var (name, part) in GetParts(results))
        {
            var ratio = part.Aggregate(default(SnippetScore), (sum, result) => sum + result.Snippets).Ratio;
            table.Add(name, part.Count, ratio.Precision, ratio.Recall, ratio.F1);
        }

        table.Write(output);
    }

    private static void WriteFullText(TextWriter output, List<PageResult> results)
    {
        var table = new TextTable(
            "whole text", "pages", "precision", "recall", "F1", "4-gram precision", "4-gram recall", "4-gram F1", "exact", "with found", "without found");
        foreach (var (name, part) in GetParts(results))
        {
            AddFullText(table, "all, " + name, part);
        }

        foreach (var type in results.Select(result => result.Page.PageType!).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            foreach (var (name, part) in GetParts(results.FindAll(result => result.Page.PageType == type)))
            {
                AddFullText(table, type + ", " + name, part);
            }
        }

        table.Write(output);
    }

    private static void AddFullText(TextTable table, string name, List<PageResult> part)
    {
        var scores = part.ConvertAll(result => result.FullText!.Value);
        var grams = new Ratio(scores.Average(score => score.FourGrams.Precision), scores.Average(score => score.FourGrams.Recall));
        var snippets = part.Aggregate(default(SnippetScore), (sum, result) => sum + result.Snippets);
        table.Add(
            name, part.Count,
            scores.Average(score => score.Words.Precision), scores.Average(score => score.Words.Recall), scores.Average(score => score.Words.F1),
            grams.Precision, grams.Recall, grams.F1,
            scores.Average(score => score.IsExact ? 1.0 : 0.0),
            snippets.Found / (double)Math.Max(1, snippets.Found + snippets.Missed),
            snippets.Surplus / (double)Math.Max(1, snippets.Unwanted));
    }

    private static void WriteFields(TextWriter output, List<PageResult> results)
    {
        var table = new TextTable("metadata", "stated", "right", "wrong", "missing", "exact", "not stated", "invented");
        foreach (var field in FieldScore.Fields)
        {
            foreach (var (name, part) in GetParts(results.FindAll(result => result.Page.Fields.ContainsKey(field))))
            {
                var outcomes = part.ToLookup(result => FieldScore.Compare(field, FieldScore.GetValues(result.Article, field), result.Page.Fields[field]));
                var stated = outcomes[FieldOutcome.Right].Count() + outcomes[FieldOutcome.Wrong].Count() + outcomes[FieldOutcome.Missing].Count();
                table.Add(
                    field + ", " + name, stated, outcomes[FieldOutcome.Right].Count(), outcomes[FieldOutcome.Wrong].Count(),
                    outcomes[FieldOutcome.Missing].Count(), outcomes[FieldOutcome.Right].Count() / (double)Math.Max(1, stated),
                    part.Count - stated, outcomes[FieldOutcome.Invented].Count());
            }
        }

        table.Write(output);
    }

    private static IEnumerable<(string Name, List<PageResult> Part)> GetParts(List<PageResult> results)
    {
        var tuned = results.FindAll(result => !result.Page.IsHeldBack);
        var heldBack = results.FindAll(result => result.Page.IsHeldBack);
        if (tuned.Count > 0 && heldBack.Count > 0)
        {
            yield return ("all", results);
        }

        if (tuned.Count > 0)
        {
            yield return ("tuned", tuned);
        }

        if (heldBack.Count > 0)
        {
            yield return ("held back", heldBack);
        }
    }
}
