namespace ArticleTools;

/// <summary>A document that yields no article, or a destination that can't be written, with a stable id and the place at fault.</summary>
public sealed class ArticleException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="errorId">One of <see cref="ArticleErrorId"/>.</param>
    /// <param name="message">One sentence for a person that names the file.</param>
    /// <param name="path">The file at fault.</param>
    /// <param name="innerException">What caused it.</param>
    public ArticleException(string errorId, string message, string? path = null, Exception? innerException = null)
        : base(message, innerException)
    {
        ErrorId = errorId;
        Path = path;
    }

    /// <summary>One of <see cref="ArticleErrorId"/>.</summary>
    public string ErrorId { get; }

    /// <summary>The file at fault.</summary>
    public string? Path { get; }

    /// <summary>The line of the decoded document, from 1, where one can be named.</summary>
    public int? Line { get; init; }

    /// <summary>The column in that line, from 1, where one can be named.</summary>
    public int? Column { get; init; }

    /// <summary>The byte offset of the archive record at fault, as <see cref="WarcRecord.Offset"/> counts.</summary>
    public long? Offset { get; init; }
}
