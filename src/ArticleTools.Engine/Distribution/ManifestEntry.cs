namespace ArticleTools.Engine.Distribution;

/// <summary>One input of a job.</summary>
/// <param name="Input">Its index in the manifest, from 0, blank lines and comments not counted.</param>
/// <param name="Path">The path as the manifest has it, which is what results call it.</param>
/// <param name="FullPath">Where the file is on this machine.</param>
public readonly record struct ManifestEntry(long Input, string Path, string FullPath);
