namespace ArticleTools.Engine.WebArchives.Checking;

/// <summary>Checks the fields of a record's header against the rules.</summary>
internal static class FieldCheck
{
    private static readonly HashSet<string> Types = new(StringComparer.OrdinalIgnoreCase)
    {
        "warcinfo", "response", "resource", "request", "metadata", "revisit", "conversion", "continuation",
    };

    /// <summary>Checks a header.</summary>
    public static void Check(HeaderCheck header, FaultLog faults)
    {
        var type = header["WARC-Type"];
        foreach (var rule in FieldRule.Rules)
        {
            Check(header, rule, type, faults);
        }

        if (type is not null && !Types.Contains(type))
        {
            faults.Warning(WarcFaultId.TypeUnknown, $"The type '{type}' is none that the standard knows.");
        }

        CheckContentType(header, type, faults);
        CheckSegment(header, type, faults);
        CheckFormsOfVersion(header, faults);
        if (Is(type, "revisit") && header["WARC-Refers-To"] is null && (header["WARC-Refers-To-Target-URI"] is null || header["WARC-Refers-To-Date"] is null))
        {
            faults.Warning(WarcFaultId.RevisitUnresolved, "The revisit doesn't say what record it refers to.");
        }
    }

    private static void Check(HeaderCheck header, FieldRule rule, string? type, FaultLog faults)
    {
        var fields = header.Fields.Where(field => field.Name.Equals(rule.Name, StringComparison.OrdinalIgnoreCase)).ToList();
        var isRequired = rule.IsRequiredOf(type);
        if (fields.TrueForAll(field => field.Value.Length == 0) && isRequired)
        {
            faults.Error(WarcFaultId.FieldMissing, $"The record has no {rule.Name}.");
            return;
        }

        if (fields.Count > 0 && rule.IsForbiddenTo(type))
        {
            faults.Error(WarcFaultId.FieldForbidden, $"A record of type {type} can't have {rule.Name}.");
        }

        // A record may well have been made with several others.
        if (fields.Count > 1 && rule.Name != "WARC-Concurrent-To")
        {
            faults.Error(WarcFaultId.FieldDuplicate, $"The record has {rule.Name} {fields.Count} times.");
        }

        foreach (var field in fields)
        {
            if (field.Value.Length == 0)
            {
                faults.Warning(WarcFaultId.FieldEmpty, $"{rule.Name} is empty.");
            }
            else if (!rule.IsValid(field.Value))
            {
                faults.Error(WarcFaultId.FieldInvalid, $"{rule.Name} is '{Shorten(field.Value)}', which is not {rule.Form}.");
            }
        }
    }

    private static void CheckContentType(HeaderCheck header, string? type, FaultLog faults)
    {
        if (header["Content-Type"] is not { } contentType)
        {
            if (!Is(type, "continuation") && FieldValues.TryReadNumber(header["Content-Length"], out var length) && length > 0)
            {
                faults.Warning(WarcFaultId.FieldMissing, "The record should have a Content-Type, since it has a block.");
            }
        }
        else if (Is(type, "warcinfo") && !contentType.StartsWith("application/warc-fields", StringComparison.OrdinalIgnoreCase))
        {
            faults.Warning(WarcFaultId.FieldInvalid, $"Content-Type of a warcinfo record should be application/warc-fields and is '{Shorten(contentType)}'.");
        }
    }

    private static void CheckSegment(HeaderCheck header, string? type, FaultLog faults)
    {
        if (FieldValues.TryReadNumber(header["WARC-Segment-Number"], out var number) && number > 0 && type is not null && (number > 1) != Is(type, "continuation"))
        {
            faults.Error(WarcFaultId.FieldInvalid, $"WARC-Segment-Number of a record of type {type} can't be {number}.");
        }
    }

    private static void CheckFormsOfVersion(HeaderCheck header, FaultLog faults)
    {
        if (header["WARC-Target-URI"] is { } target && FieldValues.IsBracketedUri(target))
        {
            faults.Warning(WarcFaultId.FieldInvalid, "WARC-Target-URI stands in angle brackets.");
        }

        if (header.Version == "1.0" && header["WARC-Date"] is { } date && FieldValues.IsDate(date) && !FieldValues.IsPreciseDate(date))
        {
            faults.Warning(WarcFaultId.FieldInvalid, $"WARC-Date is '{date}', a form that WARC 1.0 doesn't have.");
        }
    }

    private static bool Is(string? type, string name) => string.Equals(type, name, StringComparison.OrdinalIgnoreCase);

    private static string Shorten(string text) => text.Length <= 80 ? text : text[..80] + "…";
}
