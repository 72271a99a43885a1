using System.Management.Automation;

namespace ArticleTools.PowerShell;

/// <summary>Refuses a URL without scheme and host.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ValidateAbsoluteUrlAttribute : ValidateArgumentsAttribute
{
    /// <inheritdoc/>
    protected override void Validate(object arguments, EngineIntrinsics engineIntrinsics)
    {
        if (arguments is Uri { IsAbsoluteUri: false } url)
        {
            throw new ValidationMetadataException(Messages.UrlNotAbsolute(url));
        }
    }
}
