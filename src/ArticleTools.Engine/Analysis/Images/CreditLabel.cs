namespace ArticleTools.Engine.Analysis.Images;

/// <summary>What the label of a credit says of the name behind it.</summary>
internal enum CreditLabel
{
    /// <summary>Perhaps nothing: "Foto de" may be of what the image shows.</summary>
    Ambiguous,

    /// <summary>Whom the image is owed to: "Photo:", "Credit:".</summary>
    Credit,

    /// <summary>Who made it: "Photo by", "Photographer:".</summary>
    Maker,

    /// <summary>Where it is from: "Source:", "Image courtesy of".</summary>
    Source,
}
