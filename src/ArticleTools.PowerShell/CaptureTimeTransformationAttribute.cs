using System.Management.Automation;
using ArticleTools.Engine.WebArchives;

namespace ArticleTools.PowerShell;

/// <summary>Takes a time that names no zone for UTC, as archives do, and reads the forms that they write.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class CaptureTimeTransformationAttribute : ArgumentTransformationAttribute
{
    /// <inheritdoc/>
    public override object Transform(EngineIntrinsics engineIntrinsics, object inputData)
    {
        var value = inputData is PSObject wrapped ? wrapped.BaseObject : inputData;
        return value switch
        {
            string text => WebArchiveFilter.ParseTime(text) ?? inputData,
            DateTime { Kind: DateTimeKind.Unspecified } time => new DateTimeOffset(time, TimeSpan.Zero),
            _ => inputData,
        };
    }
}
