namespace ArticleTools.Engine.Metadata;

/// <summary>A date and how much of it was stated.</summary>
internal readonly record struct ParsedDate(DateTimeOffset Value, ArticleDatePrecision Precision)
{
    /// <summary>The value in ISO 8601, no more precise than it was stated.</summary>
    public override string ToString() => Precision switch
    {
        ArticleDatePrecision.Year => Format("yyyy"),
        ArticleDatePrecision.Month => Format("yyyy-MM"),
        ArticleDatePrecision.Day => Format("yyyy-MM-dd"),
        ArticleDatePrecision.LocalTime => Format("yyyy-MM-ddTHH:mm:ss.FFFFFFF"),
        _ when Value.Offset == TimeSpan.Zero => Format("yyyy-MM-ddTHH:mm:ss.FFFFFFFZ"),
        _ => Format("yyyy-MM-ddTHH:mm:ss.FFFFFFFzzz"),
    };

    private string Format(string format) =>
        Value.ToString(format.Replace("T", "'T'", StringComparison.Ordinal).Replace("Z", "'Z'", StringComparison.Ordinal), System.Globalization.CultureInfo.InvariantCulture);
}
