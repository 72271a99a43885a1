using System.Buffers;
using ArticleTools.Engine.Metadata;

namespace ArticleTools.Engine.Analysis.Images;

/// <summary>The caption of a block's images and the line that credits them.</summary>
/// <param name="Text">The caption, without the credit at its end.</param>
/// <param name="Credit">The credit, from a block of its own or the end of the caption.</param>
internal sealed record ImageCaption(string? Text, ArticleImageCredit? Credit)
{
    // How many blocks behind the image may hold its caption and credit.
    private const int Reach = 2;

    private const int LongestText = 1000;
    private const int FewestSpaces = 3;

    private static readonly SearchValues<char> NoText = SearchValues.Create(" .,:;…-–—•|\u00A0\n");

    private const string LicensePages = "creativecommons.org/";

    public static ImageCaption None { get; } = new(null, null);

    /// <summary>Finds the caption and credit of the images in a block: in the block itself or right behind it.</summary>
    public static ImageCaption Find(IReadOnlyList<ArticleBlock> blocks, int position)
    {
        var block = blocks[position];
        var caption = block.Kind == ArticleBlockKind.Figure && block.Text.Length > 0 && !IsLabel(block) ? block : null;
        ArticleBlock? credit = null;
        for (var i = position + 1; i < blocks.Count && i <= position + Reach; i++)
        {
            var next = blocks[i];
            if (next.Role == ArticleBlockRole.Caption && caption is null && next.Text.Length > 0 && next.Kind != ArticleBlockKind.Figure)
            {
                caption = next;
            }
            else if (next.Role == ArticleBlockRole.Credit && credit is null && IsCredit(next.Text))
            {
                credit = next;
            }
            else
            {
                break;
            }
        }

        return Create(caption, credit);
    }

    /// <summary>Takes a caption and a credit as they stand, such as those of front matter.</summary>
    public static ImageCaption Create(string? caption, string? credit)
    {
        var text = caption;
        if (credit is null && caption is not null)
        {
            (text, credit) = CreditLine.Part(caption);
        }

        text = text.AsSpan().ContainsAnyExcept(NoText) ? text : null;
        return text is null && credit is null ? None : new ImageCaption(text, credit is null ? null : CreditParser.Parse(credit));
    }

    /// <summary>Adds the credit that an alternative text or a title names where there is none by the image.</summary>
    public ImageCaption With(params ReadOnlySpan<string?> texts)
    {
        foreach (var text in texts)
        {
            if (Credit is null && !string.IsNullOrWhiteSpace(text) && text.Length <= LongestText && CreditLine.Labelled(text) is { } credit)
            {
                return this with { Credit = CreditParser.Parse(credit) };
            }
        }

        return this;
    }

    // In the cards around an article a word or two beside the picture link to a section, or to the page of the card.
    private static bool IsLabel(ArticleBlock block) =>
        block.Role is not (ArticleBlockRole.Body or ArticleBlockRole.Caption or ArticleBlockRole.Credit)
        && block.Text.AsSpan().Count(' ') < FewestSpaces && block.Inlines.Any(inline => inline.Kind == ArticleInlineKind.Link && inline.Length == block.Text.Length);

    private static ImageCaption Create(ArticleBlock? caption, ArticleBlock? credit)
    {
        if (caption is null && credit is null)
        {
            return None;
        }

        // What the credit's block says beside the credit is a caption.
        var (beside, line) = credit is null ? (null, null) : CreditLine.Part(credit.Text);
        var found = Create(caption?.Text ?? (line is null ? null : beside), line ?? credit?.Text);

        return found.Credit is { LicenseUrl: null } parsed && LicenseLink(credit ?? caption!) is { } url
            ? found with { Credit = parsed with { LicenseUrl = url } }
            : found;
    }

    // The block's role may come from a class name alone, so that its text must bear it out.
    private static bool IsCredit(string text) =>
        CreditLine.Part(text).Credit is not null || (PersonName.IsPossible(text) && PersonName.IsFull(text));

    // What the licence's name links to.
    private static string? LicenseLink(ArticleBlock block)
    {
        foreach (var inline in block.Inlines)
        {
            if (inline.Kind == ArticleInlineKind.Link && inline.Target?.Contains(LicensePages, StringComparison.OrdinalIgnoreCase) == true)
            {
                return inline.Target.Trim();
            }
        }

        return null;
    }
}
