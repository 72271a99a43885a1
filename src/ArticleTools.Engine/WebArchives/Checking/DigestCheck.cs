using System.Security.Cryptography;
using ArticleTools.Engine.WebArchives.Digests;

namespace ArticleTools.Engine.WebArchives.Checking;

/// <summary>Compares a digest that is stated with what is there. Where there are two ways to read what it is of, either will do.</summary>
internal sealed class DigestCheck : IDisposable
{
    private readonly StatedDigest _stated;
    private readonly IncrementalHash _hash;
    private IncrementalHash? _alternative;

    private DigestCheck(string text, StatedDigest stated)
    {
        Stated = text;
        _stated = stated;
        _hash = IncrementalHash.CreateHash(stated.Algorithm);
    }

    /// <summary>The digest as it is stated.</summary>
    public string Stated { get; }

    /// <summary>The digest as it was computed.</summary>
    public string Computed => $"{DigestAlgorithms.LabelOf(_stated.Algorithm)}:{Base32.Encode(_hash.GetCurrentHash())}";

    /// <summary>Whether they are the same.</summary>
    public bool Matches => _stated.Matches(_hash) || (_alternative is not null && _stated.Matches(_alternative));

    /// <summary>Prepares the check; <see langword="null"/> where nothing is stated or it can't be checked.</summary>
    public static DigestCheck? Start(string? text, FaultLog faults)
    {
        if (text is null)
        {
            return null;
        }

        if (StatedDigest.TryRead(text) is { } stated)
        {
            return new DigestCheck(text, stated);
        }

        // One of a form that is wrong is told of with the header's fields.
        if (FieldValues.IsDigest(text))
        {
            faults.Warning(WarcFaultId.DigestUnknown, $"The digest '{text}' is of a function that is not known, and was not checked.");
        }

        return null;
    }

    /// <summary>Feeds the digest with what is taken of a block from here on.</summary>
    public void Feed(BlockStream block) => block.Feed(_hash);

    /// <summary>Feeds the other reading.</summary>
    public void FeedAlternative(ReadOnlySpan<byte> bytes)
    {
        _alternative ??= IncrementalHash.CreateHash(_stated.Algorithm);
        _alternative.AppendData(bytes);
    }

    public void Dispose()
    {
        _hash.Dispose();
        _alternative?.Dispose();
    }
}
