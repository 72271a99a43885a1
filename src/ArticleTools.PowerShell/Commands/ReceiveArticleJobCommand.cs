using System.Management.Automation;
using System.Text.Json;
using ArticleTools.Engine.Distribution.Jobs;

namespace ArticleTools.PowerShell.Commands;

/// <summary>Emits the results of jobs.</summary>
/// <remarks>
/// <para>
/// Each article is an object with the names of schema.org, as "articletools import" writes them: headline, author, datePublished, articleBody, source
/// and so on, and input, the number of the document in the manifest. They come in the order of the manifest, however many shards there were.
/// A document that yielded nothing is a non-terminating error, as Import-Article writes it.
/// </para>
/// <para>
/// Only shards that are complete and whole have results; -Wait waits for the rest. A shard that failed or is damaged is an error (JobPartInvalid).
/// The results are files and stay: they can be received again, and "articletools merge" joins them into one file.
/// </para>
/// <para>For an Article with all its blocks, links and images, pipe the results to Import-Article: they bind by the path of their source.</para>
/// </remarks>
/// <example>
/// <code>Start-ArticleJob ./samples -Destination ./job -Shards 2 | Receive-ArticleJob -Wait | Select-Object datePublished, headline, wordCount</code>
/// <remarks>Starts a job, waits for it, and shows some of its results.</remarks>
/// </example>
/// <example>
/// <code>Start-ArticleJob ./samples -Destination ./other -Shards 2 | Wait-ArticleJob | Receive-ArticleJob | Group-Object inLanguage -NoElement</code>
/// <remarks>Counts the articles by language.</remarks>
/// </example>
[Cmdlet(VerbsCommunications.Receive, "ArticleJob", DefaultParameterSetName = ParameterSet.Path)]
[OutputType(TypeName)]
public sealed class ReceiveArticleJobCommand : ArticleJobCommand
{
    private const string TypeName = "ArticleTools.ArticleJobResult";

    /// <summary>Waits until the job has ended. By default the results of the shards that are complete now are emitted.</summary>
    [Parameter]
    public SwitchParameter Wait { get; set; }

    /// <inheritdoc/>
    protected override void ProcessJob(string folder)
    {
        var job = Wait ? WaitFor(folder) : JobControl.Get(folder);
        foreach (var shard in job.Details.Where(shard => shard.State is ArticleJobState.Failed or ArticleJobState.Stopped))
        {
            WriteError(ErrorRecords.Create(ArticleErrorId.JobPartInvalid, Messages.ShardEnded(shard), shard));
        }

        if (job.Running + job.Pending > 0)
        {
            WriteWarning(Messages.ShardsUnderWay(job));
        }

        var results = JobResults.Open(folder, CancellationToken);
        foreach (var fault in results.Faults)
        {
            WriteError(ErrorRecords.From(fault));
        }

        foreach (var line in results.Read())
        {
            CancellationToken.ThrowIfCancellationRequested();
            using var json = JsonDocument.Parse(line);
            WriteResult(json.RootElement);
        }
    }

    private void WriteResult(JsonElement result)
    {
        if (result.TryGetProperty("error", out var error))
        {
            string? Text(string name) => error.TryGetProperty(name, out var text) ? text.GetString() : null;
            WriteError(ErrorRecords.From(new ArticleException(Text("id") ?? ArticleErrorId.ArticleUnreadable, Text("message") ?? "", Text("path"))));
            return;
        }

        var article = JsonObjects.FromObject(result.GetProperty("article"));
        foreach (var name in (string[])["input", "record"])
        {
            if (result.TryGetProperty(name, out var number))
            {
                article.Properties.Add(new PSNoteProperty(name, number.GetInt64()));
            }
        }

        article.TypeNames.Insert(0, TypeName);
        WriteObject(article);
    }
}
