namespace ArticleTools.Engine.Formats.Html;

/// <summary>Tells the landmark that an element makes.</summary>
internal static class Landmarks
{
    public static Landmark Get(string name, string? role) => role switch
    {
        "navigation" or "menu" or "menubar" => Landmark.Navigation,
        "banner" => Landmark.Banner,
        "contentinfo" => Landmark.ContentInfo,
        "complementary" => Landmark.Complementary,
        "search" or "form" => Landmark.Form,
        _ => name switch
        {
            "nav" => Landmark.Navigation,
            "header" => Landmark.Banner,
            "footer" => Landmark.ContentInfo,
            "aside" => Landmark.Complementary,
            "form" or "search" => Landmark.Form,
            _ => Landmark.None,
        },
    };
}
