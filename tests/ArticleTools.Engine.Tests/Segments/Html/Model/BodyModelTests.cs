using System.Text;
using ArticleTools.Engine.Segments.Html.Model;
using ArticleTools.Engine.Segments.Model;

namespace ArticleTools.Engine.Tests.Segments.Html.Model;

public sealed class BodyModelTests
{
    [Fact]
    public void The_delivered_model_names_features_that_there_are()
    {
        var model = BodyModel.Default;

        Assert.Same(model, BodyModel.Default);
        Assert.True(float.IsFinite(model.Trees.Score(new float[FeatureNames.Count])));
    }

    [Fact]
    public void A_model_is_read_from_three_files()
    {
        var model = BodyModel.Load(name => new MemoryStream(Encoding.UTF8.GetBytes(name switch
        {
            "trees.txt" => "tree\nWords <= 3\n-1\n2",
            "words.txt" => "größe\t1.5",
            "names.txt" => ".post\t2\npost\t-1",
            _ => throw new FileNotFoundException(name),
        })));

        Assert.Equal(-1, model.Trees.Score(new float[FeatureNames.Count]));
        Assert.Equal(1.5f, model.Words.GetWeight(TokenHash.Of("größe")));
        Assert.Equal((2, -1), model.Names.GetWeights("post"));
    }
}
