using System.Management.Automation;
using ArticleTools.Engine.WebArchives;

namespace ArticleTools.PowerShell;

/// <summary>Refuses what is no HTTP status.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ValidateHttpStatusAttribute : ValidateEnumeratedArgumentsAttribute
{
    /// <inheritdoc/>
    protected override void ValidateElement(object element)
    {
        if (element is not string text || !HttpStatusRange.TryParse(text, out _))
        {
            throw new ValidationMetadataException(Messages.StatusInvalid($"{element}"));
        }
    }
}
