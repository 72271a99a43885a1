namespace ArticleTools.Engine.Export;

/// <summary>Counts the other sites' hosts that an article links to.</summary>
internal static class LinkedHosts
{
    public static Tally Of(Article article)
    {
        var hosts = new Tally();
        foreach (var link in article.Links)
        {
            if (link is { IsExternal: true, Host: not null })
            {
                hosts.Add(link.Host.StartsWith("www.", StringComparison.Ordinal) ? link.Host[4..] : link.Host);
            }
        }

        return hosts;
    }
}
