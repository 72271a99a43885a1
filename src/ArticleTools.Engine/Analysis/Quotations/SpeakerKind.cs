namespace ArticleTools.Engine.Analysis.Quotations;

/// <summary>How a speaker is named beside a quotation.</summary>
internal enum SpeakerKind
{
    /// <summary>By a name: "Jane Doe", "Mayor Doe", "the Vale Council".</summary>
    Name,

    /// <summary>By a pronoun: "she".</summary>
    Pronoun,

    /// <summary>By what somebody is: "a spokesman for the mayor".</summary>
    Description,

    /// <summary>By several names at once: "Doe and Roe".</summary>
    Several,

    /// <summary>Not at all: the verb stands alone, as in Spanish.</summary>
    Unnamed,
}
