namespace ArticleTools.Engine.Distribution.Local;

/// <summary>A worker's process.</summary>
/// <param name="Process">Its number.</param>
/// <param name="ExitCode">What it ended with; <see langword="null"/> while the supervisor waits for it.</param>
internal sealed record LocalWorker(int Process, int? ExitCode);
