namespace ArticleTools.Engine.WebArchives.Wacz;

/// <summary>A file of a package, as <c>datapackage.json</c> lists it.</summary>
/// <param name="Path">Its path in the package.</param>
/// <param name="Sha256">Its digest, in lower-case hexadecimal.</param>
/// <param name="Length">Its size in bytes.</param>
internal sealed record WaczResource(string Path, string Sha256, long Length);
