using System.Buffers;
using System.Globalization;
using ArticleTools.Engine.Formats.Html.Dom;
using ArticleTools.Engine.Urls;

namespace ArticleTools.Engine.Formats.Html;

/// <summary>Reads what an element for images, its attributes for scripts, and the names around it say of an image.</summary>
internal static class ImageReader
{
    private const int MostAlternatives = 8;
    private const int LongestAlternative = 2048;

    private static readonly SearchValues<char> ForeignSigns = SearchValues.Create(" \t\r\n\"<>");

    // How many elements around an image are asked for what it is.
    private const int Surroundings = 3;

    /// <summary>Reads an <c>img</c>, <c>amp-img</c> or <c>input</c> element.</summary>
    /// <param name="element">The element.</param>
    /// <param name="sources">The <c>source</c> elements before it in its <c>picture</c>.</param>
    /// <param name="linkTarget">The target of the link that it stands in.</param>
    /// <param name="isHidden">Whether the element itself is hidden.</param>
    public static ArticleImageReference Read(HtmlElement element, IReadOnlyList<ArticleImageSource>? sources = null, string? linkTarget = null, bool isHidden = false)
    {
        string? src = null, lazySrc = null, srcSet = null, lazySrcSet = null, sizes = null, alt = null, title = null;
        int? width = null, height = null, styleWidth = null, styleHeight = null;
        ArticleImageKind? kind = null;
        List<string>? alternatives = null;
        foreach (var (name, content) in element.Attributes)
        {
            switch (name.Span)
            {
                case "src":
                    src = content.ToString();
                    break;
                case "srcset":
                    srcSet = content.ToString();
                    break;
                case "sizes":
                    sizes = content.ToString();
                    break;
                case "alt":
                    alt = content.ToString();
                    break;
                case "title":
                    title = content.ToString();
                    break;
                case "width":
                    width = ReadPixels(content.Span);
                    break;
                case "height":
                    height = ReadPixels(content.Span);
                    break;
                case "style":
                    styleWidth = ReadPixels(Declaration(content.Span, "width"));
                    styleHeight = ReadPixels(Declaration(content.Span, "height"));
                    break;
                case "role" when content.Span.Trim() is "presentation" or "none":
                    kind = ArticleImageKind.Decorative;
                    break;
                case "data-sizes":
                    sizes ??= content.ToString();
                    break;
                case var lazy when lazy.StartsWith("data-", StringComparison.Ordinal) && !content.Span.IsWhiteSpace():
                    ReadLazy(lazy["data-".Length..], content.Span, ref lazySrc, ref lazySrcSet, ref alternatives);
                    break;
            }
        }

        // The attribute for the script tells what will be shown; a template for one does not.
        var standsIn = lazySrc is not null && (IsPlaceholder(src) || !lazySrc.Contains('{', StringComparison.Ordinal));
        Keep(standsIn ? src : lazySrc, ref alternatives);
        src = standsIn ? lazySrc : src;
        if (IsPlaceholder(src) && string.IsNullOrWhiteSpace(srcSet) && lazySrcSet is null && alternatives?.Find(file => ImageUrl.HasExtension(file) && !ImageUrl.IsPlaceholder(file)) is { } file)
        {
            src = file;
        }

        (width, height) = (width ?? styleWidth, height ?? styleHeight);
        var isPoint = width is 0 or 1 && height is 0 or 1;
        if (isPoint && IsSizedByStyle(src, srcSet ?? sizes))
        {
            (width, height, isPoint) = (null, null, false);
        }

        return new ArticleImageReference
        {
            Src = src,
            SrcSet = lazySrcSet is not null && (string.IsNullOrWhiteSpace(srcSet) || IsPlaceholder(srcSet)) ? lazySrcSet : srcSet,
            Sizes = sizes,
            Sources = sources ?? [],
            Alternatives = alternatives ?? (IReadOnlyList<string>)[],
            Alt = alt,
            Title = title,
            Width = width,
            Height = height,
            LinkTarget = linkTarget,
            Placement = element.LocalName == "input" ? ArticleImagePlacement.Button : ArticleImagePlacement.Element,
            Kind = isPoint ? ArticleImageKind.TrackingPixel : KindByNames(element) ?? kind,
            IsHidden = isHidden,
        };
    }

    /// <summary>Reads a <c>source</c> element; null where it names no file.</summary>
    public static ArticleImageSource? ReadSource(HtmlElement element)
    {
        var srcSet = element.GetAttribute("srcset");
        if (string.IsNullOrWhiteSpace(srcSet) || IsPlaceholder(srcSet))
        {
            srcSet = element.GetAttribute("data-srcset") ?? element.GetAttribute("data-lazy-srcset") ?? srcSet;
        }

        return string.IsNullOrWhiteSpace(srcSet)
            ? null
            : new ArticleImageSource
            {
                SrcSet = srcSet,
                Sizes = element.GetAttribute("sizes") ?? element.GetAttribute("data-sizes"),
                Type = element.GetAttribute("type"),
                Media = element.GetAttribute("media"),
            };
    }

    /// <summary>Whether a reference shows nothing until a script puts another one in its place.</summary>
    public static bool IsPlaceholder(string? src) => src is null || ImageUrl.IsData(src) || ImageUrl.IsPlaceholder(src);

    private static void ReadLazy(ReadOnlySpan<char> name, ReadOnlySpan<char> content, ref string? src, ref string? srcSet, ref List<string>? alternatives)
    {
        switch (name)
        {
            case "src" or "lazy-src" or "original" or "lazy" or "lazyload" or "lazy-load" or "img-src" or "image" or "image-src" or "echo" or "url" or "delayed-url"
                or "cfsrc" or "ezsrc" or "actualsrc" or "defer-src" or "native-src" or "runner-src" or "flickity-lazyload" or "original-src" or "img" or "src-url"
                when src is null && IsReference(content):
                src = content.ToString();
                break;
            case "srcset" or "lazy-srcset" or "original-set" or "srcset-lazy" or "ezsrcset" or "bgset":
                srcSet ??= content.ToString();
                break;
            case var _ when IsReference(content) && ImageUrl.HasExtension(content):
                Keep(content.ToString(), ref alternatives);
                break;
        }
    }

    // Frameworks state no size and leave it to a style sheet: a counter has no sizes to choose from, and is no drawing.
    private static bool IsSizedByStyle(string? src, string? sizes) =>
        !string.IsNullOrWhiteSpace(sizes) || (src is not null && ImageUrl.PathOf(src).EndsWith(".svg", StringComparison.OrdinalIgnoreCase));

    private static bool IsReference(ReadOnlySpan<char> content) =>
        content.Length <= LongestAlternative && content.Trim() is { IsEmpty: false } reference && reference[0] is not ('{' or '[' or '#')
        && reference.IndexOfAny(ForeignSigns) < 0 && reference.IndexOfAny('.', '/') >= 0;

    private static void Keep(string? file, ref List<string>? alternatives)
    {
        if (!string.IsNullOrWhiteSpace(file) && file.Length <= LongestAlternative && (alternatives?.Count ?? 0) < MostAlternatives && alternatives?.Contains(file) != true)
        {
            (alternatives ??= []).Add(file);
        }
    }

    private static ArticleImageKind? KindByNames(HtmlElement element)
    {
        var around = element;
        for (var i = 0; i <= Surroundings && around is { LocalName: not ("body" or "article" or "main" or "section" or "figure" or "header" or "nav") }; i++)
        {
            foreach (var (name, content) in around.Attributes)
            {
                if (name.Span is "class" or "id" && ImageWords.Find(content.Span) is { } kind && (i == 0 || kind is ArticleImageKind.Logo or ArticleImageKind.Avatar))
                {
                    return kind;
                }
            }

            around = around.Parent as HtmlElement;
        }

        return null;
    }

    // The value of a property in an inline style; empty where the style does not set it.
    private static ReadOnlySpan<char> Declaration(ReadOnlySpan<char> style, string property)
    {
        while (!style.IsEmpty)
        {
            var end = style.IndexOf(';');
            var declaration = end < 0 ? style : style[..end];
            style = end < 0 ? [] : style[(end + 1)..];
            var colon = declaration.IndexOf(':');
            if (colon > 0 && declaration[..colon].Trim().Equals(property, StringComparison.OrdinalIgnoreCase))
            {
                return declaration[(colon + 1)..];
            }
        }

        return [];
    }

    private static int? ReadPixels(ReadOnlySpan<char> value)
    {
        value = value.Trim();
        value = value.EndsWith("px", StringComparison.OrdinalIgnoreCase) ? value[..^2] : value;
        return int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var pixels) ? pixels : null;
    }
}
