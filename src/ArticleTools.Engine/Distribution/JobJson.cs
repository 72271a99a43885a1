using System.Text.Json.Serialization;

namespace ArticleTools.Engine.Distribution;

/// <summary>How the files of a job are written as JSON.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ShardPlan))]
[JsonSerializable(typeof(PartSummary))]
[JsonSerializable(typeof(Checkpoint))]
internal sealed partial class JobJson : JsonSerializerContext;
