using System.Globalization;

namespace ArticleTools.Engine.Urls.Redirects;

/// <summary>Reads mail addresses that Cloudflare hides from programs: a script puts them back, which nobody runs over a saved page.</summary>
internal static class ProtectedMail
{
    private const string Page = "/cdn-cgi/l/email-protection";

    // An address has 254 characters at most (RFC 5321), and may have a subject.
    private const int MostDigits = 2000;

    /// <summary>The <c>mailto:</c> URL; <see langword="null"/> where the URL hides no address.</summary>
    public static WebUrl? Reveal(WebUrl url)
    {
        if (!url.Path.SequenceEqual(Page) || url.Href.IndexOf('#', StringComparison.Ordinal) is var hash && hash < 0)
        {
            return null;
        }

        var digits = url.Href.AsSpan(hash + 1);
        if (digits.Length is < 4 or > MostDigits || digits.Length % 2 != 0 || !TryRead(digits, 0, out var key))
        {
            return null;
        }

        // The first octet is the key, with which each of the others was combined.
        var address = new char[(digits.Length / 2) - 1];
        for (var i = 0; i < address.Length; i++)
        {
            if (!TryRead(digits, 2 * (i + 1), out var octet))
            {
                return null;
            }

            address[i] = (char)(octet ^ key);
        }

        var text = new string(address);
        return text.Contains('@', StringComparison.Ordinal) ? WebUrl.Parse("mailto:" + text) : null;
    }

    private static bool TryRead(ReadOnlySpan<char> digits, int at, out byte octet) =>
        byte.TryParse(digits.Slice(at, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out octet);
}
