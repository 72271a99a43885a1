using System.Text;

namespace ArticleTools.Engine.WebArchives.Writing;

/// <summary>Makes URIs fit for a header and an index: what isn't printable ASCII is escaped.</summary>
internal static class WarcUri
{
    /// <summary>Escapes spaces, control characters and all that isn't ASCII.</summary>
    public static string Escape(string uri)
    {
        if (!uri.AsSpan().ContainsAnyExceptInRange('!', '~'))
        {
            return uri;
        }

        var output = new StringBuilder(uri.Length + 16);
        foreach (var octet in Encoding.UTF8.GetBytes(uri))
        {
            if (octet is > 0x20 and < 0x7F)
            {
                output.Append((char)octet);
            }
            else
            {
                output.Append('%').Append(octet.ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
            }
        }

        return output.ToString();
    }
}
