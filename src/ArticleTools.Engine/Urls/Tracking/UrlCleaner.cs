namespace ArticleTools.Engine.Urls.Tracking;

/// <summary>Takes out of URLs what tells of the reader or of the way by which they came, and does not change the page.</summary>
internal abstract class UrlCleaner
{
    /// <summary>The cleaner by the engine's own table.</summary>
    public static UrlCleaner Default { get; } = new TrackingParameters();

    /// <summary>Reads rules in the data format of ClearURLs.</summary>
    /// <exception cref="InvalidDataException">The rules are not in that format.</exception>
    public static UrlCleaner Read(Stream rules) => ClearUrlsReader.Read(rules);

    /// <summary>The URL cleaned; the same object where there is nothing to take out.</summary>
    public abstract WebUrl Clean(WebUrl url);
}
