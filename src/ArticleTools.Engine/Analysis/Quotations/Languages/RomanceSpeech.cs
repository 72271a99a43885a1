namespace ArticleTools.Engine.Analysis.Quotations.Languages;

/// <summary>The French words with which speech is reported.</summary>
internal static class FrenchSpeech
{
    public const string Verbs =
        "dit disait disent déclare déclaré déclarait explique expliqué expliquait affirme affirmé écrit ajoute ajouté raconte raconté précise précisé souligne souligné estime estimé assure " +
        "assuré répond répondu lance lancé indique indiqué confie confié rappelle rappelé insiste insisté poursuit conclut prévient regrette regretté reconnaît reconnu commente commenté " +
        "annonce annoncé martèle note noté témoigne témoigné dénonce dénoncé demande demandé rétorque résume plaide juge";

    public const string WeakVerbs = "note noté juge reconnu lance lancé demande plaide rappelé";

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

    public const string Documents = "communiqué entretien interview lettre rapport étude tribune document message vidéo";

    public const string Titles = "m mme mlle président présidente ministre maire directeur directrice députée député sénateur docteur professeur maître";

    public const string MaleTitles = "m";

    public const string FemaleTitles = "mme mlle";

    public const string NeverNames = "il elle ils elles le la les un une des et mais en dans pour sur au aux ce cette on je nous si selon comme avec après durant depuis sans sous entre chez vers puis alors ainsi car donc quand cet ces son sa ses leur pas plus";
}

/// <summary>The Spanish words with which speech is reported.</summary>
internal static class SpanishSpeech
{
    public const string Verbs =
        "dijo dice dijeron decía afirmó afirma explicó explica señaló señala agregó agrega aseguró asegura escribió escribe declaró declara añadió añade contó cuenta manifestó manifiesta " +
        "indicó indica sostuvo sostiene expresó expresa comentó comenta advirtió advierte alertó alerta insistió insiste apuntó apunta subrayó subraya destacó destaca relató relata " +
        "reconoció reconoce respondió responde respondieron preguntó pregunta concluyó concluye recordó recuerda opinó opina detalló detalla precisó precisa denunció denuncia lamentó lamenta " +
        "acotó refirió ejemplificó esgrimió expuso contestó cita citó lanzó admitió admite remarcó enfatizó reiteró informó informa aclaró consideró considera confesó criticó pidió anunció exigió exige recomendó recomienda aconsejó celebró zanjó prosiguió";

    public const string WeakVerbs = "cuenta pregunta cita lanzó considera consideró recuerda pidió lamenta informa contó";

    public const string Auxiliaries = "ha han había habían";

    public const string Prepositions = "según|de acuerdo con|de acuerdo a|en palabras de";

    public const string MalePronouns = "él";

    public const string FemalePronouns = "ella";

    public const string OtherPronouns = "ellos ellas yo nosotros este";

    public const string Determiners = "el la los las un una unos unas su sus este esta uno dos tres varios";

    public const string Boundaries = "que y pero o porque cuando si como aunque mientras sino quien quienes es era";

    public const string Attachments = "de del para por vía al con en sobre contra desde";

    public const string Adverbs = "también ayer hoy además luego después entonces asimismo igualmente no se le les me nos lo";

    public const string TermMarkers = "llamado llamada llamados denominado denominada alias apodado apodada título lema palabra término";

    public const string Documents = "comunicado entrevista carta informe estudio documento mensaje declaración rueda";

    public const string Titles = "señor señora sr sra don doña presidente presidenta ministro ministra alcalde alcaldesa director directora fiscal juez jueza diputado diputada expresidente doctor doctora papa";

    public const string MaleTitles = "señor sr don";

    public const string FemaleTitles = "señora sra doña";

    public const string NeverNames = "el la los las un una y pero en con por para de se su al ante según tras este esta como cuando ella él desde sobre también así durante sin entre hasta hacia mientras aunque si cada todo todos hoy ayer hay fue ha no";
}

/// <summary>The commonest Italian, Dutch and Portuguese words with which speech is reported.</summary>
internal static class OtherSpeech
{
    public const string Verbs =
        "disse spiega spiegato scrive afferma affermato dichiarato aggiunge aggiunto racconta zei zegt schreef schrijft vertelt verklaarde afirmou explicou escreveu declarou contou acrescentou";

    public const string Prepositions = "secondo|volgens|segundo";
}
