namespace ArticleTools.Engine.Metadata;

/// <summary>Reads a text made of ASCII digits and single signs from left to right.</summary>
internal ref struct DigitReader(ReadOnlySpan<char> text)
{
    private ReadOnlySpan<char> _rest = text;

    /// <summary>How many characters are left.</summary>
    public readonly int Length => _rest.Length;

    public readonly bool AtEnd => _rest.IsEmpty;

    public readonly char Next => _rest.IsEmpty ? '\0' : _rest[0];

    /// <summary>How many digits come next.</summary>
    public readonly int DigitCount
    {
        get
        {
            var count = 0;
            while (count < _rest.Length && char.IsAsciiDigit(_rest[count]))
            {
                count++;
            }

            return count;
        }
    }

    /// <summary>Takes a number of exactly so many digits, leaving further digits unread.</summary>
    public bool TryNumber(int digits, out int number)
    {
        number = 0;
        if (DigitCount < digits)
        {
            return false;
        }

        foreach (var digit in _rest[..digits])
        {
            number = (number * 10) + (digit - '0');
        }

        _rest = _rest[digits..];
        return true;
    }

    public bool TryTake(char sign)
    {
        if (Next != sign || _rest.IsEmpty)
        {
            return false;
        }

        _rest = _rest[1..];
        return true;
    }

    public bool TryTakeAny(ReadOnlySpan<char> signs)
    {
        if (_rest.IsEmpty || !signs.Contains(_rest[0]))
        {
            return false;
        }

        _rest = _rest[1..];
        return true;
    }

    /// <summary>Takes all digits that come next as the decimals of a number below one.</summary>
    public double TakeDecimals()
    {
        var (value, scale) = (0.0, 0.1);
        while (char.IsAsciiDigit(Next))
        {
            value += (_rest[0] - '0') * scale;
            scale /= 10;
            _rest = _rest[1..];
        }

        return value;
    }
}
