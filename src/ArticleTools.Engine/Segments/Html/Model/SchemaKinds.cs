namespace ArticleTools.Engine.Segments.Html.Model;

/// <summary>Kinds of schema.org types, as far as they tell kinds of pages apart.</summary>
[Flags]
internal enum SchemaKinds
{
    None = 0,
    Article = 1 << 0,
    Product = 1 << 1,

    /// <summary>Posts of a forum, or questions and their answers.</summary>
    Discussion = 1 << 2,

    /// <summary>Lists and collections of other things.</summary>
    List = 1 << 3,
    Page = 1 << 4,

    /// <summary>Businesses, services and places.</summary>
    Business = 1 << 5,
    Instructions = 1 << 6,
    Questions = 1 << 7,
    Event = 1 << 8,
    Site = 1 << 9,
}
