namespace ArticleTools.Engine.Analysis.Quotations.Languages;

/// <summary>The English words with which speech is reported.</summary>
internal static class EnglishSpeech
{
    /// <summary>Finite verbs that report speech or writing.</summary>
    public const string Verbs =
        "said says say told tells tell wrote writes write added adds asked asks explained explains noted notes stated states warned warns argued argues argue " +
        "claimed claims claim recalled recalls replied replies insisted insists continued continues concluded concludes tweeted tweets posted declared declares " +
        "announced announces admitted admits remarked remarks responded responds reported reports testified testifies acknowledged acknowledges observed observes " +
        "suggested suggests described describes quipped quips joked jokes shouted shouts whispered whispers commented comments countered counters cautioned " +
        "cautions complained complains conceded concedes confessed confirmed confirms contended contends cried cries demanded emphasized emphasised emphasizes " +
        "emphasises estimated exclaimed exclaims joked laments lamented maintained maintains mused muses offered pledged predicted predicts promised proclaimed " +
        "protested quoted reads read reasoned reiterated reiterates remembered remembers repeated retorted revealed reveals sighed snapped stressed stresses " +
        "texted urged urges vowed wondered wonders yelled agreed agrees alleged alleges answered answers asserted asserts began begins called calls charged cited " +
        "credited denounced dismissed echoed expressed hailed hinted informed instructed interjected ordered pleaded praised recounted recounts refers referred " +
        "related remarked reminded ruled summed underscored voiced went goes boasted boasts blasted chimed clarified clarifies counsels fumed gushed interrupted " +
        "muttered opined pointed points ranted reckons reflected reflects reports scoffed speculated spoke speaks swore thought thinks believes believed " +
        "tells blogged cautioned chided criticized criticised decried defended deemed gasped growled grumbled joked murmured nodded objected put puts questioned " +
        "read reckoned rejoined shrugged smiled smiles laughs laughed spelled stammered thundered accused accuses confided confides recited denied denies labelled labeled characterized characterised shares shared shot fired hit";

    /// <summary>Verbs in a form that leans on the subject of the sentence.</summary>
    public const string Participles =
        "saying adding telling writing asking claiming arguing noting calling explaining stating warning insisting describing declaring suggesting stressing citing " +
        "tweeting recalling announcing concluding acknowledging predicting urging shouting yelling joking quipping complaining alleging reading quoting accusing promising";

    /// <summary>Verbs that report only where the quotation stands right beside them: "he smiled", "she put it".</summary>
    public const string WeakVerbs =
        "put puts read reads went goes began begins thought thinks nodded shrugged smiled smiles laughed laughs spoke speaks offered related charged ordered " +
        "pointed points credited ruled reveals revealed cited refers referred reflected expressed dismissed defended spelled demanded believed believes say write " +
        "tell argue claim notes posted states reports reported promised pledged estimated called calls remembered remembers denounced praised hailed criticized criticised boasts boasted shot fired hit";

    /// <summary>Nouns for what somebody says: "was Doe's reply".</summary>
    public const string Replies = "reply response answer retort verdict message reaction assessment conclusion comment comeback mantra motto advice warning";

    /// <summary>Verbs whose object is who listens.</summary>
    public const string AddressVerbs = "told tells tell informed";

    public const string Auxiliaries = "has have had was is did does do would will could may might can should been being be heard";

    public const string Prepositions = "according to|in the words of|per";

    public const string MalePronouns = "he";

    public const string FemalePronouns = "she";

    public const string OtherPronouns = "they it i we you one both some many others another nobody everyone everybody someone somebody";

    /// <summary>Pronouns that show the gender of someone already named, though not as who speaks.</summary>
    public const string MaleReferences = "he his him himself mr son father brother husband chairman spokesman businessman congressman councilman king sir lord actor salesman";

    public const string FemaleReferences = "she her hers herself mrs ms miss daughter mother sister wife chairwoman spokeswoman businesswoman congresswoman councilwoman queen actress madam lady dame widow";

    public const string Determiners = "a an the this that these those his her its their our my one another some several many two three four five most any no each every both other";

    /// <summary>Words that part a subject from what stands before it.</summary>
    public const string Boundaries =
        "that and but or because when while if as although though since after before until where which who whom whose so yet than nor what how why whether " +
        "saying adding is are was were be been has had have will would could should can may might must then also does did to into not";

    /// <summary>Words in front of a noun that belongs to another.</summary>
    public const string Attachments = "of for from at with in on near by to about against between within under over behind like via during among inside outside around across throughout without beyond";

    public const string Adverbs =
        "also later then recently still even again always often never just simply soon now first himself herself themselves too ever instead only " +
        "yesterday today tonight earlier afterward afterwards reportedly famously thus all both rightly flatly merely long already did almost nearly exactly perhaps meanwhile however though too likewise therefore";

    public const string Times =
        "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december " +
        "week month year day night morning afternoon evening time weekend yesterday today moment spring summer autumn fall winter";

    /// <summary>Words in front of words that are named, not spoken.</summary>
    public const string TermMarkers =
        "called named dubbed termed branded titled entitled nicknamed labelled labeled so-called known term terms word words phrase phrases billed christened translated " +
        "headlined captioned album song film movie book novel play show series episode single essay paper titled hashtag code-named styled marked means meaning";

    /// <summary>Nouns for what has a title or a label, which may stand right behind them.</summary>
    public const string NamedNouns =
        "article headline chapter section event exhibition exhibit campaign program programme project initiative workshop session topic category tab button option checkbox menu page link video course class lecture magazine poem play";

    /// <summary>Nouns for what is written or recorded: words come through it, and it is no person.</summary>
    public const string Documents =
        "statement interview email e-mail letter report documents document filing filings complaint lawsuit affidavit testimony memo memorandum note tweet post blog press " +
        "release speech article essay book op-ed editorial column podcast message text video study paper survey transcript records record ruling opinion order petition " +
        "indictment warrant website site newsletter review page papers suit declaration notice sign poster banner placard recording diary memoir memoirs story analysis " +
        "brief motion announcement summary poll plan agreement resolution law act bill constitution code policy guidelines guidance post posting broadcast address remarks conference " +
        "twitter facebook instagram x youtube reddit telegram tiktok linkedin";

    /// <summary>Titles and offices that stand in front of a name with a capital.</summary>
    public const string Titles =
        "mr mrs ms mx miss dr prof professor sir lord lady dame judge justice president vice prime minister secretary senator sen representative rep congressman congresswoman " +
        "governor gov mayor councilman councilwoman councillor councilor commissioner director chief officer sheriff captain capt lieutenant lt sergeant sgt general gen colonel " +
        "col major maj admiral adm king queen prince princess pope bishop archbishop cardinal reverend rev father sister brother rabbi imam chairman chairwoman chair chairperson " +
        "ceo cfo coo cto founder co-founder chancellor ambassador attorney lawyer coach manager editor executive superintendent supt inspector insp detective constable " +
        "spokesman spokeswoman spokesperson deputy acting assistant associate senior former leader speaker treasurer principal dean pastor supervisor administrator author actor " +
        "actress singer rapper artist analyst economist engineer scientist researcher head member mp mep democrat republican democratic conservative labour " +
        "expert specialist consultant emeritus honorable hon us u.s british french german american russian chinese canadian australian european co-director co-chair";

    public const string MaleTitles = "mr sir lord king prince father brother chairman spokesman congressman councilman";

    public const string FemaleTitles = "mrs ms miss lady dame queen princess sister chairwoman spokeswoman congresswoman councilwoman actress";

    /// <summary>Forms of address, which say nothing of what somebody is.</summary>
    public const string Honorifics = "mr mrs ms miss mx dr prof sir m mme mlle herr frau señor señora sr sra don doña";

    /// <summary>Common nouns for people, which have a capital at the start of a sentence only.</summary>
    public const string People =
        "police officials researchers scientists experts critics residents neighbors neighbours witnesses lawyers prosecutors investigators authorities doctors teachers students " +
        "parents supporters opponents activists analysts organizers organisers protesters others some many people workers voters users readers reporters journalists " +
        "republicans democrats lawmakers politicians ministers firefighters scholars economists historians fans players studies reports documents records friends relatives " +
        "advocates campaigners developers engineers artists authors customers clients employees members leaders";

    /// <summary>Words that start a sentence with a capital and are no name.</summary>
    public const string NeverNames =
        "i he she they we you it who as and but or so when while if in on at for from with by to the a an this that these those then there one some many others another after before " +
        "since because his her their our my its not no yet also however still although though what how why where now here all both each every most more once during under over " +
        "speaking asked afterwards afterward according despite meanwhile instead perhaps maybe even just only like unlike such about into until today yesterday tomorrow last next first later earlier " +
        "another other two three four five six seven eight nine ten everyone nobody someone anyone nothing everything something monday tuesday wednesday thursday friday saturday sunday " +
        "january february march april june july august september october november december";

    /// <summary>Words of organizations and places that are common family names too.</summary>
    public const string FamilyNames = "hall day street church park house law bank court lake post press bridge forest bay springs gardens towers square law lane banks rivers hill hills field fields green young case price";

    /// <summary>Nouns for what has a name and is no person.</summary>
    public const string Things =
        "chain firm startup start-up brand maker provider manufacturer retailer supplier platform app software charity nonprofit non-profit publisher site website tool product town village suburb " +
        "neighborhood neighbourhood region province area district capital community country nation book film movie song album show series novel game organisation collective bank airline restaurant " +
        "cafe shop store hotel business consultancy think-tank body watchdog regulator outlet newspaper blog newsletter podcast";

    /// <summary>Words that make a name that of an organization or a place.</summary>
    public const string Organizations =
        "inc ltd llc plc corp corporation company co group university college school institute institution council committee commission department ministry agency association " +
        "federation union party office bureau board court congress senate parliament house government bank fund foundation trust center centre museum hospital church club league " +
        "society network news times post herald tribune journal magazine press radio television tv media police army navy force service services authority organization organisation " +
        "project programme program coalition alliance campaign initiative states kingdom republic county city state street avenue road island islands river lake mountain " +
        "park airport station act bill law treaty agreement award awards festival cup championship games olympics war day street studios pictures entertainment records games systems " +
        "technologies solutions partners capital holdings international national library theatre theater orchestra academy administration laboratory lab labs observatory " +
        "heights beach valley harbour harbor bridge square hall building tower towers gardens springs falls bay creek forest coast peninsula province district village town region border " +
        "plaza mall arena stadium prize medal scholarship syndrome disease method theory report index review observer guardian gazette chronicle globe sun mirror mail catholic empire";
}
