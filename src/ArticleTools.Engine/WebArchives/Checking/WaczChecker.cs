using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using ArticleTools.Engine.WebArchives.Records;

namespace ArticleTools.Engine.WebArchives.Checking;

/// <summary>Checks a package (WACZ): that it has the files that it should have and lists, that they are what it says, and the archives among them.</summary>
internal sealed class WaczChecker(string path, FaultLog faults, Action<long> advanced, CancellationToken cancellationToken)
{
    private const string Package = "datapackage.json";
    private const string PackageDigest = "datapackage-digest.json";
    private const int LargestPackage = 64 * 1024 * 1024;

    private long _done;

    /// <summary>Whether a file starts as a ZIP file does.</summary>
    public static bool IsZip(Stream stream)
    {
        stream.Position = 0;
        Span<byte> start = stackalloc byte[4];
        return stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) == start.Length && (start.SequenceEqual("PK\x03\x04"u8) || start.SequenceEqual("PK\x05\x06"u8));
    }

    /// <summary>Checks the package.</summary>
    public void Check(Stream stream)
    {
        try
        {
            stream.Position = 0;
            using var zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
            CheckLayout(zip);
            CheckResources(zip);
            foreach (var entry in zip.Entries.Where(IsArchive))
            {
                CheckArchive(entry);
                _done += entry.CompressedLength;
            }
        }
        catch (InvalidDataException error)
        {
            faults.Error(WarcFaultId.PackageFileInvalid, $"The ZIP file is damaged: {error.Message}");
        }
    }

    private static bool IsArchive(ZipArchiveEntry entry) => entry.FullName.StartsWith("archive/", StringComparison.Ordinal) && entry.Name.Length > 0;

    private void CheckLayout(ZipArchive zip)
    {
        foreach (var entry in zip.Entries)
        {
            if (entry.FullName.Split('/', '\\').Contains("..") || Path.IsPathRooted(entry.FullName))
            {
                faults.Error(WarcFaultId.PackageFileInvalid, $"The path '{entry.FullName}' leads out of the package.");
            }

            if (IsArchive(entry) && entry.CompressedLength != entry.Length)
            {
                faults.Error(WarcFaultId.PackageFileInvalid, $"'{entry.FullName}' is compressed in the ZIP file, so that no program can go straight to a record.");
            }
        }

        foreach (var (folder, what) in new[] { ("archive/", "web archive"), ("indexes/", "index") })
        {
            if (!zip.Entries.Any(entry => entry.FullName.StartsWith(folder, StringComparison.Ordinal) && entry.Name.Length > 0))
            {
                faults.Error(WarcFaultId.PackageFileMissing, $"The package has no {what} in {folder}.");
            }
        }

        if (zip.GetEntry("pages/pages.jsonl") is null)
        {
            faults.Error(WarcFaultId.PackageFileMissing, "The package has no pages/pages.jsonl.");
        }
    }

    private void CheckResources(ZipArchive zip)
    {
        if (zip.GetEntry(Package) is not { } package)
        {
            faults.Error(WarcFaultId.PackageFileMissing, $"The package has no {Package}.");
            return;
        }

        if (ReadJson(package) is not { } json)
        {
            return;
        }

        using (json)
        {
            if (json.RootElement.ValueKind != JsonValueKind.Object || !json.RootElement.TryGetProperty("resources", out var resources) || resources.ValueKind != JsonValueKind.Array)
            {
                faults.Error(WarcFaultId.PackageFileInvalid, $"{Package} lists no resources.");
                return;
            }

            foreach (var name in new[] { "profile", "wacz_version" })
            {
                if (Text(json.RootElement, name) is null)
                {
                    faults.Error(WarcFaultId.PackageFileInvalid, $"{Package} has no {name}.");
                }
            }

            CheckListed(zip, resources);
        }

        if (zip.GetEntry(PackageDigest) is { } digest && ReadJson(digest) is { } stated)
        {
            using (stated)
            {
                CheckHash(package, stated.RootElement);
            }
        }
    }

    private void CheckListed(ZipArchive zip, JsonElement resources)
    {
        var listed = new HashSet<string>(StringComparer.Ordinal) { Package, PackageDigest };
        foreach (var resource in resources.EnumerateArray().Where(resource => resource.ValueKind == JsonValueKind.Object))
        {
            if (Text(resource, "path") is not { } name)
            {
                faults.Error(WarcFaultId.PackageFileInvalid, $"{Package} lists a file without its path.");
                continue;
            }

            listed.Add(name);
            if (zip.GetEntry(name) is not { } entry)
            {
                faults.Error(WarcFaultId.PackageFileMissing, $"'{name}' is listed, and is not in the package.");
                continue;
            }

            if (resource.TryGetProperty("bytes", out var bytes) && bytes.ValueKind == JsonValueKind.Number && bytes.TryGetInt64(out var length) && length != entry.Length)
            {
                faults.Error(WarcFaultId.PackageFileInvalid, $"'{name}' has {entry.Length} bytes, and {length} are stated.");
            }

            CheckHash(entry, resource);
        }

        foreach (var entry in zip.Entries.Where(entry => entry.Name.Length > 0 && !listed.Contains(entry.FullName)))
        {
            faults.Warning(WarcFaultId.PackageFileInvalid, $"'{entry.FullName}' is in the package, and is not listed.");
        }
    }

    private void CheckHash(ZipArchiveEntry entry, JsonElement stated)
    {
        if (HashOf(stated) is not { } text)
        {
            faults.Error(WarcFaultId.PackageFileInvalid, $"No digest is stated of '{entry.FullName}'.");
            return;
        }

        if (StatedDigest.TryRead(text) is not { } digest)
        {
            faults.Warning(WarcFaultId.DigestUnknown, $"The digest '{text}' of '{entry.FullName}' is not known, and was not checked.");
            return;
        }

        using var hash = IncrementalHash.CreateHash(digest.Algorithm);
        using var stream = entry.Open();
        var buffer = new byte[64 * 1024];
        while (stream.Read(buffer) is > 0 and var read)
        {
            cancellationToken.ThrowIfCancellationRequested();
            hash.AppendData(buffer, 0, read);
        }

        faults.Digests++;
        if (!digest.Matches(hash))
        {
            faults.Error(WarcFaultId.PackageFileInvalid, $"'{entry.FullName}' has not the digest {text} that is stated.");
        }
    }

    private void CheckArchive(ZipArchiveEntry entry)
    {
        faults.Entry = entry.FullName;
        RecordFormat? format;
        using (var start = entry.Open())
        {
            format = ArchiveFile.Detect(start);
        }

        if (format is null)
        {
            faults.Error(WarcFaultId.FormatUnknown, $"'{entry.FullName}' is no web archive.");
        }
        else
        {
            using var reader = ArchiveFile.Open(entry.Open(), format, path, entry.FullName, cancellationToken: cancellationToken);
            new WarcChecker(reader, faults, position => advanced(_done + position)).Check();
        }

        (faults.Entry, faults.Offset, faults.OffsetInMember, faults.RecordId) = (null, 0, 0, null);
    }

    private JsonDocument? ReadJson(ZipArchiveEntry entry)
    {
        try
        {
            if (entry.Length > LargestPackage)
            {
                faults.Error(WarcFaultId.PackageFileInvalid, $"'{entry.FullName}' has more than {LargestPackage} bytes.");
                return null;
            }

            using var stream = entry.Open();
            return JsonDocument.Parse(stream);
        }
        catch (JsonException error)
        {
            faults.Error(WarcFaultId.PackageFileInvalid, $"'{entry.FullName}' is no JSON: {error.Message}");
            return null;
        }
    }

    // Packages of older versions have the digest without a label, in a place of its own.
    private static string? HashOf(JsonElement stated) =>
        Text(stated, "hash") ?? (stated.TryGetProperty("stats", out var statistics) && Text(statistics, "hash") is { } hash ? "sha256:" + hash : null);

    private static string? Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
