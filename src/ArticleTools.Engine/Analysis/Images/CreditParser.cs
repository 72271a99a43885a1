using ArticleTools.Engine.Metadata;
using ArticleTools.Engine.Urls;

namespace ArticleTools.Engine.Analysis.Images;

/// <summary>Reads who made, handed on and owns an image from the line that credits it.</summary>
internal sealed class CreditParser
{
    // A longer line is no credit that could be taken apart.
    private const int MaximumLength = 400;
    private const int LongestName = 80;
    private const int MostWords = 8;

    private const string Marks = " .,:;-–—·•*|\"“”„‘’'()[]@";

    private static readonly string[] CopyrightWords = ["©", "(c)", "Copyright", "Copr."];

    private string? _creator;
    private string? _agency;
    private string? _source;

    // The first party that may be a person, an account or an organisation.
    private string? _unclear;
    private string? _second;

    // The gallery that lent the image is followed by its town.
    private bool _isCourtesy;

    private CreditParser()
    {
    }

    /// <summary>What leads to a party: a sign, a label, a word.</summary>
    private enum Joint
    {
        None,
        Label,
        Maker,
        From,
    }

    /// <summary>Parses a line, with or without a label.</summary>
    public static ArticleImageCredit Parse(string text)
    {
        if (text.Length > MaximumLength)
        {
            return new ArticleImageCredit { Text = text };
        }

        var line = Unwrap(text);
        var license = CreditLicense.Find(line);
        var name = license is { } found ? line.Substring(found.Start, found.Length) : null;
        var parties = license is { } cut ? string.Concat(line.AsSpan(0, cut.Start), " | ", line.AsSpan(cut.Start + cut.Length)) : line;
        var notice = CopyrightOf(parties);
        var parser = new CreditParser();
        parser.ReadParties(parties.Replace('\n', '|'), notice is not null);
        return new ArticleImageCredit
        {
            Text = text,
            Creator = parser._creator,
            Agency = parser._agency,
            Source = parser._source,
            License = name,
            LicenseUrl = license?.Url,
            CopyrightNotice = notice,
        };
    }

    // The brackets around the whole, and the full stop behind it.
    private static string Unwrap(string text)
    {
        ReadOnlySpan<char> line = text.Replace('\u00A0', ' ').Trim().TrimEnd('.').TrimEnd();
        while (line.Length > 2 && ((line[0] == '(' && line[^1] == ')' && line[1..^1].IndexOfAny('(', ')') < 0) || (line[0] == '[' && line[^1] == ']' && line[1..^1].IndexOfAny('[', ']') < 0)))
        {
            line = line[1..^1].Trim().TrimEnd('.');
        }

        return line.ToString();
    }

    private static string? CopyrightOf(string line)
    {
        foreach (var word in CopyrightWords)
        {
            var at = line.IndexOf(word, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && (at == 0 || !char.IsLetter(line[at - 1]) || word == "©"))
            {
                var notice = line.AsSpan(at);
                notice = notice[..(notice.IndexOf('\n') is var end and >= 0 ? end : notice.Length)].Trim().TrimEnd('|').Trim();
                return notice.Length > word.Length ? notice.ToString() : null;
            }
        }

        return null;
    }

    private void ReadParties(string line, bool isCopyright)
    {
        var joint = Joint.None;
        var rest = line.AsSpan();
        while (!rest.IsEmpty)
        {
            var end = NextJoint(rest, out var length, out var next);
            var party = rest[..end].Trim();
            rest = rest[(end + length)..];
            ReadParty(party, joint, isCopyright);
            joint = next;
        }

        // Sellers of stock pictures go by the name of their account.
        if (_unclear is not null && _second is not null && _creator is null && (_agency ?? _source) is null && !_unclear.Contains(' ', StringComparison.Ordinal) && !IsAcronym(_unclear) && !_unclear.Contains('.', StringComparison.Ordinal)
            && (char.IsLower(_unclear[0]) || (!isCopyright && !CreditWords.IsOrganisation(_unclear) && CreditWords.IsOrganisation(_second))))
        {
            // "harborfan / Harbour Museum"
            (_creator, _source) = (_unclear, _second);
        }
        else if (_unclear is not null && _creator is null && (_agency ?? _source) is not null && !_unclear.Contains(' ', StringComparison.Ordinal) && !CreditWords.IsOrganisation(_unclear) && !IsAcronym(_unclear)
            && !(_source is null && HostNames.IsPublic(_unclear)))
        {
            _creator = _unclear;
        }
        else if (!isCopyright || (_agency ?? _creator) is not null)
        {
            _source ??= _unclear;
        }

        // Behind a sign of copyright stands the owner, who need not be the maker.
        if (isCopyright && _agency is null && _source is null && _creator is not null && !PersonName.IsLikely(_creator))
        {
            _creator = null;
        }
    }

    private void ReadParty(ReadOnlySpan<char> party, Joint joint, bool isCopyright)
    {
        party = WithoutCopyright(party.Trim(Marks));
        while (CreditWords.LabelLength(party, out var label) is var length and > 0)
        {
            joint = label switch
            {
                CreditLabel.Source => Joint.From,
                CreditLabel.Maker => Joint.Maker,
                CreditLabel.Credit when joint == Joint.None => Joint.Label,
                _ => joint,
            };
            party = WithoutCopyright(party[length..].TrimStart());
        }

        party = party.Trim(Marks);
        if (party.StartsWith("courtesy", StringComparison.OrdinalIgnoreCase))
        {
            party = party["courtesy".Length..].TrimStart(" :");
            party = party.StartsWith("of:", StringComparison.OrdinalIgnoreCase) ? party[3..].TrimStart() : party;
            joint = Joint.From;
            _isCourtesy = true;
        }

        foreach (var word in (ReadOnlySpan<string>)["of ", "via ", "by ", "from ", "on ", "auf "])
        {
            if (party.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                party = party[word.Length..].TrimStart();
                joint = word == "by " ? Joint.Maker : Joint.From;
            }
        }

        var name = WithoutControls(party).ToString();
        if (name.Length is < 2 or > LongestName || CreditWords.IsNoise(name) || !HasName(name, joint))
        {
            return;
        }

        if (name == _creator || name == _agency || name == _source)
        {
            return;
        }

        if (CreditWords.IsAgency(name))
        {
            if (name.IndexOf(": ", StringComparison.Ordinal) is var colon and > 0)
            {
                ReadParty(name.AsSpan(colon + 2), Joint.Maker, isCopyright);
                name = name[..colon];
            }

            if (_agency is null)
            {
                _agency = name;
            }
            else
            {
                _source ??= name;
            }
        }
        else if (joint == Joint.From || CreditWords.IsPlatform(name))
        {
            _source ??= name;
        }
        else if (joint == Joint.Maker && _creator is null)
        {
            _creator = name;
        }
        else if (!IsPerson(name) || (_isCourtesy && !(name.Contains(' ', StringComparison.Ordinal) && PersonName.IsLikely(name))))
        {
            _second ??= _unclear is null || joint != Joint.None ? null : name;
            _unclear ??= _isCourtesy && _source is not null ? null : name;
        }
        else if (_creator is null)
        {
            _creator = name;
        }
        else if (PersonName.IsLikely(name))
        {
            _creator = $"{_creator}, {name}";
        }
        else
        {
            _source ??= name;
        }
    }

    private bool IsPerson(string name) =>
        !CreditWords.IsOrganisation(name) && !IsAcronym(name) && !name.Contains(".com", StringComparison.OrdinalIgnoreCase)
        && (PersonName.IsLikely(name) || (PersonName.IsPossible(name) && (PersonName.IsFull(name) || _agency is not null)));

    private static ReadOnlySpan<char> WithoutControls(ReadOnlySpan<char> party)
    {
        foreach (var control in (ReadOnlySpan<string>)[" hide caption", " toggle caption", " files", " file"])
        {
            party = party.EndsWith(control, StringComparison.OrdinalIgnoreCase) ? party[..^control.Length].TrimEnd() : party;
        }

        return party;
    }

    // A name has few words, and a capital letter or a script without any; an account's has neither need.
    private static bool HasName(string text, Joint joint)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length > MostWords || text.Contains("licen", StringComparison.OrdinalIgnoreCase) || text.Contains("lizenz", StringComparison.OrdinalIgnoreCase) || text.All(character => !char.IsLetter(character)))
        {
            return false;
        }

        return !char.IsLower(text[0]) || words.Length == 1 || CreditWords.IsAgency(text) || CreditWords.IsPlatform(text) || joint == Joint.From;
    }

    private static bool IsAcronym(string text) => text.IndexOf(' ', StringComparison.Ordinal) < 0 && text.Length <= 6 && text.All(char.IsUpper);

    private static ReadOnlySpan<char> WithoutCopyright(ReadOnlySpan<char> party)
    {
        var isCopyright = false;
        foreach (var word in CopyrightWords)
        {
            if (party.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                party = party[word.Length..].TrimStart(" :©");
                isCopyright = true;
            }
        }

        // The year or years of the claim.
        return isCopyright ? party.TrimStart("0123456789-–, ") : party;
    }

    // Where the next sign or word stands that parts two parties.
    private static int NextJoint(ReadOnlySpan<char> line, out int length, out Joint joint)
    {
        for (var i = 0; i < line.Length; i++)
        {
            switch (line[i])
            {
                case 'h' when line[i..].StartsWith("http://", StringComparison.Ordinal) || line[i..].StartsWith("https://", StringComparison.Ordinal):
                    (length, joint) = (0, Joint.From);
                    return i > 0 ? i : line.IndexOf(' ') is var space and >= 0 ? space : line.Length;
                case '/' or '|' or ';' or '•' or '·' or ',':
                    (length, joint) = (1, Joint.None);
                    return i;
                case '©' when i > 0:
                    (length, joint) = (0, Joint.None);
                    return i;
                case '—' or '–' or '-' when i > 0 && line[i - 1] == ' ' && i + 1 < line.Length && line[i + 1] == ' ':
                case '(' when i > 0 && line[i - 1] == ' ' && !line[i..].StartsWith("(c)", StringComparison.OrdinalIgnoreCase):
                    (length, joint) = (1, Joint.None);
                    return i;
                case '.' when i + 2 < line.Length && line[i + 1] == ' ' && i > 2 && char.IsLower(line[i - 1]) && char.IsLower(line[i - 2]) && char.IsLower(line[i - 3]):
                    (length, joint) = (1, Joint.None);
                    return i;
                case ' ' when i > 0 && CreditWords.LabelLength(line[(i + 1)..], out var label) > 0 && label != CreditLabel.Ambiguous && line[(i + 1)..].IndexOf(':') is > 0 and < 20:
                    (length, joint) = (1, Joint.None);
                    return i;
                case ' ' when i > 0 && JointWord(line[i..], out length):
                    joint = Joint.From;
                    return i;
            }
        }

        (length, joint) = (0, Joint.None);
        return line.Length;
    }

    private static bool JointWord(ReadOnlySpan<char> rest, out int length)
    {
        foreach (var word in (ReadOnlySpan<string>)[" via ", " on ", " for ", " from ", " courtesy of ", " über ", " through "])
        {
            if (rest.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                length = word.Length;
                return true;
            }
        }

        length = 0;
        return false;
    }
}
