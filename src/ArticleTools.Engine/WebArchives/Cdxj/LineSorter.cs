using System.Text;

namespace ArticleTools.Engine.WebArchives.Cdxj;

/// <summary>
/// Sorts lines by their code units, each given once, in bounded memory: what is too much for it is sorted in parts, which wait in temporary
/// files and are merged in the end.
/// </summary>
internal sealed class LineSorter(string folder, int memory = LineSorter.DefaultMemory) : IDisposable
{
    private const int DefaultMemory = 32 * 1024 * 1024;
    private const int MostParts = 64;

    private readonly List<string> _lines = [];
    private readonly List<FileStream> _parts = [];
    private long _length;

    /// <summary>Adds a line, which ends in no line break and holds none.</summary>
    public void Add(string line)
    {
        _lines.Add(line);
        _length += line.Length;
        if (_length >= memory)
        {
            Spill();
        }
    }

    /// <summary>The lines in order.</summary>
    public IEnumerable<string> Sorted()
    {
        _lines.Sort(StringComparer.Ordinal);
        return Distinct(_parts.Count == 0 ? _lines : Merge([.. _parts.Select(Read), _lines]));
    }

    public void Dispose() => _parts.ForEach(part => part.Dispose());

    private void Spill()
    {
        _lines.Sort(StringComparer.Ordinal);
        if (_parts.Count == MostParts)
        {
            var merged = Store(Merge([.. _parts.Select(Read)]));
            _parts.ForEach(part => part.Dispose());
            _parts.Clear();
            _parts.Add(merged);
        }

        _parts.Add(Store(_lines));
        _lines.Clear();
        _length = 0;
    }

    private FileStream Store(IEnumerable<string> lines)
    {
        var path = Path.Combine(folder, $".sort.{Guid.NewGuid():N}.tmp");
        var part = new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 64 * 1024, FileOptions.DeleteOnClose);
        using var writer = new StreamWriter(part, new UTF8Encoding(false), 64 * 1024, leaveOpen: true) { NewLine = "\n" };
        foreach (var line in lines)
        {
            writer.WriteLine(line);
        }

        return part;
    }

    private static IEnumerable<string> Read(FileStream part)
    {
        part.Position = 0;
        using var reader = new StreamReader(part, Encoding.UTF8, false, 64 * 1024, leaveOpen: true);
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }

    private static IEnumerable<string> Merge(IReadOnlyList<IEnumerable<string>> parts)
    {
        var queue = new PriorityQueue<IEnumerator<string>, string>(StringComparer.Ordinal);
        foreach (var part in parts)
        {
            var lines = part.GetEnumerator();
            if (lines.MoveNext())
            {
                queue.Enqueue(lines, lines.Current);
            }
        }

        while (queue.TryDequeue(out var lines, out var line))
        {
            yield return line;
            if (lines.MoveNext())
            {
                queue.Enqueue(lines, lines.Current);
            }
            else
            {
                lines.Dispose();
            }
        }
    }

    private static IEnumerable<string> Distinct(IEnumerable<string> lines)
    {
        string? last = null;
        foreach (var line in lines)
        {
            if (line != last)
            {
                yield return line;
            }

            last = line;
        }
    }
}
