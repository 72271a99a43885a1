using System.Text.Json.Serialization;
using ArticleTools.Engine.Distribution.Local;

namespace ArticleTools.Engine.Distribution.Jobs;

/// <summary>How the files that tell of a job's course are written as JSON.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true,
    WriteIndented = true)]
[JsonSerializable(typeof(JobDescription))]
[JsonSerializable(typeof(LocalProcesses))]
internal sealed partial class JobDescriptionJson : JsonSerializerContext;
