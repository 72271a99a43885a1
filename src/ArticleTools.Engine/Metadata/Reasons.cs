namespace ArticleTools.Engine.Metadata;

/// <summary>Why a candidate was not chosen, as <see cref="ArticleEvidenceCandidate.Reason"/> says it.</summary>
internal static class Reasons
{
    public const string Weaker = "from a weaker place";
    public const string Elsewhere = "stands apart from the article";
    public const string Outvoted = "fewer places agree with it";
    public const string NamesSite = "names the site";
    public const string NoDate = "holds no date";
    public const string NoPerson = "names no person";
    public const string NoUrl = "is no absolute web address";
    public const string NoImage = "is no address of a picture";
    public const string NoLanguage = "is no language tag";
    public const string NoYear = "is no year";
    public const string NoText = "holds no text";
    public const string HomePage = "is the site's front page";
    public const string BeforePublication = "lies before the publication";
    public const string IsAuthor = "is an author already";
}
