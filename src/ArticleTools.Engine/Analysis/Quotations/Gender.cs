namespace ArticleTools.Engine.Analysis.Quotations;

/// <summary>The gender that words show.</summary>
internal enum Gender
{
    Unknown,
    Male,
    Female,
}
