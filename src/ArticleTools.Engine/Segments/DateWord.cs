namespace ArticleTools.Engine.Segments;

/// <summary>What a word means in a line that gives a date.</summary>
internal enum DateWord
{
    /// <summary>A weekday, a time zone, an ordinal suffix, or a word that joins the parts.</summary>
    Filler,

    /// <summary>A month's name.</summary>
    Month,

    /// <summary>A word that says that a date of publication follows.</summary>
    Published,

    /// <summary>A word that says that a date of change follows.</summary>
    Modified,
}
