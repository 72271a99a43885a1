namespace ArticleTools.Cli.Output;

/// <summary>Writes JSON objects, each on a line: as JSON Lines, or as the items of one array.</summary>
/// <param name="output">Where to write.</param>
/// <param name="isArray">Whether the lines make up one array.</param>
/// <param name="getObjects">What to write of an article.</param>
internal sealed class JsonArticleWriter(TextWriter output, bool isArray, Func<Article, IEnumerable<string>> getObjects) : IArticleWriter
{
    private bool _isFirst = true;

    public void Write(Article article)
    {
        foreach (var json in getObjects(article))
        {
            if (isArray)
            {
                output.Write(_isFirst ? "[\n" : ",\n");
                output.Write(json);
            }
            else
            {
                output.Write(json);
                output.Write('\n');
            }

            _isFirst = false;
        }
    }

    public void Complete()
    {
        if (isArray)
        {
            output.Write(_isFirst ? "[]\n" : "\n]\n");
        }
    }
}
