using System.Reflection;
using System.Runtime.InteropServices;
using System.Runtime.Loader;

namespace ArticleTools.PowerShell;

/// <summary>
/// Loads the engine and what it depends on from the module's own folder, apart from whatever versions the session holds.
/// The model is not loaded here: its types are those of the default context, so both sides share them.
/// </summary>
internal sealed class EngineLoadContext : AssemblyLoadContext
{
    private const string Engine = "ArticleTools.Engine";

    private static readonly Assembly Model = typeof(Article).Assembly;
    private static readonly EngineLoadContext Instance = new();
    private static int _installed;

    // What was compiled ahead for this kind of machine, where the module holds such, and what runs on any.
    private readonly string[] _folders;

    private EngineLoadContext()
        : base(Engine)
    {
        var folder = Path.Combine(Path.GetDirectoryName(typeof(EngineLoadContext).Assembly.Location)!, "bin", "engine");
        _folders = [Path.Combine(folder, RuntimeInformation.RuntimeIdentifier), folder];
    }

    /// <summary>Makes the default context find the engine here. A module may be imported many times: the first counts.</summary>
    public static void Install()
    {
        if (Interlocked.Exchange(ref _installed, 1) == 0)
        {
            Default.Resolving += (_, name) => name.Name == Engine ? Instance.LoadFromAssemblyName(name) : null;
        }
    }

    protected override Assembly? Load(AssemblyName assemblyName)
    {
        if (assemblyName.Name == Model.GetName().Name)
        {
            return Model;
        }

        var path = Array.Find(Array.ConvertAll(_folders, folder => Path.Combine(folder, assemblyName.Name + ".dll")), File.Exists);
        return path is null ? null : LoadFromAssemblyPath(path);
    }
}
