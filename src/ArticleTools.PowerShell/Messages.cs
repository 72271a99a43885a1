namespace ArticleTools.PowerShell;

/// <summary>What the cmdlets say, beside the messages of the engine.</summary>
internal static class Messages
{
    public static string FileNotFound(string path) => $"The path '{path}' does not exist.";

    public static string WildcardNamesFile(string path) =>
        $"No file matches '{path}', in which [ and ] are wildcard characters; a file of just this name is there: pass it as -LiteralPath.";

    public static string WildcardMatchesNothing(string pattern) => $"No article file matches '{pattern}'.";

    public static string FolderHoldsNoArticle(string folder, bool recurse, bool filtered)
    {
        var where = recurse ? " or its sub-folders" : ", and -Recurse was not given to search its sub-folders";
        return $"There is no article file in the folder '{folder}'{where}{(filtered ? ", that -Include and -Exclude let through" : "")}.";
    }

    public static string NotOfFileSystem(string path, string provider) =>
        $"The path '{path}' is of the provider {provider}; articles are read from the file system.";

    public static string DestinationNotOfFileSystem(string path, string provider) =>
        $"The path '{path}' is of the provider {provider}; reports are written to the file system.";

    public static string PathInvalid(string path, string detail) => $"The path '{path}' can't be used: {detail}";

    public static string EncodingUnknown(string name) => $"The encoding '{name}' is not known; press Tab after -Encoding for those that are.";

    public static string UrlNotAbsolute(Uri url) => $"The URL '{url}' is not absolute: give scheme and host, as in https://example.org/.";

    public static string ArchiveRead(string path, object counts) => $"'{path}': {counts}.";

    public static string StatusInvalid(string text) => $"'{text}' is no HTTP status: give a code (404), a range (200-299) or a class (2xx).";

    public static string NotWebArchive(string path) => $"The file '{path}' is no web archive: neither WARC or ARC, nor a WACZ package of these.";

    public static string InputNotText(string type) =>
        $"An object of type {type} holds no article text; text, bytes and the results of Invoke-WebRequest do. Files are read with Import-Article.";

    public static string WorkerNotFound(string program) => $"The program '{program}' was not found, neither as a file nor on the PATH.";

    public static string WorkerNotFound() =>
        "The program articletools was not found on the PATH, and the module holds none: install it, or name it with -Program.";

    public static string StartShards(int shards) => FormattableString.Invariant($"Start {shards} shards of an article job on this machine");

    public static string SubmitShards(int shards) => FormattableString.Invariant($"Submit {shards} shards of an article job to Slurm");

    public static string OptionOfOtherScheduler(string name, ArticleJobScheduler scheduler) =>
        $"-{name} has no effect with -Scheduler {scheduler}.";

    public static string ShardEnded(ArticleJobShard shard) => FormattableString.Invariant(
        $"Shard {shard.Shard} of '{shard.Destination}' {(shard.State == ArticleJobState.Stopped ? "was stopped" : "failed")}{(shard.Reason is null ? "" : $": {shard.Reason.TrimEnd('.')}")}. Start the job again to go on with it; see '{shard.LogPath}'.");

    public static string ShardsUnderWay(ArticleJob job) => FormattableString.Invariant(
        $"{job.Running + job.Pending} of {job.Shards} shards of '{job.Destination}' are not complete, and their results are left out: -Wait waits for them.");
}
