namespace ArticleTools.Engine.Formats.FrontMatter;

/// <summary>A fault in a header, at a place in it.</summary>
internal sealed class FrontMatterException : Exception
{
    public FrontMatterException(string message, int offset, bool breaksLimit = false, Exception? innerException = null)
        : base(message, innerException) => (Offset, BreaksLimit) = (offset, breaksLimit);

    /// <summary>Where the fault lies, in UTF-16 code units from the start of the header's content.</summary>
    public int Offset { get; }

    /// <summary>Whether the header is refused for its size or depth, whatever follows it.</summary>
    public bool BreaksLimit { get; }
}
