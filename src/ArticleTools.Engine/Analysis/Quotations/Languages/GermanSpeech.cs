namespace ArticleTools.Engine.Analysis.Quotations.Languages;

/// <summary>The German words with which speech is reported.</summary>
internal static class GermanSpeech
{
    public const string Verbs =
        "sagte sagt sagten sagen gesagt erklärte erklärt erklären erklärten schrieb schreibt geschrieben betonte betont meinte meint fragte fragt ergänzte ergänzt erzählte erzählt " +
        "antwortete antwortet berichtete berichtet kritisierte kritisiert warnte warnt forderte fordert teilte kommentierte kommentiert versicherte versichert " +
        "bestätigte bestätigt kündigte lobte lobt mahnte mahnt resümierte räumte unterstrich bekräftigte bekräftigt behauptete behauptet twitterte äußerte fügte fährt fuhr " +
        "zitierte zitiert urteilte urteilt schilderte schildert glaubt findet fand rief ruft erwiderte entgegnete bilanzierte beklagte beklagt verkündete verkündet sprach schlussfolgerte schlussfolgert erläuterte erläutert konstatierte konstatiert kicherte kichert scherzte gestand klagte klagt unterstreicht resümiert bilanziert scherzt verkündet merkt merkte führte führt pflichtet verriet verrät konstatiert weiß lacht hofft hoffte";

    public const string WeakVerbs = "merkt merkte führte führt weiß lacht hofft hoffte verrät teilte glaubt findet fand kündigte räumte fügte fährt fuhr sprach forderte fordert lobte lobt kritisierte kritisiert rief ruft";

    public const string Auxiliaries = "hat habe haben hatte hatten";

    public const string Prepositions = "laut|nach angaben von|nach angaben des|nach angaben der|zufolge";

    public const string MalePronouns = "er";

    public const string FemalePronouns = "sie";

    public const string OtherPronouns = "ich wir es ihr dieser jener";

    public const string Determiners = "der die das dem den des ein eine einer einem einen eines sein seine ihr ihre unser dieser diese zwei drei mehrere viele";

    public const string Boundaries = "dass und aber oder weil wenn obwohl während als ob denn sondern ist war hatte wird wurde wie was wo wer warum";

    public const string Attachments = "von vom für aus bei beim mit im am zum zur gegen über unter nach in auf";

    public const string Adverbs = "auch jetzt allerdings dann später heute gestern noch weiter zudem außerdem dazu jedoch nun bereits schließlich aber wiederum etwa hier demnach kürzlich selbst damals mir uns ihm ihnen";

    public const string Times = "montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz mai juni juli oktober dezember woche jahr abend mittag";

    public const string TermMarkers = "sogenannte sogenannten sogenannter sogenanntes genannt genannte namens titel begriff wort stichwort motto heißt";

    public const string NamedNouns =
        "artikel ausstellung appell thema fachtag überschrift buch film roman serie reihe beitrag kapitel abschnitt projekt veranstaltung kampagne lied song studie stiftung verordnung volksweisheit rubrik kategorie website seite klasse workshop vortrag konzept programm";

    public const string Documents = "mitteilung erklärung interview bericht studie brief gespräch zeitung pressemitteilung gutachten dokument unterlagen medienberichten";

    public const string Titles =
        "herr frau doktor minister ministerin präsident präsidentin kanzler kanzlerin bürgermeister bürgermeisterin sprecher sprecherin chef chefin leiter leiterin direktor direktorin " +
        "experte expertin autor autorin forscher forscherin anwalt anwältin vorsitzende vorsitzender geschäftsführer geschäftsführerin youtuber youtuberin trainer trainerin";

    public const string MaleTitles = "herr";

    public const string FemaleTitles = "frau";

    public const string NeverNames = 
        "er sie wir ich es der die das ein eine einer eines und aber im am bei nach vor mit von für auf aus den dem des wie so auch dann doch noch laut sein seine seiner ihr ihre ihrer unser unsere " +
        "mein meine dieser diese dieses diesen jener jene um neben durch ohne gegen seit während als wenn weil da dort hier nun jetzt damals heute gestern morgen einige viele alle jeder jede kein " +
        "keine man wer was wo wann warum zum zur ins beim vom über unter zwischen trotz statt wegen nur sogar selbst dabei dafür damit daher darum deshalb danach davor dazu zudem außerdem jedoch " +
        "allerdings gleichwohl trotzdem natürlich vielleicht leider schließlich zunächst inzwischen mittlerweile insgesamt achtung oder ob bis doch denn sowie immer wieder mehr";

    /// <summary>How words for offices and trades end.</summary>
    public static readonly string[] TitleEndings = ["sprecher", "sprecherin", "chef", "chefin", "minister", "ministerin", "präsident", "präsidentin", "leiter", "leiterin", "experte", "expertin", "direktor", "direktorin", "forscher", "forscherin", "anwalt", "anwältin", "meister", "meisterin", "kanzler", "kanzlerin", "vertreter", "vertreterin", "steller", "stellerin", "vorsitzende", "vorsitzender", "führer", "führerin", "blogger", "bloggerin", "bischof", "kritiker", "kritikerin", "politiker", "politikerin", "professor", "professorin", "ceo", "manager", "managerin", "beauftragte", "beauftragter", "redakteur", "redakteurin", "kollege", "kollegin", "rechtler", "rechtlerin", "schaftler", "schaftlerin", "historiker", "historikerin", "loge", "login", "dokumentar", "ökonom", "ökonomin"];
}
