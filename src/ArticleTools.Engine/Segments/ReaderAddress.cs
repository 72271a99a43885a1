namespace ArticleTools.Engine.Segments;

/// <summary>Tells a text in which a publisher speaks to its readers from one that reports about others.</summary>
internal static class ReaderAddress
{
    private static readonly WordTable<bool> Words = new(
        """
        we us our ours you your yours please we're we've we'll you're you'll
        wir uns unser unsere unserer unseren ihr ihre ihren ihrer dich dein deine
        nous notre nos vous votre vos
        nosotros nuestro nuestra nuestros nuestras tu tus usted su
        noi nostro nostra voi vostro tuo tua
        nós nosso nossa você seu sua
        wij we ons onze jij jouw je uw
        """.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)
            .Distinct(StringComparer.Ordinal)
            .Select(word => KeyValuePair.Create(word, true)));

    /// <summary>Whether a text in its plain form holds a word for the speaker's own side or for the reader.</summary>
    public static bool IsIn(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var word = PhraseTable.FirstWord(text[i..]);
            if (Words.Contains(word))
            {
                return true;
            }

            i += word.Length;
        }

        return false;
    }
}
