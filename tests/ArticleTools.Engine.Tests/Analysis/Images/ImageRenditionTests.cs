using ArticleTools.Engine.Analysis.Images;

namespace ArticleTools.Engine.Tests.Analysis.Images;

public sealed class ImageRenditionTests
{
    [Theory]
    [InlineData("https://e.example/i/boat.jpg")]
    [InlineData("http://e.example/i/boat-300x200.jpg")]
    [InlineData("https://e.example/i/boat_300x200.png")]
    [InlineData("https://e.example/i/boat-scaled.jpg")]
    [InlineData("https://e.example/i/boat-1024x683@2x.jpg")]
    [InlineData("https://e.example/i/boat@2x.png")]
    [InlineData("https://e.example/i/boat_s.jpg")]
    [InlineData("https://e.example/i/boat-thumbnail.jpg")]
    [InlineData("https://e.example/i/boat_600x.jpg?v=1")]
    [InlineData("https://e.example/i/boat.jpg.webp")]
    [InlineData("https://e.example/i/boat.jpg?w=300&h=200")]
    [InlineData("https://e.example/i/300x200/boat.jpg")]
    [InlineData("https://e.example/i/w_400,h_300,c_fill/boat.jpg")]
    [InlineData("https://e.example/i/fit-in/640x480/smart/boat.jpg")]
    [InlineData("https://e.example/i/resize:fit:640/format:webp/boat.jpg")]
    [InlineData("https://e.example/i/styles/large/public/boat.jpg?itok=a1")]
    [InlineData("https://e.example/i/csm_boat_0123456789.jpg")]
    [InlineData("https://e.example/thumb/i/boat.jpg/220px-boat.jpg")]
    [InlineData("https://e.example/i/boat.jpg/v1/fill/w_640%2Ch_480%2Cal_c/boat.jpg")]
    [InlineData("https://e.example/i/boat.jpg/renditions/large.webp")]
    [InlineData("https://i0.wp.com/e.example/i/boat.jpg?resize=300%2C200&ssl=1")]
    [InlineData("https://resize.example/cdn-cgi/image/width=640,quality=75/https://e.example/i/boat.jpg")]
    [InlineData("https://resize.example/_next/image?url=https%3A%2F%2Fe.example%2Fi%2Fboat.jpg&w=640&q=75")]
    [InlineData("https://archive.example/web/20200101000000im_/http://e.example/i/boat.jpg")]
    public void The_sizes_of_an_image_have_one_key(string url) => Assert.Equal("e.example/i/boat", ImageRendition.Of(url).Key);

    [Fact]
    public void Transformations_in_front_of_the_path_are_no_part_of_it()
    {
        const string Original = "https://media.example/image/upload/harbour/boat";

        Assert.Equal(ImageRendition.Of(Original).Key, ImageRendition.Of("https://media.example/image/upload/ar_16:9,c_lpad/b_white/f_auto/w_640/v1234567890/harbour/boat").Key);
        Assert.Equal(640, ImageRendition.Of("https://media.example/image/upload/c_scale,w_640/harbour/boat").Width);
    }

    [Theory]
    [InlineData("https://e.example/i/boat.jpg", "https://e.example/i/ship.jpg")]
    [InlineData("https://e.example/i/boat-1.jpg", "https://e.example/i/boat-2.jpg")]
    [InlineData("https://e.example/i/boat_a.jpg", "https://e.example/i/boat_b.jpg")]
    [InlineData("https://e.example/2019/boat.jpg", "https://e.example/2020/boat.jpg")]
    [InlineData("https://e.example/image?id=1", "https://e.example/image?id=2")]
    [InlineData("data:image/png;base64,AAAA", "data:image/png;base64,AAAB")]
    public void Different_images_have_different_keys(string one, string other) =>
        Assert.NotEqual(ImageRendition.Of(one).Key, ImageRendition.Of(other).Key);

    [Theory]
    [InlineData("https://e.example/image?id=1&w=300", "e.example/image?id=1")]
    [InlineData("https://live.staticflickr.com/65535/123_abc_b.jpg", "live.staticflickr.com/65535/123_abc")]
    [InlineData("https://1.bp.blogspot.com/-x/s320-c/boat.jpg", "1.bp.blogspot.com/-x/boat")]
    [InlineData("https://lh3.googleusercontent.com/abc=w640-h480-c", "lh3.googleusercontent.com/abc")]
    [InlineData("boat-300x200.jpg", "boat")]
    [InlineData("", "")]
    [InlineData("/", "/")]
    [InlineData("https://e.example/-300x200.jpg", "e.example/-300x200")]
    public void Marks_of_services_are_left_out(string url, string key) => Assert.Equal(key, ImageRendition.Of(url).Key);

    [Theory]
    [InlineData("https://e.example/boat-300x200.jpg", 300)]
    [InlineData("https://e.example/boat.jpg?width=640", 640)]
    [InlineData("https://e.example/boat.jpg?resize=800%2C600", 800)]
    [InlineData("https://e.example/thumb/a/boat.jpg/220px-boat.jpg", 220)]
    [InlineData("https://e.example/w_1200,q_80/boat.jpg", 1200)]
    [InlineData("https://e.example/x200/boat.jpg", null)]
    [InlineData("https://e.example/boat-999999x1.jpg", null)]
    [InlineData("https://e.example/boat.jpg", null)]
    public void The_width_is_read_from_the_mark(string url, int? width) => Assert.Equal(width, ImageRendition.Of(url).Width);

    [Theory]
    [InlineData("/")]
    [InlineData("-1x1")]
    [InlineData("?&=")]
    [InlineData("/https://")]
    [InlineData("w_1,")]
    [InlineData("%")]
    public void A_url_of_megabytes_is_read_in_one_pass(string part)
    {
        var url = "https://e.example/" + string.Concat(Enumerable.Repeat(part, 1_000_000 / part.Length)) + ".jpg";

        Assert.InRange(ImageRendition.Of(url).Key.Length, 0, url.Length);
    }
}
