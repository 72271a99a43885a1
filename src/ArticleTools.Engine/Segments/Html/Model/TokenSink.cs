namespace ArticleTools.Engine.Segments.Html.Model;

/// <summary>Takes tokens one by one, without strings being made of them.</summary>
internal abstract class TokenSink
{
    public abstract void Add(ReadOnlySpan<char> token);
}
