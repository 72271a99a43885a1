namespace ArticleTools.Engine.Metadata;

/// <summary>How far each kind of place is trusted, before agreement between places is weighed.</summary>
internal static class Trust
{
    /// <summary>Front matter: somebody wrote it for this very file.</summary>
    public const int FrontMatter = 100;

    /// <summary>A property whose only purpose is the field.</summary>
    public const int Stated = 90;

    /// <summary>JSON-LD of the article itself.</summary>
    public const int JsonLd = 80;

    /// <summary>Microdata and RDFa within the article.</summary>
    public const int Microdata = 75;

    /// <summary>Open Graph, <c>article:</c>, citation and Dublin Core properties.</summary>
    public const int MetaProperty = 70;

    /// <summary>Plain meta names and link relations.</summary>
    public const int MetaName = 60;

    /// <summary>What the visible text says by its markup or position: a headline, a byline, a time element.</summary>
    public const int Visible = 50;

    /// <summary>What can be gathered from running text, a URL or a file name.</summary>
    public const int Inferred = 30;

    /// <summary>The least that a value needs, agreement counted in.</summary>
    public const int Sufficient = 20;

    /// <summary>What is stated of the page as a file: it is about the article where another place agrees.</summary>
    public const int Page = 15;

    /// <summary>What stands apart from the article: a date there counts where nothing nearer is stated, and no other apart.</summary>
    public const int Elsewhere = 10;

    /// <summary>What stands among comments or pointers to other articles: it is noted and never chosen.</summary>
    public const int Foreign = 5;
}
