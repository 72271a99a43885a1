namespace ArticleTools.Engine.WebArchives.Wacz;

/// <summary>The archive files of a WACZ package.</summary>
internal static class WaczPackage
{
    // More than any package has; their names are held in memory.
    private const int MaximumArchiveFiles = 100_000;

    /// <summary>Whether a zip file is a WACZ package: it describes itself and has archive files.</summary>
    public static bool IsPackage(Stream stream)
    {
        try
        {
            var entries = ZipDirectory.Read(stream).Take(MaximumArchiveFiles);
            var (isDescribed, hasArchive) = (false, false);
            foreach (var entry in entries)
            {
                isDescribed |= entry.Name == "datapackage.json";
                hasArchive |= entry.IsArchiveFile;
                if (isDescribed && hasArchive)
                {
                    return true;
                }
            }

            return false;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    /// <summary>Lists the archive files, in the order in which they are stored, and entries that no package may have.</summary>
    /// <exception cref="InvalidDataException">The package is damaged, or made to take memory or time.</exception>
    public static List<WaczEntry> ListArchiveFiles(Stream stream)
    {
        var entries = new List<WaczEntry>();
        foreach (var entry in ZipDirectory.Read(stream))
        {
            if (!entry.IsArchiveFile && !entry.ClimbsOut)
            {
                continue;
            }

            entries.Add(entry);
            if (entries.Count > MaximumArchiveFiles)
            {
                throw new InvalidDataException(FormattableString.Invariant($"it has more than {MaximumArchiveFiles} archive files"));
            }
        }

        entries.Sort((a, b) => a.HeaderOffset.CompareTo(b.HeaderOffset));
        for (var i = 1; i < entries.Count; i++)
        {
            if (entries[i].HeaderOffset - entries[i - 1].HeaderOffset < entries[i - 1].StoredLength)
            {
                throw new InvalidDataException($"its entries '{entries[i - 1].Name}' and '{entries[i].Name}' lie over each other");
            }
        }

        return entries;
    }

    /// <summary>Opens an entry of a package.</summary>
    /// <param name="stream">The package, which is disposed of with the entry.</param>
    /// <param name="entry">The entry.</param>
    /// <param name="maximumRatio">The largest ratio of decompressed to stored size.</param>
    /// <exception cref="InvalidDataException">The entry can't be read.</exception>
    public static Stream Open(Stream stream, WaczEntry entry, int maximumRatio)
    {
        if (entry.ClimbsOut)
        {
            throw new InvalidDataException($"the name of its entry '{entry.Name}' leads out of the package");
        }

        if (entry.IsEncrypted)
        {
            throw new InvalidDataException($"its entry '{entry.Name}' is encrypted");
        }

        var stored = new EntryStream(stream, ZipDirectory.FindData(stream, entry), entry.StoredLength);
        return entry.Method switch
        {
            WaczEntry.Stored => stored,
            WaczEntry.Deflated => new InflatedEntryStream(stored, entry.Length, maximumRatio),
            _ => throw new InvalidDataException(
                FormattableString.Invariant($"its entry '{entry.Name}' is compressed with method {entry.Method}, which is not read")),
        };
    }
}
