using System.Runtime.CompilerServices;

namespace ArticleTools.Engine.Urls;

/// <summary>Scheme, host and port of a URL, and what follows from them alone: URLs of one origin share it.</summary>
internal sealed class UrlOrigin(string scheme, string? host, int? port)
{
    // Many URLs of one origin ask the same few tables.
    private Answers _answers;
    private int _answerCount;

    private string? _unicodeHost;

    /// <summary>The scheme in lower case, without a colon.</summary>
    public string Scheme => scheme;

    /// <summary>The host in lower case and in ASCII, without a port; <see langword="null"/> where the URL has none.</summary>
    public string? Host => host;

    /// <summary>The port; <see langword="null"/> for the scheme's own.</summary>
    public int? Port => port;

    /// <summary>Whether a URL of this origin can name a web page.</summary>
    public bool IsWeb { get; } = scheme is "http" or "https";

    /// <summary>The host with the letters that readers see.</summary>
    public string? UnicodeHost => host is null ? null : _unicodeHost ??= UrlHost.ToUnicode(host);

    /// <summary>What a table says of the host, looked up once.</summary>
    public TValue[] In<TValue>(HostTable<TValue> table)
    {
        for (var i = 0; i < _answerCount; i++)
        {
            if (ReferenceEquals(_answers[i].Table, table))
            {
                return Unsafe.As<TValue[]>(_answers[i].Values);
            }
        }

        var values = host is null ? [] : table.Of(host);
        if (_answerCount < Answers.Count)
        {
            _answers[_answerCount++] = (table, values);
        }

        return values;
    }

    [InlineArray(Count)]
    private struct Answers
    {
        public const int Count = 5;

        private (object Table, object Values) _first;
    }
}
