namespace ArticleTools.Engine.Analysis.Quotations.Languages;

/// <summary>The Spanish words with which speech is reported.</summary>
internal static class SpanishSpeech
{
    public const string Verbs =
        "confirmó confirma reafirmó desmintió resaltó resalta puntualizó puntualiza dijo dice dijeron decía afirmó afirma explicó explica señaló señala agregó agrega aseguró asegura escribió escribe declaró declara añadió añade contó cuenta manifestó manifiesta " +
        "indicó indica sostuvo sostiene expresó expresa comentó comenta advirtió advierte alertó alerta insistió insiste apuntó apunta subrayó subraya destacó destaca relató relata " +
        "reconoció reconoce respondió responde respondieron preguntó pregunta concluyó concluye recordó recuerda opinó opina detalló detalla precisó precisa denunció denuncia lamentó lamenta " +
        "acotó refirió ejemplificó esgrimió expuso contestó cita citó lanzó admitió admite remarcó enfatizó reiteró informó informa aclaró consideró considera confesó criticó pidió anunció exigió exige recomendó recomienda aconsejó celebró zanjó prosiguió";

    public const string WeakVerbs = "denuncia cuenta pregunta cita lanzó considera consideró recuerda pidió lamenta informa contó";

    public const string Participles = "diciendo afirmando agregando añadiendo asegurando preguntando señalando";

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

    public const string NamedNouns = "artículo libro película canción obra charla jornada programa proyecto campaña exposición capítulo sección";

    public const string Documents = "comunicado entrevista carta informe estudio documento mensaje declaración rueda";

    public const string Titles = "señor señora sr sra don doña presidente presidenta ministro ministra alcalde alcaldesa director directora fiscal juez jueza diputado diputada expresidente doctor doctora papa";

    public const string MaleTitles = "señor sr don";

    public const string FemaleTitles = "señora sra doña";

    public const string NeverNames = "el la los las un una y pero en con por para de se su al ante según tras este esta como cuando ella él desde sobre también así durante sin entre hasta hacia mientras aunque si cada todo todos hoy ayer ahora luego después entonces solo sólo ya hay fue ha no";
}
