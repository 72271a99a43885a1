namespace ArticleTools.Engine.Analysis.Images;

/// <summary>The caption of a block's images and the line that credits them.</summary>
/// <param name="Text">The caption as written.</param>
/// <param name="Credit">The credit as written, from a block of its own or the end of the caption.</param>
internal readonly record struct ImageCaption(string? Text, string? Credit)
{
    // How many blocks behind the image may hold its caption and credit.
    private const int Reach = 2;

    /// <summary>Finds the caption and credit of the images in a block: in the block itself or right behind it.</summary>
    public static ImageCaption Find(IReadOnlyList<ArticleBlock> blocks, int position)
    {
        var block = blocks[position];
        var text = block.Kind == ArticleBlockKind.Figure && block.Text.Length > 0 ? block.Text : null;
        string? credit = null;
        for (var i = position + 1; i < blocks.Count && i <= position + Reach; i++)
        {
            var next = blocks[i];
            if (next.Images.Count > 0)
            {
                break;
            }

            if (next.Role == ArticleBlockRole.Caption && text is null && next.Text.Length > 0)
            {
                text = next.Text;
            }
            else if (next.Role == ArticleBlockRole.Credit && credit is null && next.Text.Length > 0)
            {
                credit = next.Text;
            }
            else
            {
                break;
            }
        }

        return new ImageCaption(text, credit ?? (text is null ? null : CreditLine.AtEndOf(text)));
    }
}
