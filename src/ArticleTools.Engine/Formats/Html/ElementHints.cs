using ArticleTools.Engine.Segments.Html;

namespace ArticleTools.Engine.Formats.Html;

/// <summary>What the names of elements hint at. Pages repeat the same classes over and over, so each is read once.</summary>
internal sealed class ElementHints
{
    private readonly Dictionary<string, ClassHints> _byClass = new(StringComparer.Ordinal);

    public ClassHints Read(string name, in ElementAttributes attributes)
    {
        if (name is "body" or "html")
        {
            return ClassHints.None;
        }

        var hints = name == "time" ? ClassHints.Date : ClassHints.None;
        if (attributes.Class is not null)
        {
            hints |= ReadClass(attributes.Class);
        }

        if (attributes.Id is not null)
        {
            hints |= ClassHintReader.Read(attributes.Id);
        }

        return hints;
    }

    private ClassHints ReadClass(string names)
    {
        if (!_byClass.TryGetValue(names, out var hints))
        {
            hints = ClassHintReader.Read(names);
            _byClass.Add(names, hints);
        }

        return hints;
    }
}
