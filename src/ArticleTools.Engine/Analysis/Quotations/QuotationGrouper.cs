using System.Runtime.InteropServices;

namespace ArticleTools.Engine.Analysis.Quotations;

/// <summary>
/// Groups the quotations of many articles that are the same however worded or attributed: near-identical words, or a shorter cut of a longer one.
/// Quotations come one by one and no article is kept; of each quotation a bounded number of words is compared with a bounded number of others.
/// </summary>
public sealed class QuotationGrouper
{
    // Fewer words are said by many, each for himself.
    private const int MinimumWords = 3;

    // A phrase that stands in more quotations than this is anybody's.
    private const int MaximumPostings = 32;

    private readonly QuotationWording? _wanted;
    private readonly List<Entry> _entries = [];
    private readonly Dictionary<ulong, List<(int Entry, int Place)>> _postings = [];

    /// <summary>Creates a grouper.</summary>
    /// <param name="text">The text whose occurrences alone are looked for; all quotations where <see langword="null"/>.</param>
    public QuotationGrouper(string? text = null) => _wanted = text is null ? null : QuotationWording.Of(text);

    /// <summary>Adds a quotation. A pull quote that repeats the body of its own article is none of its own.</summary>
    public void Add(ArticleQuotation quotation)
    {
        ArgumentNullException.ThrowIfNull(quotation);
        var wording = QuotationWording.Of(quotation.Text);
        if (quotation.RepeatOf is not null || (_wanted is null ? wording.Length < MinimumWords : !IsWanted(wording)))
        {
            return;
        }

        var entry = _entries.Count;
        _entries.Add(new Entry(quotation, wording, entry));
        if (_wanted is not null)
        {
            _entries[entry] = _entries[entry] with { Parent = 0 };
            return;
        }

        Connect(entry, wording);
    }

    /// <summary>Gives the groups in the order in which their first quotation came.</summary>
    /// <param name="minimumArticles">In how many articles a group must occur.</param>
    public IEnumerable<ArticleQuotationGroup> GetGroups(int minimumArticles)
    {
        var members = new Dictionary<int, List<Entry>>();
        var roots = new List<int>();
        for (var i = 0; i < _entries.Count; i++)
        {
            var root = Root(i);
            if (!members.TryGetValue(root, out var list))
            {
                members.Add(root, list = []);
                roots.Add(root);
            }

            list.Add(_entries[i]);
        }

        return roots.Select(root => QuotationGroupBuilder.Build(members[root].ConvertAll(entry => (entry.Quotation, entry.Wording))))
            .Where(group => group.ArticleCount >= minimumArticles);
    }

    private void Connect(int entry, QuotationWording wording)
    {
        var seen = new HashSet<int>();
        foreach (var (hash, place) in wording.Fingerprints)
        {
            if (!_postings.TryGetValue(hash, out var postings))
            {
                _postings.Add(hash, postings = []);
            }

            foreach (var (other, otherPlace) in postings)
            {
                if (other != entry && seen.Add(other) && wording.Matches(_entries[other].Wording, place, otherPlace))
                {
                    Join(entry, other);
                }
            }

            if (postings.Count < MaximumPostings)
            {
                postings.Add((entry, place));
            }
        }
    }

    private bool IsWanted(QuotationWording wording)
    {
        foreach (var (hash, place) in wording.Fingerprints)
        {
            foreach (var (wanted, wantedPlace) in _wanted!.Fingerprints)
            {
                if (hash == wanted && wording.Matches(_wanted, place, wantedPlace))
                {
                    return true;
                }
            }
        }

        return wording.IsSame(_wanted!);
    }

    // The earliest quotation stands for its group.
    private void Join(int first, int second)
    {
        var (low, high) = (Root(first), Root(second));
        (low, high) = low < high ? (low, high) : (high, low);
        _entries[high] = _entries[high] with { Parent = low };
    }

    private int Root(int entry)
    {
        while (_entries[entry].Parent != entry)
        {
            var parent = _entries[entry].Parent;
            _entries[entry] = _entries[entry] with { Parent = _entries[parent].Parent };
            entry = parent;
        }

        return entry;
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Entry(ArticleQuotation Quotation, QuotationWording Wording, int Parent);
}
