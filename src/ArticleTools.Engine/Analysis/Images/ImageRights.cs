namespace ArticleTools.Engine.Analysis.Images;

/// <summary>Who made and owns an image, as structured data states it field by field.</summary>
internal sealed record ImageRights(string? Creator, string? CopyrightHolder, string? CopyrightNotice, string? License)
{
    private const string CreativeCommons = "creativecommons.org/";

    public static ImageRights? Create(string? creator, string? holder, string? notice, string? license) =>
        (creator ?? holder ?? notice ?? license) is null ? null : new ImageRights(creator, holder, notice, license);

    /// <summary>The credit of a line and these statements, which go first.</summary>
    public ArticleImageCredit? Complete(ArticleImageCredit? credit)
    {
        var text = credit?.Text ?? CopyrightNotice ?? Creator ?? CopyrightHolder ?? License;
        if (text is null)
        {
            return credit;
        }

        // The field for a name may hold a whole line, "Jane Doe/AP".
        var line = Creator is null ? null : CreditParser.Parse(Creator);
        var isName = line is { Agency: null, Source: null } && Creator!.AsSpan().IndexOfAny('/', ':') < 0;
        var found = credit ?? line ?? new ArticleImageCredit { Text = text };
        return found with
        {
            Text = text,
            Creator = isName ? Creator : found.Creator ?? line?.Creator,
            CopyrightNotice = CopyrightNotice ?? found.CopyrightNotice,
            Source = found.Source ?? (CopyrightHolder == Creator ? null : CopyrightHolder),
            License = found.License ?? License,
            LicenseUrl = License?.Contains(CreativeCommons, StringComparison.OrdinalIgnoreCase) == true ? License : found.LicenseUrl,
        };
    }
}
