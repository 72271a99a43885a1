namespace ArticleTools.Benchmarks.Accuracy;

/// <summary>How a field compares with what a person found.</summary>
internal enum FieldOutcome
{
    Right,
    Wrong,

    /// <summary>The page has a value, the article none.</summary>
    Missing,

    /// <summary>The page has no value, the article one.</summary>
    Invented,

    /// <summary>Neither has a value.</summary>
    Absent,
}
