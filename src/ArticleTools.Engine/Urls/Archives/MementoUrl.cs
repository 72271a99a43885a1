namespace ArticleTools.Engine.Urls.Archives;

/// <summary>Reads the URLs of copies in web archives: of what they are, and when they were made.</summary>
internal static class MementoUrl
{
    // Copies are kept of copies, but not without end; the bound keeps the work linear.
    private const int MaximumNested = 8;

    private static readonly HostTable<Archive> Archives = new(
        EmbeddedLines.Read("Urls.WebArchives.txt").Select(line => line.Split('\t')).Select(parts => KeyValuePair.Create(parts[1], ReaderOf(parts[0]))));

    // Gives the original and the time, the original null where the URL does not name it, or nothing where the URL is no copy's.
    private delegate Capture? Archive(WebUrl url);

    /// <summary>What a copy is of, the innermost original where the copy is of another copy; <see langword="null"/> for other URLs.</summary>
    public static ArticleMemento? Parse(WebUrl url)
    {
        if (Read(url) is not { } outer)
        {
            return null;
        }

        var original = outer.Original;
        for (var i = 0; i < MaximumNested && WebUrl.Parse(original) is { } inner && Read(inner) is { Original: { } innermost }; i++)
        {
            original = innermost;
        }

        return new ArticleMemento { Archive = url.Host!, OriginalUrl = original, Captured = outer.Time };
    }

    private static Capture? Read(WebUrl url)
    {
        if (!url.IsWeb || url.Host is null)
        {
            return null;
        }

        var archive = Archives.Of(url);
        return archive.Length == 0 ? Wayback.ReadAnywhere(url) : archive[0](url);
    }

    private static Archive ReaderOf(string form) => form switch
    {
        "Wayback" => Wayback.Read,
        "Internet Archive" => Wayback.ReadInternetArchive,
        "Time gate" => Wayback.ReadTimeGate,
        "archive.today" => NamedCopies.ReadArchiveToday,
        "Perma.cc" => NamedCopies.ReadPerma,
        "WebCite" => NamedCopies.ReadWebCite,
        "Ghostarchive" => NamedCopies.ReadGhostarchive,
        "Megalodon" => NamedCopies.ReadMegalodon,
        "Google cache" => NamedCopies.ReadGoogleCache,
        "Query" => NamedCopies.ReadQuery,
        _ => throw new InvalidOperationException($"No archive's URLs have the form {form}."),
    };
}
