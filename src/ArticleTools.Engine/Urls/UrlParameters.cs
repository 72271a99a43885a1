using System.Text;

namespace ArticleTools.Engine.Urls;

/// <summary>Finds parameters in URLs and takes them out.</summary>
internal static class UrlParameters
{
    /// <summary>Whether a parameter is one to take out.</summary>
    /// <param name="name">The name as written, still percent-encoded.</param>
    public delegate bool Condition(ReadOnlySpan<char> name);

    /// <summary>The value of the first parameter of a name, percent-decoded; <see langword="null"/> where there is none or it is empty.</summary>
    public static string? Find(ReadOnlySpan<char> query, ReadOnlySpan<char> name)
    {
        while (!query.IsEmpty)
        {
            var end = query.IndexOf('&');
            var parameter = end < 0 ? query : query[..end];
            if (NameOf(parameter).Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return parameter.Length > name.Length + 1 ? Decode(parameter[(name.Length + 1)..]) : null;
            }

            query = end < 0 ? [] : query[(end + 1)..];
        }

        return null;
    }

    public static string Decode(ReadOnlySpan<char> value) => value.Contains('%') ? Uri.UnescapeDataString(value.ToString()) : value.ToString();

    /// <summary>Whether a parameter or a fragment holds text in a language: that to be shared, or to be found on the page.</summary>
    public static bool IsProse(ReadOnlySpan<char> url)
    {
        var start = url.IndexOfAny('?', '#');
        var rest = start < 0 ? [] : url[start..];
        return rest.IndexOfAny(' ', '+') >= 0 || rest.Contains("%20", StringComparison.Ordinal) || rest.Contains(":~:", StringComparison.Ordinal);
    }

    /// <summary>
    /// A URL without the parameters that meet a condition: those in the query, those hung on the path with no question mark in front, and a fragment
    /// that is made of nothing else. <see langword="null"/> where there are none.
    /// </summary>
    public static string? Without(string href, Condition condition)
    {
        var hash = href.IndexOf('#', StringComparison.Ordinal);
        var main = hash < 0 ? href.AsSpan() : href.AsSpan(0, hash);
        var fragment = hash < 0 ? [] : href.AsSpan(hash);
        var start = main.IndexOf('?');
        start = start < 0 ? main.IndexOf('&') : start;
        var query = start < 0 ? null : WithoutIn(main[start..], condition);
        var dropsFragment = fragment.Contains('=') && IsAll(fragment[1..], condition);
        return query is null && !dropsFragment
            ? null
            : string.Concat(query is null ? main : main[..start], query, dropsFragment ? [] : fragment);
    }

    // Parameters stand behind an ampersand, and where a query was hung on another one behind a second question mark.
    private static string? WithoutIn(ReadOnlySpan<char> query, Condition condition)
    {
        StringBuilder? kept = null;
        var opening = query[0];
        for (var start = 0; start < query.Length;)
        {
            var length = query[(start + 1)..].IndexOfAny('&', '?');
            var end = length < 0 ? query.Length : start + 1 + length;
            var parameter = query[(start + 1)..end];

            // On a path that goes on behind it, it may be part of a name.
            if (Is(parameter, condition) && (opening == '?' || !parameter.Contains('/')))
            {
                kept ??= Copy(query[..start]);
            }
            else if (!parameter.IsEmpty)
            {
                kept?.Append(kept.Length == 0 ? opening : query[start]).Append(parameter);
            }

            start = end;
        }

        return kept?.ToString();
    }

    // What was kept before the first parameter that is taken out: signs with nothing behind them are left out as well.
    private static StringBuilder Copy(ReadOnlySpan<char> query)
    {
        var kept = new StringBuilder();
        for (var start = 0; start < query.Length;)
        {
            var length = query[(start + 1)..].IndexOfAny('&', '?');
            var end = length < 0 ? query.Length : start + 1 + length;
            if (end > start + 1)
            {
                kept.Append(kept.Length == 0 ? query[0] : query[start]).Append(query[(start + 1)..end]);
            }

            start = end;
        }

        return kept;
    }

    private static bool IsAll(ReadOnlySpan<char> fragment, Condition condition)
    {
        while (true)
        {
            var end = fragment.IndexOf('&');
            if (!Is(end < 0 ? fragment : fragment[..end], condition))
            {
                return false;
            }

            if (end < 0)
            {
                return true;
            }

            fragment = fragment[(end + 1)..];
        }
    }

    private static bool Is(ReadOnlySpan<char> parameter, Condition condition)
    {
        var name = NameOf(parameter);

        // An ampersand that was escaped once too often.
        name = name.StartsWith("amp;", StringComparison.Ordinal) ? name[4..] : name;
        return !name.IsEmpty && condition(name);
    }

    private static ReadOnlySpan<char> NameOf(ReadOnlySpan<char> parameter)
    {
        var equals = parameter.IndexOf('=');
        return equals < 0 ? parameter : parameter[..equals];
    }
}
