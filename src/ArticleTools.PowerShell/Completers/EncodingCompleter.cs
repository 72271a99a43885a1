using System.Collections;
using System.Management.Automation;
using System.Management.Automation.Language;

namespace ArticleTools.PowerShell.Completers;

/// <summary>Completes the names of the WHATWG Encoding standard.</summary>
public sealed class EncodingCompleter : IArgumentCompleter
{
    private static readonly string[] Names =
    [
        "utf-8", "utf-16le", "utf-16be", "utf-32le", "utf-32be",
        "windows-1252", "iso-8859-2", "iso-8859-3", "iso-8859-4", "iso-8859-5", "iso-8859-6", "iso-8859-7", "iso-8859-8", "iso-8859-10",
        "iso-8859-13", "iso-8859-14", "iso-8859-15", "iso-8859-16",
        "windows-874", "windows-1250", "windows-1251", "windows-1253", "windows-1254", "windows-1255", "windows-1256", "windows-1257", "windows-1258",
        "ibm866", "koi8-r", "koi8-u", "macintosh", "x-mac-cyrillic",
        "big5", "euc-jp", "euc-kr", "gb18030", "gbk", "iso-2022-jp", "shift_jis",
    ];

    /// <inheritdoc/>
    public IEnumerable<CompletionResult> CompleteArgument(
        string commandName, string parameterName, string wordToComplete, CommandAst commandAst, IDictionary fakeBoundParameters) =>
        CompletionWords.Complete(Names, wordToComplete);
}
