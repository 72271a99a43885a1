namespace ArticleTools.Engine.Tests;

public sealed class ArticleTextListTests
{
    [Fact]
    public void A_list_shows_as_its_texts_joined()
    {
        Assert.Equal("Ann Example; Bo Example", new ArticleTextList(["Ann Example", "Bo Example"]).ToString());
        Assert.Equal("", new ArticleTextList([]).ToString());
    }

    [Fact]
    public void Lists_of_the_same_texts_are_equal()
    {
        var list = new ArticleTextList(["a", "b"]);

        Assert.True(list.Equals(new ArticleTextList(["a", "b"])));
        Assert.Equal(list.GetHashCode(), new ArticleTextList(["a", "b"]).GetHashCode());
        Assert.False(list.Equals(new ArticleTextList(["a", "B"])));
        Assert.False(list.Equals(new ArticleTextList(["a; b"])));
        Assert.False(list.Equals(null));
    }
}
