namespace ArticleTools.Engine.Analysis.Quotations.Languages;

/// <summary>The French words with which speech is reported.</summary>
internal static class FrenchSpeech
{
    public const string Verbs =
        "dit disait disent déclare déclaré déclarait explique expliqué expliquait affirme affirmé écrit ajoute ajouté raconte raconté précise précisé souligne souligné estime estimé assure " +
        "assuré répond répondu lance lancé indique indiqué confie confié rappelle rappelé insiste insisté poursuit conclut prévient regrette regretté reconnaît reconnu commente commenté " +
        "annonce annoncé martèle note noté témoigne témoigné dénonce dénoncé demande demandé rétorque résume tempère ironise nuance détaille plaide juge";

    public const string WeakVerbs = "nuance note noté juge reconnu lance lancé demande plaide rappelé";

    public const string Auxiliaries = "ont avait avaient aurait aura";

    public const string Prepositions = "selon|d’après|d'après|pour reprendre les mots de";

    public const string MalePronouns = "il";

    public const string FemalePronouns = "elle";

    public const string OtherPronouns = "ils elles on je nous";

    public const string Determiners = "le la les l’ un une des ce cette son sa ses leur notre deux trois plusieurs";

    public const string Boundaries = "que et mais ou car quand si comme lorsque puisque dont est était";

    public const string Attachments = "de du des d’ pour à au aux chez dans sur par avec en contre";

    public const string Adverbs = "aussi alors encore ensuite également hier aujourd’hui déjà toutefois ainsi ne pas";

    public const string TermMarkers = "dit appelé appelée appelés nommé nommée baptisé baptisée intitulé intitulée surnommé surnommée mot terme expression titre";

    public const string NamedNouns = "article livre film exposition ouvrage projet programme colloque chapitre rubrique émission chanson roman";

    public const string Documents = "communiqué entretien interview lettre rapport étude tribune document message vidéo";

    public const string Titles = "m mme mlle président présidente ministre maire directeur directrice députée député sénateur docteur professeur maître";

    public const string MaleTitles = "m";

    public const string FemaleTitles = "mme mlle";

    public const string NeverNames = "il elle ils elles le la les un une des et mais en dans pour sur au aux ce cette on je nous si selon comme avec après durant depuis sans sous entre chez vers puis alors ainsi car donc quand cet ces son sa ses leur pas plus";
}
