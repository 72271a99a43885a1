namespace ArticleTools.Cli.Output;

/// <summary>Nobody reads standard output any more.</summary>
internal sealed class BrokenPipeException(Exception innerException) : Exception("Nobody reads standard output any more.", innerException);
