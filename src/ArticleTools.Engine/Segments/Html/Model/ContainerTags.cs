namespace ArticleTools.Engine.Segments.Html.Model;

/// <summary>The elements that matter as surroundings of a block.</summary>
[Flags]
internal enum ContainerTags
{
    None = 0,
    Article = 1 << 0,
    Main = 1 << 1,
    Section = 1 << 2,
    Aside = 1 << 3,
    Header = 1 << 4,
    Footer = 1 << 5,
    Nav = 1 << 6,
    Form = 1 << 7,
    Table = 1 << 8,
    List = 1 << 9,
    Figure = 1 << 10,
    Quotation = 1 << 11,
    Details = 1 << 12,
    Button = 1 << 13,
    Paragraph = 1 << 14,
    Dialog = 1 << 15,
    DescriptionList = 1 << 16,
    Noscript = 1 << 17,
}
