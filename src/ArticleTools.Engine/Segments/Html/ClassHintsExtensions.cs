namespace ArticleTools.Engine.Segments.Html;

/// <summary>Questions to hints.</summary>
internal static class ClassHintsExtensions
{
    public static bool HasAny(this ClassHints hints, ClassHints any) => (hints & any) != ClassHints.None;
}
