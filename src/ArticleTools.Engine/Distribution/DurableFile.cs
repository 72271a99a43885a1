using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ArticleTools.Engine.Distribution;

/// <summary>Small JSON files that are there as a whole or not at all, even after a power failure.</summary>
internal static class DurableFile
{
    /// <summary>Writes the file beside its place, sees that the disk has it, and renames it.</summary>
    public static void Write<T>(string path, T value, JsonTypeInfo<T> type)
    {
        var temporary = path + ".tmp";
        WriteNew(temporary, value, type);
        File.Move(temporary, path, overwrite: true);
    }

    /// <summary>Writes the file unless it is there already.</summary>
    public static void WriteIfMissing<T>(string path, T value, JsonTypeInfo<T> type)
    {
        if (File.Exists(path))
        {
            return;
        }

        // Others may be doing the same at this moment: the first one's file stays.
        var temporary = $"{path}.{Guid.NewGuid():N}.tmp";
        WriteNew(temporary, value, type);
        try
        {
            File.Move(temporary, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(temporary);
        }
    }

    /// <summary>Reads the file; <see langword="null"/> where it is missing or damaged.</summary>
    public static T? Read<T>(string path, JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize(File.ReadAllBytes(path), type);
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException or JsonException)
        {
            return null;
        }
    }

    private static void WriteNew<T>(string path, T value, JsonTypeInfo<T> type)
    {
        using var file = new FileStream(path, FileMode.Create, FileAccess.Write);
        JsonSerializer.Serialize(file, value, type);
        file.Write("\n"u8);
        file.Flush(flushToDisk: true);
    }
}
