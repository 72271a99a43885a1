using System.Management.Automation;
using ArticleTools.Engine.Distribution.Jobs;

namespace ArticleTools.PowerShell;

/// <summary>Finds the program that works at the shards of jobs.</summary>
internal static class ArticleJobProgram
{
    private const string Name = "articletools";

    /// <summary>The program that is asked for; else that on the PATH; else that of the module.</summary>
    /// <exception cref="ArticleException">There is none.</exception>
    public static IReadOnlyList<string> Find(PathIntrinsics session, string? program) => ProgramFinder.Start(program is null
        ? ProgramFinder.Find(Name) ?? OfModule() ?? throw NotFound(Messages.WorkerNotFound())
        : Named(session, program) ?? throw NotFound(Messages.WorkerNotFound(program)));

    private static string? Named(PathIntrinsics session, string program)
    {
        var path = session.GetUnresolvedProviderPathFromPSPath(program);
        return File.Exists(path) ? path : ProgramFinder.Find(program);
    }

    private static string? OfModule()
    {
        var path = Path.Combine(Path.GetDirectoryName(typeof(ArticleJobProgram).Assembly.Location)!, "bin", Name, Name + ".dll");
        return File.Exists(path) ? path : null;
    }

    private static ArticleException NotFound(string message) => new(ArticleErrorId.WorkerNotFound, message);
}
