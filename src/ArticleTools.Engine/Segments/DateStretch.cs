namespace ArticleTools.Engine.Segments;

/// <summary>Reads on for as long as a text holds only the parts of dates and their labels.</summary>
internal ref struct DateStretch(ReadOnlySpan<char> text)
{
    private const string Punctuation = " ,./-:|()[]•·–—'’+\u00A0\u202F年月日년월일";

    private readonly ReadOnlySpan<char> _text = text;
    private int _dateStart = -1;
    private int _dateEnd;
    private int _numbers;
    private bool _hasYear;
    private bool _hasMonth;
    private DateWord _label;

    public string? Published { get; private set; }

    public string? Modified { get; private set; }

    public bool IsLabelled { get; private set; }

    /// <summary>How much of the text was read.</summary>
    public int Length { get; private set; }

    public void Read()
    {
        var i = 0;
        while (i < _text.Length)
        {
            var end = i;
            if (char.IsAsciiDigit(_text[i]))
            {
                while (end < _text.Length && char.IsAsciiDigit(_text[end]))
                {
                    end++;
                }

                if (end - i > 4)
                {
                    break;
                }

                AddNumber(i, end);
            }
            else if (Punctuation.Contains(_text[i], StringComparison.Ordinal))
            {
                // The signs for year, month and day are a part of the date; other punctuation is so only before more of it.
                end++;
                _dateEnd = _dateStart >= 0 && char.IsLetter(_text[i]) ? end : _dateEnd;
            }
            else
            {
                while (end < _text.Length && char.IsLetter(_text[end]))
                {
                    end++;
                }

                if (end == i || !DateWords.TryGetValue(_text[i..end], out var meaning))
                {
                    break;
                }

                AddWord(meaning, i, end);
            }

            i = end;
        }

        CloseDate();
        Length = i;
    }

    private void AddNumber(int start, int end)
    {
        _hasYear |= end - start == 4 && _text.Slice(start, 2) is "19" or "20";
        _numbers++;
        Extend(start, end);
    }

    private void AddWord(DateWord meaning, int start, int end)
    {
        switch (meaning)
        {
            case DateWord.Month:
                _hasMonth = true;
                Extend(start, end);
                break;
            case DateWord.Published or DateWord.Modified:
                // "Last updated", "first published": the later word of a label has the say.
                CloseDate();
                _label = meaning;
                IsLabelled = true;
                break;
            default:
                if (_dateStart >= 0)
                {
                    _dateEnd = end;
                }

                break;
        }
    }

    private void Extend(int start, int end)
    {
        if (_dateStart < 0)
        {
            _dateStart = start;
        }

        _dateEnd = end;
    }

    private void CloseDate()
    {
        if (_dateStart >= 0 && _hasYear && (_hasMonth ? _numbers >= 2 : _numbers >= 3))
        {
            var raw = _text[_dateStart.._dateEnd].ToString();
            if (_label == DateWord.Modified)
            {
                Modified ??= raw;
            }
            else
            {
                Published ??= raw;
            }
        }

        _dateStart = -1;
        _numbers = 0;
        _hasYear = false;
        _hasMonth = false;
    }
}
