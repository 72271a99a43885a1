using System.Management.Automation;

namespace ArticleTools.PowerShell;

/// <summary>Prepares the session when the module is imported.</summary>
public sealed class ModuleInitializer : IModuleAssemblyInitializer
{
    /// <inheritdoc/>
    public void OnImport() => EngineLoadContext.Install();
}
