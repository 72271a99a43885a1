using System.Management.Automation;

namespace ArticleTools.PowerShell;

/// <summary>Lets wildcards stand for the values of an enumeration: <c>*</c> for all of them.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field)]
public sealed class EnumWildcardsAttribute : ArgumentTransformationAttribute
{
    /// <summary>Creates the attribute.</summary>
    /// <param name="enumType">The enumeration.</param>
    public EnumWildcardsAttribute(Type enumType) => EnumType = enumType;

    /// <summary>The enumeration.</summary>
    public Type EnumType { get; }

    /// <inheritdoc/>
    public override object Transform(EngineIntrinsics engineIntrinsics, object inputData)
    {
        var values = new List<object?>();
        foreach (var item in LanguagePrimitives.GetEnumerable(inputData) ?? new[] { inputData })
        {
            var value = item is PSObject wrapped ? wrapped.BaseObject : item;
            if (value is string pattern && WildcardPattern.ContainsWildcardCharacters(pattern))
            {
                values.AddRange(Expand(pattern));
            }
            else
            {
                values.Add(value);
            }
        }

        return values.ToArray();
    }

    // What matches nothing is left for the binder, whose error names the values that there are.
    private object[] Expand(string pattern)
    {
        var wildcard = new WildcardPattern(pattern, WildcardOptions.IgnoreCase | WildcardOptions.CultureInvariant);
        object[] names = [.. Enum.GetNames(EnumType).Where(wildcard.IsMatch)];
        return names.Length > 0 ? names : [pattern];
    }
}
