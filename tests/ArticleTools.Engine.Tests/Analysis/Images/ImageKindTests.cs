using ArticleTools.Engine.Sources;

namespace ArticleTools.Engine.Tests.Analysis.Images;

/// <summary>What the images of pages are for, and what is wrong with them.</summary>
public sealed class ImageKindTests
{
    [Theory]
    [InlineData("<img src=boat.jpg alt='A boat'>", ArticleImageKind.Content)]
    [InlineData("<img src=boat.jpg>", ArticleImageKind.Content)]
    [InlineData("<img src=boat.jpg alt='' width=640>", ArticleImageKind.Content)]
    [InlineData("<a href=boat.jpg><img src=boat-150x150.jpg alt=''></a>", ArticleImageKind.Content)]
    [InlineData("<figure><img src=boat.jpg alt=''><figcaption>A boat at sea.</figcaption></figure>", ArticleImageKind.Content)]
    [InlineData("<img class=cms_logo src=boat.jpg alt='' width=600>", ArticleImageKind.Content)]
    [InlineData("<img src=boat-scaled.jpg alt=''>", ArticleImageKind.Content)]
    [InlineData("<img src=new-logo-of-the-boat-club-presented.jpg alt='A boat'>", ArticleImageKind.Content)]
    [InlineData("<img src=rule.png alt=''>", ArticleImageKind.Decorative)]
    [InlineData("<img src=rule.png alt='A rule' role=presentation>", ArticleImageKind.Decorative)]
    [InlineData("<img src=spacer.gif alt=''>", ArticleImageKind.Decorative)]
    [InlineData("<img src=/icons/mail.png alt='Mail'>", ArticleImageKind.Icon)]
    [InlineData("<img src=a.png alt='Mail' width=16 height=16>", ArticleImageKind.Icon)]
    [InlineData("<img src=a.png alt='Mail' style='width:16px;height:16px'>", ArticleImageKind.Icon)]
    [InlineData("<img src=facebook.svg alt='Visit us'>", ArticleImageKind.Icon)]
    [InlineData("<input type=image src=go.png alt='Go' width=20>", ArticleImageKind.Icon)]
    [InlineData("<img class=emoji src=1f600.svg alt='😀'>", ArticleImageKind.Emoji)]
    [InlineData("<img src=site-logo.png alt='The Boat'>", ArticleImageKind.Logo)]
    [InlineData("<div class=siteLogo><a href=/><img src=a.png alt='The Boat'></a></div>", ArticleImageKind.Logo)]
    [InlineData("<img class='avatar photo' src=a.jpg alt='Jane Doe' width=96>", ArticleImageKind.Avatar)]
    [InlineData("<span class=author-photo><img src=a.jpg alt='Jane Doe'></span>", ArticleImageKind.Avatar)]
    [InlineData("<img src=https://secure.gravatar.com/avatar/0123?s=64 alt=''>", ArticleImageKind.Avatar)]
    [InlineData("<img src=/t?id=1 width=1 height=1>", ArticleImageKind.TrackingPixel)]
    [InlineData("<img src=/t?id=1 width=0 height=0>", ArticleImageKind.TrackingPixel)]
    [InlineData("<img src=/piwik.php?idsite=1 alt=''>", ArticleImageKind.TrackingPixel)]
    [InlineData("<noscript><img src='https://www.facebook.com/tr?id=1' height=1 width=1 style=display:none></noscript>", ArticleImageKind.TrackingPixel)]
    [InlineData("<img src=/t?id=1 style=display:none>", ArticleImageKind.TrackingPixel)]
    [InlineData("<img src=boat.jpg alt='A boat' width=0 height=0 sizes=100vw>", ArticleImageKind.Content)]
    [InlineData("<img src=arrow.svg alt='Next' width=0 height=0>", ArticleImageKind.Icon)]
    [InlineData("<img src=/logos/harbour.png alt='Harbour'>", ArticleImageKind.Logo)]
    [InlineData("<img src=facebook-logo.svg alt='Visit us'>", ArticleImageKind.Icon)]
    [InlineData("<img src=//:0 alt='A boat'>", ArticleImageKind.Placeholder)]
    [InlineData("<img src='data:image/svg+xml,%3Csvg viewBox=%220 0 16 9%22%3E%3C/svg%3E' alt='A boat'>", ArticleImageKind.Placeholder)]
    [InlineData("<img src='data:image/svg+xml;base64,PHN2ZyB2aWV3Qm94PSIwIDAgMTYgOSI+PC9zdmc+' alt='A boat'>", ArticleImageKind.Placeholder)]
    [InlineData("<img src=loading.gif alt='A boat'>", ArticleImageKind.Placeholder)]
    [InlineData("<img src='data:image/gif;base64,R0lGODlhAQABAAAAACw=' alt='A boat'>", ArticleImageKind.Placeholder)]
    public void The_kind_is_told_from_markup_name_and_size(string html, ArticleImageKind kind) => Assert.Equal(kind, Only(html).Kind);

    [Theory]
    [InlineData("<img src=boat.jpg>", ArticleImageIssue.AltMissing)]
    [InlineData("<img src=boat.jpg alt='' width=640>", ArticleImageIssue.AltEmpty)]
    [InlineData("<img src=IMG_1234.jpg alt='IMG_1234'>", ArticleImageIssue.AltUninformative)]
    [InlineData("<img src=a.jpg alt='boat.jpg'>", ArticleImageIssue.AltUninformative)]
    [InlineData("<img src=a.jpg alt='Image'>", ArticleImageIssue.AltUninformative)]
    [InlineData("<img src=loading.gif alt='A boat'>", ArticleImageIssue.FileUnknown)]
    [InlineData("<img src='https://exa mple/a.jpg' alt='A boat'>", ArticleImageIssue.UrlMalformed)]
    [InlineData("<img src=boat.jpg alt='Boat'>", null)]
    [InlineData("<img src=anna-lena.jpg alt='Anna-Lena'>", null)]
    [InlineData("<img src=a.jpg alt='...'>", ArticleImageIssue.AltUninformative)]
    [InlineData("<a href=/page><img src=boat.jpg alt='' width=640></a>", null)]
    [InlineData("<img src=rule.png alt=''>", null)]
    [InlineData("<img src=/t?id=1 width=1 height=1>", null)]
    [InlineData("<video poster=boat.jpg></video>", null)]
    [InlineData("<div style='background-image:url(boat.jpg)'></div>", null)]
    public void What_seems_wrong_is_named(string html, string? issue) => Assert.Equal(issue is null ? [] : [issue], Only(html).Issues);

    [Theory]
    [InlineData("<picture><source srcset='boat.avif 900w' type=image/avif><img data-src=boat.jpg src='data:image/gif;base64,R0'></picture>", "boat.jpg", "boat.avif", ArticleImagePlacement.Element)]
    [InlineData("<img src='data:image/gif;base64,R0' data-srcset='boat-300x200.jpg 300w, boat-900x600.jpg 900w'>", "boat-900x600.jpg", "boat-900x600.jpg", ArticleImagePlacement.Element)]
    [InlineData("<img src=boat-300x200.jpg data-orig-file=boat.jpg data-medium-file=boat-600x400.jpg>", "boat-300x200.jpg", "boat.jpg", ArticleImagePlacement.Element)]
    [InlineData("<img src=grey.gif data-echo=boat.jpg>", "boat.jpg", "boat.jpg", ArticleImagePlacement.Element)]
    [InlineData("<img data-something-else=boat.jpg>", "boat.jpg", "boat.jpg", ArticleImagePlacement.Element)]
    [InlineData("<img src='data:image/gif;base64,R0'><noscript><img src=boat.jpg alt=x></noscript>", "boat.jpg", "boat.jpg", ArticleImagePlacement.Element)]
    [InlineData("<img src=boat-300x200.jpg><noscript><img src=boat-900x600.jpg></noscript>", "boat-300x200.jpg", "boat-900x600.jpg", ArticleImagePlacement.Element)]
    [InlineData("<noscript><img src=boat.jpg></noscript><img data-src=boat.jpg>", "boat.jpg", "boat.jpg", ArticleImagePlacement.Element)]
    [InlineData("<amp-img src=boat.jpg width=640 height=480><noscript><img src=boat.jpg></noscript></amp-img>", "boat.jpg", "boat.jpg", ArticleImagePlacement.Element)]
    [InlineData("<video poster=boat.jpg><source src=boat.mp4><img src=other.jpg></video>", "boat.jpg", "boat.jpg", ArticleImagePlacement.Poster)]
    [InlineData("<div style=\"color:red;background:#fff url('boat.jpg') no-repeat\"></div>", "boat.jpg", "boat.jpg", ArticleImagePlacement.Background)]
    [InlineData("<div data-bg=boat.jpg></div>", "boat.jpg", "boat.jpg", ArticleImagePlacement.Background)]
    [InlineData("<div data-background-image='url(boat.jpg)'></div>", "boat.jpg", "boat.jpg", ArticleImagePlacement.Background)]
    [InlineData("<input type=image src=boat.jpg alt=Send>", "boat.jpg", "boat.jpg", ArticleImagePlacement.Button)]
    public void Images_are_found_wherever_a_page_names_them(string html, string url, string largest, ArticleImagePlacement placement)
    {
        var image = Only(html);

        Assert.Equal(("https://e.example/" + url, "https://e.example/" + largest, placement), (image.Url, image.LargestUrl, image.Placement));
    }

    [Theory]
    [InlineData("<div style='color:red'></div>")]
    [InlineData("<div style='background:linear-gradient(red,blue)'></div>")]
    [InlineData("<div style='list-style:url(a.png)'></div>")]
    [InlineData("<div data-bg=dark></div>")]
    [InlineData("<svg><image href=a.png></image></svg>")]
    [InlineData("<style>p{background:url(a.png)}</style>")]
    [InlineData("<video></video>")]
    [InlineData("<img alt='A boat'>")]
    public void What_names_no_file_is_no_image(string html) => Assert.Empty(Read(html).Images);

    [Fact]
    public void Style_attributes_of_megabytes_are_read_in_one_pass()
    {
        var style = string.Concat(Enumerable.Repeat("background:x url( ", 60_000));

        Assert.InRange(Read($"<div style='{style}'></div>").Images.Count, 0, 1);
    }

    [Fact]
    public void Fallbacks_by_the_thousand_stand_for_one_image()
    {
        var fallbacks = string.Concat(Enumerable.Range(0, 20_000).Select(i => $"<noscript><img src={i}.jpg alt='A boat'></noscript>"));

        Assert.Single(Read($"<img src=boat.jpg alt='A boat'>{fallbacks}").Images);
    }

    private static ArticleImage Only(string html) => Assert.Single(Read(html).Images);

    private static Article Read(string html) => new ArticleReader().Read(
        SourceItem.FromText($"<!DOCTYPE html><html><body><article><h1>A headline</h1><p>A paragraph of text that stands in front.</p>{html}<p>A paragraph of text behind.</p></article></body></html>", baseUrl: new Uri("https://e.example/")),
        TestContext.Current.CancellationToken);
}
