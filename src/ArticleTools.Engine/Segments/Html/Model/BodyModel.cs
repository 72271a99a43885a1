using System.Text;
using ArticleTools.Engine.Segments.Model;

namespace ArticleTools.Engine.Segments.Html.Model;

/// <summary>What was learned from pages that people have read: which blocks of a page are its body.</summary>
/// <param name="Trees">The decisions on a block's features.</param>
/// <param name="Words">The words of blocks, as <see cref="TextTokens"/> reads them.</param>
/// <param name="Names">The words of class and id attributes, as <see cref="ClassTokens"/> reads them.</param>
internal sealed record BodyModel(DecisionForest Trees, Lexicon Words, NameLexicon Names)
{
    private const string Prefix = "Models.Page.";

    private static readonly Lazy<BodyModel> Delivered = new(() => Load(name =>
        typeof(BodyModel).Assembly.GetManifestResourceStream(Prefix + name) ?? throw new InvalidOperationException($"The model's {name} is missing.")));

    /// <summary>The model that the engine is delivered with.</summary>
    public static BodyModel Default => Delivered.Value;

    /// <summary>Starts to load the delivered model on another thread: a first page is parsed meanwhile.</summary>
    public static void Prepare()
    {
        if (!Delivered.IsValueCreated)
        {
            ThreadPool.UnsafeQueueUserWorkItem(static _ => _ = Default, null);
        }
    }

    /// <summary>Loads a model of three files.</summary>
    /// <param name="open">Opens the file of a name.</param>
    public static BodyModel Load(Func<string, Stream> open)
    {
        return new BodyModel(
            Read("trees.txt", reader => DecisionForest.Read(reader, FeatureNames.All)),
            new Lexicon(Read("words.txt", Lexicon.Read)),
            new NameLexicon(Read("names.txt", Lexicon.Read)));

        T Read<T>(string name, Func<TextReader, T> read)
        {
            using var reader = new StreamReader(open(name), Encoding.UTF8);
            return read(reader);
        }
    }
}
