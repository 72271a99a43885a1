using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text;

namespace ArticleTools.Engine.Decoding;

/// <summary>Makes the legacy encodings known before anything in this assembly runs.</summary>
internal static class CodePages
{
    // AngleSharp looks its encodings up once, on first use, even if that is for a URL, and takes UTF-8 for those it can't find.
    [ModuleInitializer]
    [SuppressMessage("Usage", "CA2255", Justification = "No other place is sure to come before the first use of AngleSharp.")]
    internal static void Register() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
}
