using System.Management.Automation;

namespace ArticleTools.PowerShell;

/// <summary>Makes error records whose ids are the stable names of <see cref="ArticleErrorId"/>.</summary>
internal static class ErrorRecords
{
    public static ErrorRecord From(ArticleException error) => new(error, error.ErrorId, CategoryOf(error), error.Path);

    public static ErrorRecord Create(string errorId, string message, object? target, Exception? cause = null)
    {
        var error = new ArticleException(errorId, message, target as string, cause);
        return new ErrorRecord(error, errorId, CategoryOf(error), target);
    }

    private static ErrorCategory CategoryOf(ArticleException error) => error.ErrorId switch
    {
        _ when error.InnerException is UnauthorizedAccessException => ErrorCategory.PermissionDenied,
        ArticleErrorId.ArticleNotFound => ErrorCategory.ObjectNotFound,
        ArticleErrorId.ArticleUnreadable => ErrorCategory.ReadError,
        ArticleErrorId.ArticleFrontMatterInvalid => ErrorCategory.ParserError,
        ArticleErrorId.ArticleTooLarge => ErrorCategory.LimitsExceeded,
        ArticleErrorId.DestinationExists => ErrorCategory.ResourceExists,
        ArticleErrorId.DestinationInvalid => ErrorCategory.WriteError,
        ArticleErrorId.WorkerNotFound => ErrorCategory.ObjectNotFound,
        ArticleErrorId.JobBusy => ErrorCategory.ResourceBusy,
        ArticleErrorId.SchedulerFailed => ErrorCategory.ResourceUnavailable,
        _ => ErrorCategory.InvalidData,
    };
}
