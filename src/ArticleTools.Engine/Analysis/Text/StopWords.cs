using System.Collections.Frozen;

namespace ArticleTools.Engine.Analysis.Text;

/// <summary>Words that say nothing of what a text is about, in the languages that articles most often come in.</summary>
internal static class StopWords
{
    private static readonly FrozenSet<string> Words = string.Concat(
        "about above after again against also although always among another around back became because become been before being below between both came ",
        "come could does doing done down during each else even ever every first from further gave give goes going gone good have having here hers herself ",
        "himself however http https into itself just kind know last later less like likely made make many might more most much must myself near need never next ",
        "nothing often once only other others ours over people perhaps quite rather really said same says seem seemed several shall should since some ",
        "something soon still such sure take taken than that their theirs them themselves then there these they thing things this those though through thus ",
        "time told took toward under until upon used very want wants well went were what when where whether which while whom whose will with within without ",
        "would year years your yours ",
        "aber alle auch aufs beim dass denn dessen diese diesem diesen dieser dieses doch durch eine einem einen einer eines für ganz gegen haben hatte ",
        "hatten hier immer ihre ihrem ihren ihrer jetzt kann kein keine mehr muss nach nicht noch oder ohne schon sein seine seinem seinen seiner sich sind ",
        "soll sondern über unter viel wann warum weil weiter wenn werden wird wieder wurde wurden zwischen ",
        "ainsi après aussi autre avant avec avoir bien cela ceci cette ceux chez comme comment dans deux dont elle elles encore entre était être fait font ",
        "leur leurs mais même moins notre nous parce peut plus pour pourquoi quand quel quelle sans sera ses sont sous tous tout toute très vers votre vous ",
        "algo antes aquí así aunque cada como cómo contra cuando cual desde donde durante ella ellas ellos entre era eran esta está están estas este esto ",
        "estos fueron había hace hacia hasta más mientras mucho muchos nada otra otras otro otros para pero poco porque puede pues quien según sido sobre ",
        "también tanto tiene todo todos unas unos ya ",
        "alla allo anche ancora aveva avere che chi come con così cui dalla dalle degli della delle dello dopo dove ecco era erano essere fatto gli hanno loro ",
        "molto nella nelle nello non nostra oltre perché però più poi prima proprio quale quando quanto quella quello questa questo senza sempre sono stata ",
        "stato tra tutti tutto una ",
        "deze door haar hebben heeft maar meer naar niet omdat onder over toen veel voor want waren wordt worden zich zijn zoals").Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .ToFrozenSet(StringComparer.Ordinal);

    public static bool Contains(string word) => Words.Contains(word);
}
