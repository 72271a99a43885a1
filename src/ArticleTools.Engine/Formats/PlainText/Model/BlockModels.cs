using System.Text;
using ArticleTools.Engine.Segments.Model;

namespace ArticleTools.Engine.Formats.PlainText.Model;

/// <summary>What was learned from pages that people have read: how much speaks for a block's being of the body, or the headline.</summary>
internal static class BlockModels
{
    public static readonly DecisionForest Body = Load("PlainTextBody");

    public static readonly DecisionForest Title = Load("PlainTextTitle");

    private static DecisionForest Load(string name)
    {
        using var stream = typeof(BlockModels).Assembly.GetManifestResourceStream($"Models.{name}.txt")
            ?? throw new InvalidOperationException($"The model {name} is missing.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return DecisionForest.Read(reader, Enum.GetNames<BlockFeature>());
    }
}
