namespace ArticleTools.Engine.Urls.Archives;

/// <summary>What the URL of an archived copy says.</summary>
/// <param name="Original">The URL of the original; <see langword="null"/> where it is not said.</param>
/// <param name="Time">When the copy was made; <see langword="null"/> where it is not said.</param>
internal readonly record struct Capture(string? Original, DateTimeOffset? Time);
