namespace ArticleTools.Engine.Analysis.Quotations.Languages;

/// <summary>The commonest Italian, Dutch and Portuguese words with which speech is reported.</summary>
internal static class OtherSpeech
{
    public const string Verbs =
        "disse spiega spiegato scrive afferma affermato dichiarato aggiunge aggiunto racconta zei zegt schreef schrijft vertelt verklaarde afirmou explicou escreveu declarou contou acrescentou destacou ressaltou acrescenta";

    public const string Prepositions = "secondo|volgens|segundo";
}
