using System.Management.Automation;
using ArticleTools.PowerShell.Completers;

namespace ArticleTools.PowerShell.Commands;

/// <summary>Gets the images of articles.</summary>
/// <remarks>
/// <para>
/// Each image is one object, in whatever sizes and places the document has it: with the files that it is offered in and the largest of them,
/// its alternative text as written, its caption, its credit parsed in the terms of IPTC, what it is for, the link and heading that it stands under,
/// and the title and path of its article. Kind tells images to be looked at from icons, logos, portraits and tracking pixels;
/// Issues says what seems wrong, such as a missing alternative text.
/// </para>
/// <para>
/// Images are found in img and picture elements with their source sets, in the attributes that scripts load images from and the noscript elements beside
/// them, in posters of videos, buttons and inline styles, and in the metadata: IsCover marks the images that stand for the article, and one that only the
/// metadata names has no BlockIndex. Nothing is fetched: a width is one that the document states.
/// </para>
/// <para>Filters add up: an image must pass every one that is given.</para>
/// </remarks>
/// <example>
/// <code>Import-Article ./samples | Get-ArticleImage -Kind Content | Select-Object LargestUrl, LargestWidth, Caption, Credit</code>
/// <remarks>Lists the largest file of each image to be looked at, with its caption and credit.</remarks>
/// </example>
/// <example>
/// <code>Get-ArticleImage ./samples -Role Body, Caption | Select-Object Alt, Issues, Url, Path</code>
/// <remarks>
/// Lists the alternative texts of the images in the articles' own text. With -Issue Alt* only those are listed whose alternative text is missing,
/// empty or says nothing.
/// </remarks>
/// </example>
/// <example>
/// <code>Get-ArticleImage ./samples | Select-Object -ExpandProperty Credit -ErrorAction Ignore | Group-Object Agency, Creator -NoElement</code>
/// <remarks>Counts the images by the agency and the person that are credited.</remarks>
/// </example>
/// <example>
/// <code>Get-ArticleImage ./samples -MinimumWidth 1000 -Distinct | ForEach-Object LargestUrl</code>
/// <remarks>Lists the URL of each image that is known to be at least 1,000 pixels wide, once.</remarks>
/// </example>
[Cmdlet(VerbsCommon.Get, "ArticleImage", DefaultParameterSetName = ParameterSet.Path)]
[OutputType(typeof(ArticleImage))]
public sealed class GetArticleImageCommand : ArticleInputCommand
{
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private Func<string?, bool> _isIssueWanted = _ => true;

    /// <summary>Gives each image once, at its first place in the whole input: images with the same Key are one.</summary>
    [Parameter]
    public SwitchParameter Distinct { get; set; }

    /// <summary>Gives the images of these kinds; wildcards are allowed. The default is all.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    [SupportsWildcards]
    [EnumWildcards(typeof(ArticleImageKind))]
    public ArticleImageKind[]? Kind { get; set; }

    /// <summary>Gives the images in blocks that play these parts; wildcards are allowed. The default is all.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    [SupportsWildcards]
    [EnumWildcards(typeof(ArticleBlockRole))]
    public ArticleBlockRole[]? Role { get; set; }

    /// <summary>Gives the images with any of these issues; wildcards are allowed.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    [SupportsWildcards]
    [ArgumentCompleter(typeof(ImageIssueCompleter))]
    public string[]? Issue { get; set; }

    /// <summary>Gives the images whose largest file is at least this many pixels wide, by what the document states.</summary>
    [Parameter]
    [ValidateRange(1, int.MaxValue)]
    public int? MinimumWidth { get; set; }

    /// <inheritdoc/>
    protected override void BeginProcessing() => _isIssueWanted = NameFilter.CreateForOptional(Issue);

    /// <inheritdoc/>
    protected override void ProcessArticle(Article article)
    {
        foreach (var image in article.Images)
        {
            if (IsWanted(image))
            {
                WriteObject(image);
            }
        }
    }

    private bool IsWanted(ArticleImage image) =>
        (Kind is null || Kind.Contains(image.Kind))
        && (Role is null || Role.Contains(image.Role))
        && (Issue is null || image.Issues.Any(_isIssueWanted))
        && (MinimumWidth is null || (image.LargestWidth ?? image.Width) >= MinimumWidth)
        && (!Distinct || _seen.Add(image.Key));
}
