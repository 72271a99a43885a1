namespace ArticleTools;

/// <summary>The language in which a document's front matter is written.</summary>
public enum ArticleFrontMatterFormat
{
    /// <summary>The document has no front matter.</summary>
    None,

    /// <summary>YAML between lines of <c>---</c>.</summary>
    Yaml,

    /// <summary>TOML between lines of <c>+++</c>.</summary>
    Toml,

    /// <summary>A JSON object at the very start of the document.</summary>
    Json,
}
