using System.Globalization;
using System.Net;
using System.Text;

namespace ArticleTools.Engine.Metadata;

/// <summary>Brings the text of a field into the form that it is kept in, and into the form that it is compared in.</summary>
internal static class FieldText
{
    /// <summary>Trims, and makes one space of each run of white space.</summary>
    public static string Collapse(string text)
    {
        if (IsCollapsed(text))
        {
            return text;
        }

        var result = new StringBuilder(text.Length);
        foreach (var sign in text)
        {
            if (!char.IsWhiteSpace(sign))
            {
                result.Append(sign);
            }
            else if (result.Length > 0 && result[^1] != ' ')
            {
                result.Append(' ');
            }
        }

        return result.ToString().TrimEnd(' ');
    }

    /// <summary>Resolves the character references that are left in values which were escaped twice.</summary>
    public static string Unescape(string text)
    {
        var start = text.IndexOf('&', StringComparison.Ordinal);
        return start >= 0 && text.IndexOf(';', start) > 0 ? WebUtility.HtmlDecode(text) : text;
    }

    /// <summary>What two spellings of the same words share: letters and digits alone, in lower case.</summary>
    public static string Key(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var sign in text)
        {
            if (char.IsLetterOrDigit(sign) || char.IsSurrogate(sign) || CharUnicodeInfo.GetUnicodeCategory(sign) == UnicodeCategory.SpacingCombiningMark)
            {
                key.Append(char.ToLowerInvariant(sign));
            }
        }

        return key.ToString();
    }

    /// <summary>The <see cref="Key"/> without accents, as accounts and addresses write it.</summary>
    public static string PlainKey(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var sign in text.Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(sign))
            {
                key.Append(char.ToLowerInvariant(sign));
            }
        }

        return key.ToString();
    }

    private static bool IsCollapsed(string text)
    {
        var space = true;
        foreach (var sign in text)
        {
            var isSpace = char.IsWhiteSpace(sign);
            if (isSpace && (space || sign != ' '))
            {
                return false;
            }

            space = isSpace;
        }

        return !space || text.Length == 0;
    }
}
