namespace ArticleTools.Engine.Distribution;

/// <summary>A place in an archive that reading can start from, and how much has come from there already.</summary>
/// <param name="Entry">The archive file within a package.</param>
/// <param name="Offset">Where reading starts: at a record, or at the gzip member that it shares with others.</param>
/// <param name="Record">The number in the archive of the first record that came from there.</param>
/// <param name="Documents">How many documents, or errors in their places, have come from there.</param>
internal readonly record struct ArchivePosition(string? Entry, long Offset, long Record, long Documents);
