using System.Collections.Frozen;

namespace ArticleTools.Engine.Metadata;

/// <summary>The abbreviations of time zones that stand for one distance from UTC wherever articles use them.</summary>
internal static class ZoneNames
{
    private static readonly FrozenDictionary<string, TimeSpan> Offsets = new Dictionary<string, TimeSpan>(StringComparer.Ordinal)
    {
        ["Z"] = Hours(0), ["UTC"] = Hours(0), ["GMT"] = Hours(0), ["UT"] = Hours(0), ["WET"] = Hours(0),
        ["BST"] = Hours(1), ["CET"] = Hours(1), ["MEZ"] = Hours(1), ["WEST"] = Hours(1), ["WAT"] = Hours(1),
        ["CEST"] = Hours(2), ["MESZ"] = Hours(2), ["EET"] = Hours(2), ["SAST"] = Hours(2), ["CAT"] = Hours(2),
        ["EEST"] = Hours(3), ["MSK"] = Hours(3), ["МСК"] = Hours(3), ["EAT"] = Hours(3), ["TRT"] = Hours(3),
        ["PKT"] = Hours(5), ["WIB"] = Hours(7), ["HKT"] = Hours(8), ["SGT"] = Hours(8), ["AWST"] = Hours(8),
        ["JST"] = Hours(9), ["KST"] = Hours(9), ["ACST"] = Hours(9.5), ["AEST"] = Hours(10), ["ACDT"] = Hours(10.5),
        ["AEDT"] = Hours(11), ["NZST"] = Hours(12), ["NZDT"] = Hours(13),
        ["ART"] = Hours(-3), ["BRT"] = Hours(-3), ["NST"] = Hours(-3.5), ["NDT"] = Hours(-2.5),
        ["AST"] = Hours(-4), ["ADT"] = Hours(-3), ["EST"] = Hours(-5), ["EDT"] = Hours(-4), ["CST"] = Hours(-6), ["CDT"] = Hours(-5),
        ["MST"] = Hours(-7), ["MDT"] = Hours(-6), ["PST"] = Hours(-8), ["PDT"] = Hours(-7),
        ["AKST"] = Hours(-9), ["AKDT"] = Hours(-8), ["HST"] = Hours(-10),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static bool TryGet(string name, out TimeSpan offset) => Offsets.TryGetValue(name, out offset);

    private static TimeSpan Hours(double hours) => TimeSpan.FromHours(hours);
}
