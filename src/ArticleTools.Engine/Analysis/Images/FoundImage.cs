using System.Buffers;
using ArticleTools.Engine.Urls;

namespace ArticleTools.Engine.Analysis.Images;

/// <summary>An image while its places in the document are being gathered.</summary>
internal sealed class FoundImage
{
    private static readonly SearchValues<char> Signs = SearchValues.Create(" .,:;…-–—_*|/\\'\"()[]");
    private static readonly SearchValues<char> NameSigns = SearchValues.Create("_-0123456789");

    // A text that tells no more than that there is an image.
    private static readonly string[] EmptyWords =
        ["image", "images", "photo", "picture", "pic", "img", "graphic", "foto", "bild", "imagen", "imagem", "image alt text", "alt text", "alt", "untitled", "placeholder", "null", "undefined"];

    private ArticleBlockRole _role;
    private ArticleImage _image;

    public FoundImage(ImageFiles files, ArticleBlockRole role, ArticleImage image)
    {
        Files = files;
        _role = role;
        _image = image;
    }

    public ImageFiles Files { get; }

    /// <summary>Adds another place of the image. What is said of it in the article outweighs what furniture and metadata say.</summary>
    public void Join(FoundImage other)
    {
        Files.Join(other.Files);
        var (main, rest) = Weight(other._role) > Weight(_role) ? (other, this) : (this, other);
        var image = main._image;
        _image = image with
        {
            Kind = image.Kind == ArticleImageKind.Decorative && rest._image.IsCover ? ArticleImageKind.Content : image.Kind,
            IsCover = image.IsCover || rest._image.IsCover,
            Alt = image.Alt ?? rest._image.Alt,
            Caption = image.Caption ?? rest._image.Caption,
            Credit = image.Credit ?? rest._image.Credit,
            LinkUrl = image.LinkUrl ?? rest._image.LinkUrl,
            Width = image.Width ?? rest._image.Width,
            Height = image.Height ?? rest._image.Height,
            Sizes = image.Sizes ?? rest._image.Sizes,
        };
        _role = main._role;
    }

    /// <summary>The image with what all its files tell.</summary>
    public ArticleImage Complete(int index, Article article)
    {
        var largest = Files.Largest;
        return _image with
        {
            Index = index,
            LargestUrl = largest.Url,
            LargestWidth = largest.Width,
            Candidates = Files.Candidates,
            Issues = new ArticleTextList([.. Issues()]),
            Title = article.Title,
            Path = article.Source.Path,
        };
    }

    private static int Weight(ArticleBlockRole role) => role switch
    {
        ArticleBlockRole.Body or ArticleBlockRole.Caption => 2,
        ArticleBlockRole.Metadata => 0,
        _ => 1,
    };

    private IEnumerable<string> Issues()
    {
        if (_image.Kind == ArticleImageKind.Placeholder)
        {
            yield return ArticleImageIssue.FileUnknown;
        }
        else if (_image.Placement is ArticleImagePlacement.Element or ArticleImagePlacement.Button && _image.Kind is not (ArticleImageKind.TrackingPixel or ArticleImageKind.Decorative))
        {
            if (_image.Alt is null)
            {
                yield return ArticleImageIssue.AltMissing;
            }
            else if (string.IsNullOrWhiteSpace(_image.Alt))
            {
                if (_image.Kind == ArticleImageKind.Content && IsToBeLookedAt)
                {
                    yield return ArticleImageIssue.AltEmpty;
                }
            }
            else if (IsUninformative(_image.Alt.AsSpan().Trim()))
            {
                yield return ArticleImageIssue.AltUninformative;
            }
        }

        if (!ImageUrl.IsData(_image.Url) && _image.Url.Contains("://", StringComparison.Ordinal) && WebUrl.Parse(_image.Url) is null)
        {
            yield return ArticleImageIssue.UrlMalformed;
        }
    }

    // The picture of a card that leads to another page is rightly empty beside the title that leads there too.
    private bool IsToBeLookedAt => Weight(_role) == Weight(ArticleBlockRole.Body) && (_image.LinkUrl is null || _image.Caption is not null || _image.Credit is not null || Files.LinksToItself);

    private bool IsUninformative(ReadOnlySpan<char> alt)
    {
        var isUrl = alt.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || alt.StartsWith("https://", StringComparison.OrdinalIgnoreCase);
        return isUrl || alt.IndexOfAnyExcept(Signs) < 0 || (ImageUrl.HasExtension(alt) && !alt.Contains(' ')) || IsFileName(alt) || Array.Exists(EmptyWords, alt.ToString().ToLowerInvariant().Equals);
    }

    // "Anna-Lena"
    private static bool IsDoubleName(ReadOnlySpan<char> alt) =>
        alt.IndexOf('-') is var hyphen and > 0 && hyphen == alt.LastIndexOfAny(NameSigns) && alt.IndexOfAny(NameSigns) == hyphen
        && hyphen + 1 < alt.Length && char.IsUpper(alt[0]) && char.IsUpper(alt[hyphen + 1]);

    // The file's name without its extension, where it is more than a word: "IMG_1234", "boat-at-sea-2".
    private bool IsFileName(ReadOnlySpan<char> alt)
    {
        var path = ImageUrl.PathOf(_image.Url);
        var name = ImageUrl.WithoutExtension(path[(path.LastIndexOf('/') + 1)..]);
        return alt.IndexOfAny(NameSigns) >= 0 && !alt.Contains(' ') && !IsDoubleName(alt) && name.StartsWith(alt, StringComparison.OrdinalIgnoreCase);
    }
}
