using ArticleTools.Engine.Formats.Html;
using ArticleTools.Engine.Urls;

namespace ArticleTools.Engine.Analysis.Images;

/// <summary>The files that an image is offered in.</summary>
internal sealed class ImageFiles
{
    // Resolving takes the length of the base for each reference: a longer one is made to burden.
    private const int LongestBase = 2048;

    // No image has more sizes; a source set that does is made to burden. The whole set stays in the block.
    private const int MostFiles = 256;

    private readonly WebUrl? _base;
    private readonly List<(ArticleImageCandidate Candidate, ImageRendition Rendition)> _files = [];
    private readonly HashSet<string> _urls = new(StringComparer.Ordinal);

    private string? _foreign;

    private ImageFiles(WebUrl? baseUrl) => _base = baseUrl;

    /// <summary>What the document shows by default.</summary>
    public string Url { get; private set; } = "";

    /// <summary>What the files have in common.</summary>
    public string Key => _files[0].Rendition.Key;

    /// <summary>Whether the document names no file but one that shows nothing.</summary>
    public bool IsPlaceholder { get; private set; }

    /// <summary>Whether the image opens itself in another size.</summary>
    public bool LinksToItself { get; private set; }

    public bool IsEmpty => _files.Count == 0;

    /// <summary>By what other places of the image are known: the key of each file, and its name where no other image has it.</summary>
    public IEnumerable<string> Keys => _files
        .Where(file => file.Candidate.Url != _foreign)
        .SelectMany(file => file.Rendition.Name is { } name ? [file.Rendition.Key, name] : (string[])[file.Rendition.Key])
        .Distinct(StringComparer.Ordinal);

    public IReadOnlyList<ArticleImageCandidate> Candidates => [.. _files.Select(file => file.Candidate)];

    /// <summary>
    /// The largest file: the one without a width or a mark of size beside such with one, for they are made of it; else the widest, else the densest; of equal ones a file that every browser takes.
    /// </summary>
    public ArticleImageCandidate Largest
    {
        get
        {
            var hasResized = _files.Exists(file => file.Rendition.IsResized);
            var largest = _files[0];
            foreach (var file in _files)
            {
                if (Rank(file).CompareTo(Rank(largest)) > 0)
                {
                    largest = file;
                }
            }

            return largest.Candidate;

            (bool IsOriginal, int Width, double Density, bool IsPlain) Rank((ArticleImageCandidate Candidate, ImageRendition Rendition) file) =>
                (hasResized && !file.Rendition.IsResized && file.Candidate.Width is null, file.Candidate.Width ?? 0, file.Candidate.Density ?? 1, file.Candidate is { Type: null, Media: null });
        }
    }

    /// <summary>The base for the references of an article.</summary>
    public static WebUrl? BaseOf(Article article)
    {
        var page = WebUrl.Parse(article.Url);
        var found = WebUrl.Parse(article.BaseUrl, page) ?? page;
        return found is null || found.Href.Length > LongestBase ? null : found;
    }

    /// <summary>The files that a reference names. What is shown until a script loads the image is none where it names another.</summary>
    public static ImageFiles Of(ArticleImageReference reference, WebUrl? baseUrl)
    {
        var files = new ImageFiles(baseUrl);
        var src = string.IsNullOrWhiteSpace(reference.Src) ? null : reference.Src;
        var isPlaceholder = ImageReader.IsPlaceholder(src);
        if (src is not null && !isPlaceholder && !Contains(reference.SrcSet, src))
        {
            files.Add(src);
        }

        files.AddSet(reference.SrcSet);
        foreach (var source in reference.Sources)
        {
            files.AddSet(source.SrcSet, source.Type, source.Media);
        }

        if (src is not null && (!isPlaceholder || files.IsEmpty))
        {
            files.IsPlaceholder = ImageUrl.IsPlaceholder(src);
            files.Add(src);
            files.Url = files.Resolve(src);
            files._foreign = files.IsForeign(files.Url) ? files.Url : null;
        }

        if (files.IsEmpty)
        {
            return files;
        }

        files.Url = files.Url.Length == 0 ? files.Largest.Url : files.Url;
        foreach (var alternative in reference.Alternatives)
        {
            files.AddRendition(alternative);
        }

        if (!string.IsNullOrWhiteSpace(reference.LinkTarget))
        {
            files.LinksToItself = files.AddRendition(reference.LinkTarget);
        }

        return files;
    }

    /// <summary>The one file that a metadata field names.</summary>
    public static ImageFiles Of(string reference, int? width, WebUrl? baseUrl)
    {
        var files = new ImageFiles(baseUrl);
        files.Add(reference, width);
        files.Url = files._files[0].Candidate.Url;
        return files;
    }

    /// <summary>Adds the files of the same image from another place.</summary>
    public void Join(ImageFiles others)
    {
        foreach (var file in others._files)
        {
            if (_files.Count < MostFiles && _urls.Add(file.Candidate.Url))
            {
                _files.Add(file);
            }
        }
    }

    /// <summary>Resolves a reference; <c>data:</c> URLs are cut short.</summary>
    public static string Resolve(string reference, WebUrl? baseUrl) => ImageUrl.IsData(reference) ? DataUrl.Shorten(reference) : WebUrl.Resolve(reference, baseUrl);

    private string Resolve(string reference) => Resolve(reference, _base);

    private static bool Contains(string? srcSet, string src) => srcSet?.Contains(src.Trim(), StringComparison.Ordinal) == true;

    private void AddSet(string? srcSet, string? type = null, string? media = null)
    {
        if (string.IsNullOrWhiteSpace(srcSet))
        {
            return;
        }

        foreach (var candidate in SrcSetParser.Parse(srcSet))
        {
            // The same placeholder stands for many images.
            if (!ImageUrl.IsPlaceholder(candidate.Url))
            {
                Add(candidate.Url, candidate.Width, candidate.Density, type, media);
            }
        }
    }

    // What is shown by default may be a stand-in that many images share, where the set of sources has nothing in common with it.
    private bool IsForeign(string url)
    {
        var own = _files.Find(file => file.Candidate.Url == url).Rendition;
        return _files.Count > 1 && !_files.Exists(file => file.Candidate.Url != url && (file.Rendition.Key == own.Key || (own.Name is not null && file.Rendition.Name == own.Name)));
    }

    // Another attribute or a link may be of the image itself, or of something else.
    private bool AddRendition(string reference)
    {
        if (ImageUrl.IsData(reference) || !ImageUrl.HasExtension(reference))
        {
            return false;
        }

        var rendition = ImageRendition.Of(Resolve(reference));
        if (!_files.Exists(file => file.Rendition.Key == rendition.Key || (rendition.Name is not null && file.Rendition.Name == rendition.Name)))
        {
            return false;
        }

        Add(reference);
        return true;
    }

    private void Add(string reference, int? width = null, double? density = null, string? type = null, string? media = null)
    {
        if (_files.Count == MostFiles)
        {
            return;
        }

        var url = Resolve(reference);
        if (!_urls.Add(url))
        {
            return;
        }

        var rendition = ImageUrl.IsData(reference) ? ImageRendition.Of(reference) : ImageRendition.Of(url);
        _files.Add((new ArticleImageCandidate { Url = url, Width = width ?? rendition.Width, Density = density, Type = type, Media = media }, rendition));
    }
}
