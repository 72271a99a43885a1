using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ArticleTools.Engine.Distribution;

/// <summary>What a job is: the inputs, the number of shards, and how the inputs are read. Parts of different plans don't go together.</summary>
public sealed record ShardPlan
{
    /// <summary>How many shards there are.</summary>
    public required int Shards { get; init; }

    /// <summary>How many inputs there are.</summary>
    public required long Inputs { get; init; }

    /// <summary>The SHA-256 digest of the manifest, in lower-case hexadecimal.</summary>
    public required string ManifestSha256 { get; init; }

    /// <summary>The SHA-256 digest of the version of ArticleTools and of all options that tell how documents are read.</summary>
    public required string OptionsSha256 { get; init; }

    /// <summary>Plans a job.</summary>
    /// <param name="manifest">The inputs.</param>
    /// <param name="shards">How many shards there are.</param>
    /// <param name="options">How the inputs are read.</param>
    public static ShardPlan Create(Manifest manifest, int shards, ArticleReaderOptions options) => new()
    {
        Shards = shards,
        Inputs = manifest.Count,
        ManifestSha256 = manifest.Sha256,
        OptionsSha256 = Digest(options),
    };

    /// <summary>Reads the plan of a folder.</summary>
    /// <exception cref="ArticleException">The folder holds no job.</exception>
    public static ShardPlan Read(JobFolder folder) => DurableFile.Read(folder.PlanPath, JobJson.Default.ShardPlan)
        ?? throw new ArticleException(
            ArticleErrorId.JobMismatch, $"The folder '{folder.Path}' holds no job: '{folder.PlanPath}' is missing or damaged.", folder.Path);

    /// <summary>Makes a folder that of this plan, or sees that it is so already.</summary>
    /// <exception cref="ArticleException">The folder is that of another plan.</exception>
    internal void Claim(JobFolder folder)
    {
        Directory.CreateDirectory(folder.Path);
        DurableFile.WriteIfMissing(folder.PlanPath, this, JobJson.Default.ShardPlan);
        var begun = Read(folder);
        if (begun != this)
        {
            throw new ArticleException(
                ArticleErrorId.JobMismatch,
                $"The folder '{folder.Path}' was begun with {Difference(begun)}: go on as it was begun, or choose another folder.",
                folder.Path);
        }
    }

    private string Difference(ShardPlan begun) =>
        begun.Shards != Shards ? string.Create(CultureInfo.InvariantCulture, $"{begun.Shards} shards, not {Shards}")
        : begun.ManifestSha256 != ManifestSha256 || begun.Inputs != Inputs ? "another manifest"
        : "other reading options, or by another version of ArticleTools";

    private static string Digest(ArticleReaderOptions options)
    {
        var text = string.Create(
            CultureInfo.InvariantCulture,
            $"""
            {typeof(ShardPlan).Assembly.GetName().Version}
            {options.Format}
            {options.Encoding?.ToLowerInvariant()}
            {options.BaseUrl?.OriginalString}
            {options.MaximumBytes}
            {options.MaximumCompressionRatio}
            {options.MaximumDepth}
            {options.MaximumYamlAliases}
            {options.MaximumFrontMatterLength}
            """);
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text))).ToLowerInvariant();
    }
}
