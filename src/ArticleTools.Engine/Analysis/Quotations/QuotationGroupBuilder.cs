namespace ArticleTools.Engine.Analysis.Quotations;

/// <summary>Sums up the quotations of a group: its wordings and speakers, and whether they differ.</summary>
internal static class QuotationGroupBuilder
{
    public static ArticleQuotationGroup Build(List<(ArticleQuotation Quotation, QuotationWording Wording)> members)
    {
        var variants = Variants(members);
        var speakers = Speakers(members);
        return new ArticleQuotationGroup
        {
            Text = variants[0],
            Count = members.Count,
            ArticleCount = members.Select(member => member.Quotation.Path ?? member.Quotation.Title ?? "").Distinct(StringComparer.Ordinal).Count(),
            Speakers = new ArticleTextList(speakers),
            Variants = new ArticleTextList(variants),
            WordingDiffers = variants.Count > 1,
            SpeakerDiffers = speakers.Count > 1,
            Quotations = members.ConvertAll(member => member.Quotation),
        };
    }

    // The wordings that differ by more than case and punctuation, the commonest first, of two as common the longer.
    private static List<string> Variants(List<(ArticleQuotation Quotation, QuotationWording Wording)> members)
    {
        var variants = new List<(QuotationWording Wording, string Text, int Count)>();
        foreach (var (quotation, wording) in members)
        {
            var index = variants.FindIndex(variant => variant.Wording.IsSame(wording));
            if (index < 0)
            {
                variants.Add((wording, quotation.Text, 1));
            }
            else
            {
                variants[index] = variants[index] with { Count = variants[index].Count + 1 };
            }
        }

        return variants.OrderByDescending(variant => variant.Count).ThenByDescending(variant => variant.Wording.Length).Select(variant => variant.Text).ToList();
    }

    // "Doe" and "Jane Doe" are one speaker, told by the fuller name; a pronoun tells nothing.
    private static List<string> Speakers(List<(ArticleQuotation Quotation, QuotationWording Wording)> members)
    {
        var speakers = new List<string>();
        foreach (var (quotation, _) in members)
        {
            var name = quotation.SpeakerName ?? (quotation.Speaker is { } speaker && !SpeechWords.IsPronoun(speaker.ToLowerInvariant()) ? speaker : null);
            if (name is null || speakers.Exists(known => IsPartOf(name, known)))
            {
                continue;
            }

            var shorter = speakers.FindIndex(known => IsPartOf(known, name));
            if (shorter < 0)
            {
                speakers.Add(name);
            }
            else
            {
                speakers[shorter] = name;
            }
        }

        return speakers;
    }

    private static bool IsPartOf(string part, string whole) =>
        $" {whole} ".Contains($" {part} ", StringComparison.OrdinalIgnoreCase);
}
