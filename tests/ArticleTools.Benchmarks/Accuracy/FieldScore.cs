using System.Globalization;

namespace ArticleTools.Benchmarks.Accuracy;

/// <summary>Compares an article's fields with what a person found.</summary>
internal static class FieldScore
{
    public static readonly string[] Fields = ["title", "author", "date", "description"];

    private static readonly string[] NameSeparators = [";", ",", "&", "|", " and ", " und ", " et ", " y "];

    /// <summary>The values that an article gives for a field.</summary>
    public static IReadOnlyList<string> GetValues(Article? article, string field) => field switch
    {
        _ when article is null => [],
        "title" => ToList(article.Title),
        "author" => article.Author,
        "date" => ToList(article.DatePublished?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        "description" => ToList(article.Description),
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "Not a field that the corpora hold."),
    };

    public static FieldOutcome Compare(string field, IReadOnlyList<string> values, IReadOnlyList<string> truth) => (values.Count, truth.Count) switch
    {
        (0, 0) => FieldOutcome.Absent,
        (_, 0) => FieldOutcome.Invented,
        (0, _) => FieldOutcome.Missing,
        _ => AreEqual(field, values, truth) ? FieldOutcome.Right : FieldOutcome.Wrong,
    };

    private static bool AreEqual(string field, IReadOnlyList<string> values, IReadOnlyList<string> truth) => field switch
    {
        "author" => GetNames(values).SetEquals(GetNames(truth)),
        "date" => GetDateParts(values[0]).Take(GetDateParts(truth[0]).Count()).SequenceEqual(GetDateParts(truth[0])),
        _ => Words.Fold(values[0]) == Words.Fold(truth[0]),
    };

    // The truth mostly holds all names in one string.
    private static HashSet<string> GetNames(IReadOnlyList<string> authors) =>
    [
        .. authors.SelectMany(author => author.Split(NameSeparators, StringSplitOptions.None)).Select(Words.Fold).Where(name => name.Length > 0),
    ];

    // The truth has days like 2022-11-1 and a few months without a day.
    private static IEnumerable<int> GetDateParts(string date) =>
        date.Split(['-', '.']).Select(part => int.Parse(part, CultureInfo.InvariantCulture));

    private static string[] ToList(string? value) => string.IsNullOrWhiteSpace(value) ? [] : [value];
}
