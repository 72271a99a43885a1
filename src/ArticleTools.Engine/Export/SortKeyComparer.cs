namespace ArticleTools.Engine.Export;

/// <summary>Compares the values of one column in the same way in every culture; text whatever its case first, then by it.</summary>
internal sealed class SortKeyComparer : IComparer<object?>
{
    public static SortKeyComparer Instance { get; } = new();

    public int Compare(object? x, object? y)
    {
        if (x is not string first || y is not string second)
        {
            return Comparer<object>.Default.Compare(x, y);
        }

        var order = string.Compare(first, second, StringComparison.OrdinalIgnoreCase);
        return order != 0 ? order : string.CompareOrdinal(first, second);
    }
}
