using ArticleTools.Engine.Urls;

namespace ArticleTools.Engine.Analysis.Images;

/// <summary>
/// Lists the images of an article, each once in whatever sizes and places the document has it: those of the blocks in their order,
/// and in front of them the covers that only the metadata names.
/// </summary>
internal sealed class ImageFinder
{
    private readonly Article _article;
    private readonly WebUrl? _base;
    private readonly List<FoundImage> _images = [];
    private readonly Dictionary<string, FoundImage> _byKey = new(StringComparer.Ordinal);

    private ImageFinder(Article article)
    {
        _article = article;
        _base = ImageFiles.BaseOf(article);
    }

    public static IReadOnlyList<ArticleImage> Find(Article article)
    {
        var finder = new ImageFinder(article);
        finder.AddBlocks();
        var covers = finder.TakeCovers();
        var images = new List<ArticleImage>(covers.Count + finder._images.Count);
        foreach (var found in covers.Concat(finder._images))
        {
            images.Add(found.Complete(images.Count + 1, article));
        }

        return images;
    }

    private void AddBlocks()
    {
        var headings = new SectionHeadings();
        for (var i = 0; i < _article.Blocks.Count; i++)
        {
            var heading = headings.Over(_article.Blocks[i]);
            if (_article.Blocks[i].Images.Count > 0)
            {
                AddBlock(i, heading);
            }
        }
    }

    private void AddBlock(int position, string? heading)
    {
        var block = _article.Blocks[position];
        var caption = ImageCaption.Find(_article.Blocks, position);
        foreach (var reference in block.Images)
        {
            var files = ImageFiles.Of(reference, _base);
            if (files.IsEmpty)
            {
                continue;
            }

            // In a figure of several images the caption is of those to be looked at.
            var isShown = reference.Placement is ArticleImagePlacement.Element or ArticleImagePlacement.Poster && reference.Kind != ArticleImageKind.TrackingPixel;
            var own = isShown ? caption.With(reference.Alt, reference.Title) : ImageCaption.None;
            var kind = ImageClassifier.Classify(reference, files, block, own != ImageCaption.None);
            if (block.Images.Count > 1 && (kind == ArticleImageKind.Icon || (kind == ArticleImageKind.Placeholder && ImageUrl.IsData(files.Url) && string.IsNullOrEmpty(reference.Alt))))
            {
                own = ImageCaption.None;
            }

            Place(new FoundImage(files, block.Role, new ArticleImage
            {
                Url = files.Url,
                LargestUrl = files.Url,
                Key = files.Key,
                Kind = kind,
                Placement = reference.Placement,
                Width = reference.Width,
                Height = reference.Height,
                Sizes = reference.Sizes,
                Alt = reference.Alt,
                Caption = own.Text,
                Credit = own.Credit,
                LinkUrl = string.IsNullOrWhiteSpace(reference.LinkTarget) ? null : ImageFiles.Resolve(reference.LinkTarget, _base),
                Section = heading,
                Role = block.Role,
                BlockIndex = block.Index,
            }));
        }
    }

    private void Place(FoundImage found)
    {
        if (Known(found) is { } known)
        {
            known.Join(found);
            Register(known, found.Files);
        }
        else
        {
            _images.Add(found);
            Register(found, found.Files);
        }
    }

    private List<FoundImage> TakeCovers()
    {
        var covers = new List<FoundImage>();
        foreach (var cover in ImageCover.Of(_article))
        {
            var files = ImageFiles.Of(cover.Reference, cover.Width, _base);
            var caption = ImageCaption.Create(cover.Caption, cover.Credit);
            var found = new FoundImage(files, ArticleBlockRole.Metadata, new ArticleImage
            {
                Url = files.Url,
                LargestUrl = files.Url,
                Key = files.Key,
                Kind = ImageClassifier.ClassifyCover(files.Url),
                Placement = ArticleImagePlacement.Cover,
                IsCover = true,
                Width = cover.Width,
                Height = cover.Height,
                Alt = cover.Alt,
                Caption = caption.Text,
                Credit = cover.Rights is { } rights ? rights.Complete(caption.Credit) : caption.Credit,
                Role = ArticleBlockRole.Metadata,
            });
            if (Known(found) is { } known)
            {
                known.Join(found);
            }
            else
            {
                covers.Add(found);
            }

            Register(Known(found) ?? found, files);
        }

        return covers;
    }

    private FoundImage? Known(FoundImage found)
    {
        foreach (var key in found.Files.Keys)
        {
            if (_byKey.TryGetValue(key, out var known))
            {
                return known;
            }
        }

        return null;
    }

    private void Register(FoundImage image, ImageFiles files)
    {
        foreach (var key in files.Keys)
        {
            _byKey.TryAdd(key, image);
        }
    }
}
