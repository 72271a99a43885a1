using ArticleTools.Engine.Urls;

namespace ArticleTools.Engine.Analysis.Images;

/// <summary>Lists the images of an article: the cover that only its metadata names, then those of the blocks.</summary>
internal sealed class ImageFinder
{
    private readonly Article _article;
    private readonly WebUrl? _base;
    private readonly List<ArticleImage> _images = [];

    private ImageFinder(Article article)
    {
        _article = article;
        var page = WebUrl.Parse(article.Url);
        _base = WebUrl.Parse(article.BaseUrl, page) ?? page;
    }

    public static IReadOnlyList<ArticleImage> Find(Article article)
    {
        var finder = new ImageFinder(article);
        finder.AddCover();
        for (var i = 0; i < article.Blocks.Count; i++)
        {
            if (article.Blocks[i].Images.Count > 0)
            {
                finder.AddBlock(i);
            }
        }

        return finder._images;
    }

    private void AddCover()
    {
        if (string.IsNullOrWhiteSpace(_article.Image))
        {
            return;
        }

        var url = WebUrl.Resolve(_article.Image, _base);
        if (!IsShown(ImageRendition.KeyOf(url)))
        {
            Add(new ArticleImage
            {
                Url = url,
                LargestUrl = url,
                Candidates = [new ArticleImageCandidate { Url = url }],
                Role = ArticleBlockRole.Metadata,
            });
        }
    }

    private bool IsShown(string cover)
    {
        foreach (var block in _article.Blocks)
        {
            foreach (var reference in block.Images)
            {
                foreach (var candidate in Candidates(reference))
                {
                    if (ImageRendition.KeyOf(candidate.Url) == cover)
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    private void AddBlock(int position)
    {
        var block = _article.Blocks[position];
        var caption = ImageCaption.Find(_article.Blocks, position);
        foreach (var reference in block.Images)
        {
            var candidates = Candidates(reference);
            if (candidates.Count == 0)
            {
                continue;
            }

            var largest = Largest(candidates);
            var isPlaceholder = candidates.Count > 1 && reference.Src?.StartsWith("data:", StringComparison.OrdinalIgnoreCase) == true;
            Add(new ArticleImage
            {
                Url = string.IsNullOrWhiteSpace(reference.Src) || isPlaceholder ? largest.Url : WebUrl.Resolve(reference.Src, _base),
                LargestUrl = largest.Url,
                LargestWidth = largest.Width,
                Candidates = candidates,
                Alt = reference.Alt,
                Caption = caption.Text,
                Credit = caption.Credit,
                LinkUrl = string.IsNullOrWhiteSpace(reference.LinkTarget) ? null : WebUrl.Resolve(reference.LinkTarget, _base),
                Role = block.Role,
                BlockIndex = block.Index,
            });
        }
    }

    private void Add(ArticleImage image) =>
        _images.Add(image with { Index = _images.Count + 1, Title = _article.Title, Path = _article.Source.Path });

    // The source set, and in front of it the default file where the set does not hold it.
    private List<ArticleImageCandidate> Candidates(ArticleImageReference reference)
    {
        var candidates = new List<ArticleImageCandidate>();
        if (!string.IsNullOrWhiteSpace(reference.SrcSet))
        {
            foreach (var candidate in SrcSetParser.Parse(reference.SrcSet))
            {
                candidates.Add(candidate with { Url = WebUrl.Resolve(candidate.Url, _base) });
            }
        }

        if (!string.IsNullOrWhiteSpace(reference.Src))
        {
            var url = WebUrl.Resolve(reference.Src, _base);
            if (!candidates.Exists(candidate => candidate.Url == url))
            {
                candidates.Insert(0, new ArticleImageCandidate { Url = url });
            }
        }

        return candidates;
    }

    private static ArticleImageCandidate Largest(List<ArticleImageCandidate> candidates)
    {
        var largest = candidates[0];
        foreach (var candidate in candidates)
        {
            if ((candidate.Width ?? 0, candidate.Density ?? 1).CompareTo((largest.Width ?? 0, largest.Density ?? 1)) > 0)
            {
                largest = candidate;
            }
        }

        return largest;
    }
}
