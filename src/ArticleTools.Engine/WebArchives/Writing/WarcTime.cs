using System.Globalization;

namespace ArticleTools.Engine.WebArchives.Writing;

/// <summary>The forms in which web archives write times, all in UTC.</summary>
internal static class WarcTime
{
    /// <summary>As in a record's header: <c>2024-05-06T07:08:09Z</c>, with as much of a fraction as the time has.</summary>
    public static string ToHeader(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture);

    /// <summary>As in an index: <c>20240506070809</c>.</summary>
    public static string ToTimestamp(DateTimeOffset time) => time.UtcDateTime.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture);

    /// <summary>When a file was last written, to the second.</summary>
    public static DateTimeOffset OfFile(string path)
    {
        var ticks = File.GetLastWriteTimeUtc(path).Ticks;
        return new DateTimeOffset(ticks - (ticks % TimeSpan.TicksPerSecond), TimeSpan.Zero);
    }
}
