using static ArticleTools.Engine.Tests.Analysis.TestArticle;

namespace ArticleTools.Engine.Tests.Analysis.Quotations;

/// <summary>Passages as news has them: who is named beside the words, and who that is.</summary>
public sealed class SpeakerTests
{
    // Paragraphs are parted by "|". The last quotation is looked at.
    [Theory]

    // Behind the words
    [InlineData("“The gate stays shut,” said Ada Marlow.", "Ada Marlow", "Ada Marlow")]
    [InlineData("“The gate stays shut,” Ada Marlow said.", "Ada Marlow", "Ada Marlow")]
    [InlineData("“The gate stays shut,” Marlow said on Tuesday.", "Marlow", "Marlow")]
    [InlineData("“The gate stays shut,” Mayor Ada Marlow told reporters.", "Mayor Ada Marlow", "Ada Marlow")]
    [InlineData("“The gate stays shut,” Ada Marlow, 41, a lock keeper, said.", "Ada Marlow", "Ada Marlow")]
    [InlineData("“The gate stays shut,” Ada Marlow, who keeps the lock, said.", "Ada Marlow", "Ada Marlow")]
    [InlineData("“The gate stays shut,” Ada Marlow of the Canal Trust later added.", "Ada Marlow", "Ada Marlow")]
    [InlineData("“The gate stays shut,” says lock keeper Ada Marlow, with a shrug.", "Ada Marlow", "Ada Marlow")]
    [InlineData("“The gate stays shut,” according to Ada Marlow.", "Ada Marlow", "Ada Marlow")]
    [InlineData("“Why is the gate shut?” asked Ada Marlow.", "Ada Marlow", "Ada Marlow")]
    [InlineData("“Why is the gate shut?” Marlow asked.", "Marlow", "Marlow")]
    [InlineData("“The gate stays shut,” croaked Ada Marlow.", "Ada Marlow", "Ada Marlow")]
    [InlineData("“The gate stays shut,” Marlow bristled.", "Marlow", "Marlow")]
    [InlineData("“The gate stays shut.” — Ada Marlow", "Ada Marlow", "Ada Marlow")]
    [InlineData("“The gate stays shut.” Marlow said.", "Marlow", "Marlow")]
    [InlineData("“The gate stays shut,” said the canal’s keeper, Ada Marlow.", "Ada Marlow", "Ada Marlow")]
    [InlineData("“The gate stays shut,” said a weary Ada Marlow, the keeper.", "Ada Marlow", "Ada Marlow")]
    [InlineData("“The gate stays shut,” the Canal Trust’s Ada Marlow said.", "Ada Marlow", "Ada Marlow")]
    [InlineData("“The gate stays shut”, said Ada van der Marlow.", "Ada van der Marlow", "Ada van der Marlow")]
    [InlineData("‘The gate stays shut,’ said Ada Marlow.", "Ada Marlow", "Ada Marlow")]
    [InlineData("\"My gate stays shut,\" the keeper could be heard saying.", "the keeper", null)]

    [InlineData("“The gate stays shut,” said Vale College history professor Ada Marlow, a keeper.", "Ada Marlow", "Ada Marlow")]
    [InlineData("“The gate stays shut,” noted Vale-based boat lawyer Ada Marlow in an interview.", "Ada Marlow", "Ada Marlow")]
    [InlineData("“The gate stays shut,” says Founder, Ada Marlow.", "Ada Marlow", "Ada Marlow")]
    [InlineData("“The gate stays shut,” says Canal Trust Founder and Lead Keeper Ada Marlow.", "Lead Keeper Ada Marlow", "Ada Marlow")]
    [InlineData("“The gate stays shut,” says Vale Trust Chief Executive, Ada Marlow.", "Ada Marlow", "Ada Marlow")]
    [InlineData("“The gate stays shut,” Ada Marlow, head of the Canal Trust told us during a visit.", "Ada Marlow", "Ada Marlow")]
    [InlineData("“The gate stays shut,” said Ada Marlow KC.", "Ada Marlow", "Ada Marlow")]
    [InlineData("“The gate stays shut,” reports Gates Today.", "Gates Today", "Gates Today")]
    [InlineData("“Never,” was Ada Marlow’s reply.", "Ada Marlow", "Ada Marlow")]
    [InlineData("“We’re on our way,” said Rep. Ada Marlow (V., Vale), the keeper.", "Rep. Ada Marlow", "Ada Marlow")]
    [InlineData("“It rusts,” said Bill Hall, 44, a keeper.|Hall shrugs. “It will fall,” he says.", "he", "Bill Hall")]
    [InlineData("“That,” as Marlow likes to say, “is that.”", "Marlow", "Marlow")]
    [InlineData("“They told us ‘it stays shut,’” Marlow said after the vote.", "Marlow", "Marlow")]
    [InlineData("“Stop it,” Marlow said of the gate. “It rusts.”", "Marlow", "Marlow")]
    [InlineData("“The gate stays shut,” tweeted @adamarlow.", "@adamarlow", "@adamarlow")]
    [InlineData("“The gate stays shut,” said 41-year-old Ada Marlow.", "Ada Marlow", "Ada Marlow")]
    [InlineData("“The gate stays shut,” said the 41-year-old.", "the 41-year-old", null)]
    [InlineData("“The gate stays shut,” reads a note on the door.", "a note", null)]
    [InlineData("“The gate stays shut,” it added.", "it", null)]
    [InlineData("“The gate stays shut,” a Canal Trust official said on condition of anonymity.", "a Canal Trust official", null)]
    [InlineData("“The gate stays shut,” District Judge Ada Marlow wrote in her ruling.", "District Judge Ada Marlow", "Ada Marlow")]

    // In front of the words
    [InlineData("Ada Marlow said: “The gate stays shut.”", "Ada Marlow", "Ada Marlow")]
    [InlineData("Ada Marlow said, “The gate stays shut.”", "Ada Marlow", "Ada Marlow")]
    [InlineData("Ada Marlow said that the gate “stays shut” for good.", "Ada Marlow", "Ada Marlow")]
    [InlineData("Marlow called the old gate “a shame.”", "Marlow", "Marlow")]
    [InlineData("Asked about the gate, Marlow said, “Not this year.”", "Marlow", "Marlow")]
    [InlineData("Ada Marlow, a keeper at the lock, wrote in a letter: “The gate stays shut.”", "Ada Marlow", "Ada Marlow")]
    [InlineData("In a statement, Ada Marlow said, “The gate stays shut.”", "Ada Marlow", "Ada Marlow")]
    [InlineData("According to keeper Ada Marlow, “the gate stays shut.”", "Ada Marlow", "Ada Marlow")]
    [InlineData("As Marlow put it, “the gate stays shut.”", "Marlow", "Marlow")]
    [InlineData("The mayor, Ada Marlow, said the gate was “beyond repair”.", "Ada Marlow", "Ada Marlow")]
    [InlineData("The answer, says Marlow, is that the gate “stays shut for now”.", "Marlow", "Marlow")]
    [InlineData("Ada Marlow smiled and said, “It stays.”", "Ada Marlow", "Ada Marlow")]
    [InlineData("Ada Marlow rose slowly, saying: “It stays.”", "Ada Marlow", "Ada Marlow")]
    [InlineData("When the gate fell, Ada Marlow warned that it was “only the start of it”.", "Ada Marlow", "Ada Marlow")]

    [InlineData("As boat lawyer Dr. Ada Marlow of the Canal Trust explains to the Herald, “the gate stays shut.”", "Dr. Ada Marlow", "Ada Marlow")]
    [InlineData("“It rusts,” Ada Marlow said. She went on to add, “The gate stays shut.”", "She", "Ada Marlow")]
    [InlineData("Ada Marlow, a keeper in Vale, told Herald, “The gate stays shut.”", "Ada Marlow", "Ada Marlow")]
    [InlineData("Ada Marlow called the gate “a shame,” according to the Vale Times.", "Ada Marlow", "Ada Marlow")]
    [InlineData("According to Marlow, the sky went “really dark” then.", "Marlow", "Marlow")]
    [InlineData("Asked by the press about the gate, Ada Marlow smiled and said: “It stays.”", "Ada Marlow", "Ada Marlow")]
    [InlineData("In Ada Marlow’s view, “the gate is too old for that.”", "Ada Marlow", "Ada Marlow")]
    [InlineData("When a reporter asked about the gate, the keeper shot back, “Look at it.”", "the keeper", null)]
    [InlineData("Marlow laughed and simply said the gate was “too old” for that.", "Marlow", "Marlow")]
    [InlineData("Ada Marlow warned of this: “You make them angry,” Ben Rook told the Herald.", "Ben Rook", "Ben Rook")]
    [InlineData("The Vale Herald reports: “Keepers are angry” for now, said Ada Marlow.", "Ada Marlow", "Ada Marlow")]
    [InlineData("Unfortunately, the papers suggesting harm “were seldom read by those who knew”.", null, null)]
    [InlineData("When Ben Rook asked for it, Ada Marlow declined, saying “I have no key for it.”", "Ada Marlow", "Ada Marlow")]
    [InlineData("As Ada Marlow, head of the Trust and author of a book, puts it, “the gate stays shut.”", "Ada Marlow", "Ada Marlow")]
    [InlineData("Boat Trust expert, Ada Marlow, lobbied for a gate, saying, “My gate would be new.”", "Ada Marlow", "Ada Marlow")]
    [InlineData("I’ve told the keepers: “The gate stays shut.”", "I", null)]
    [InlineData("Ada Marlow, meanwhile, said the gate was “far worse” than that.", "Ada Marlow", "Ada Marlow")]
    [InlineData("Marlow’s mother, Mia Kern, said it “hurts” her.", "Mia Kern", "Mia Kern")]
    [InlineData("Minister of Trade, Boats and Locks, Senator Ada Marlow, said: “It stays.”", "Senator Ada Marlow", "Ada Marlow")]
    [InlineData("In Ada Marlow’s words, “the gate stays shut.”", "Ada Marlow", "Ada Marlow")]
    [InlineData("The lawsuit claims that Marlow “knew of the rust” for years.", "The lawsuit", null)]
    [InlineData("“I will not,” said Ada Marlow, adding: “I am not done.”", "Ada Marlow", "Ada Marlow")]
    [InlineData("The keeper has denied that he “ever met” the man.", "The keeper", null)]

    // At the end of the sentence, around the words
    [InlineData("Boats were “left in the mud” for weeks, Marlow said.", "Marlow", "Marlow")]
    [InlineData("The repair “will take us until the spring,” Trust chairwoman Ada Marlow said.", "Ada Marlow", "Ada Marlow")]
    [InlineData("The boats were “left in the mud” for weeks, according to Ada Marlow.", "Ada Marlow", "Ada Marlow")]

    // Speech that goes on
    [InlineData("“The gate stays shut,” Ada Marlow said. “We have no money.”", "Ada Marlow", "Ada Marlow")]
    [InlineData("“The gate,” Ada Marlow said, “stays shut.”", "Ada Marlow", "Ada Marlow")]
    [InlineData("Ada Marlow said the trust was poor. “We have no money.”", "Ada Marlow", "Ada Marlow")]
    [InlineData("Ada Marlow shook her head. “We have no money.”", "Ada Marlow", "Ada Marlow")]
    [InlineData("“The gate stays shut,” said Ada Marlow.|The lock is old.|“We have no money.”", "Ada Marlow", "Ada Marlow")]
    [InlineData("“The gate stays shut,” said Ben Rook.|Ada Marlow has seen it all.|“We have no money.”", "Ada Marlow", "Ada Marlow")]
    [InlineData("“The gate stays shut,” said Ada Marlow.|The lock is old.|The boats are new.|“We have no money.”", null, null)]
    [InlineData("“The gate stays shut,” said Ada Marlow.|“We have no money.”", "Ada Marlow", "Ada Marlow")]
    [InlineData("Ada Marlow was blunt:|“We have no money.”", "Ada Marlow", "Ada Marlow")]
    [InlineData("For Ada Marlow, that is late. “We have no money.”", "Ada Marlow", "Ada Marlow")]
    [InlineData("According to Ada Marlow, the gate is old. “We have no money.”", "Ada Marlow", "Ada Marlow")]
    [InlineData("“We have no money. And no time.” It was a long evening. “The gate,” said Ada Marlow, “stays shut.”", "Ada Marlow", "Ada Marlow")]

    // Whom a short name or a pronoun means
    [InlineData("Ada Marlow keeps the lock.|“The gate stays shut,” Marlow said.", "Marlow", "Ada Marlow")]
    [InlineData("Ada Marlow keeps the lock.|“The gate stays shut,” she said.", "she", "Ada Marlow")]
    [InlineData("Ada Marlow, a businesswoman, met Ben Rook, a businessman.|“The gate stays shut,” she said.", "she", "Ada Marlow")]
    [InlineData("“It rusts,” said Ben Rook. “It will fall.” Ada Marlow nodded. “Not this year,” she said.", "she", "Ada Marlow")]
    [InlineData("“It rusts,” said Ben Rook.|“It will fall,” he added.", "he", "Ben Rook")]
    [InlineData("Mrs. Marlow and Mr. Rook spoke.|“It will fall,” Mr. Rook said.", "Mr. Rook", "Rook")]
    [InlineData("We met our friend Ada Marlow.|“It will fall,” Ada said.", "Ada", "Ada Marlow")]
    [InlineData("Ada Marlow of Upper Vale met her.|She lives in North Island.|“It will fall,” she said.", "she", "Ada Marlow")]
    [InlineData("“It rusts,” said Ben Rook.|Ada Marlow laughed.|“It will fall,” he said.", "he", "Ben Rook")]
    [InlineData("Rook Bakeries, a chain of Vale, has grown, said Ben Rook.|Rook Bakeries is old. “It will grow,” he said.", "he", "Ben Rook")]
    [InlineData("Ada Marlow spoke.|It rusts, as noted by boat economist Zinha Kern. “It will fall,” she said.", "she", "Zinha Kern")]
    [InlineData("Ada Marlow spoke.|Zinha Kern (b. 1944, Vale) is known for boats. “It became clear,” she has said.", "she", "Zinha Kern")]
    [InlineData("Ada Marlow spoke.|Zinha Kern was late. Her boat was slow. “It became clear,” she said.", "she", "Zinha Kern")]
    [InlineData("Ada Marlow keeps the lock on Marlow Street.|“It will fall,” Marlow said.", "Marlow", "Ada Marlow")]
    [InlineData("Ada Marlow and Tom Marlow spoke.|“It will fall,” Marlow said.", "Marlow", null)]
    [InlineData("It rained.|“It will fall,” she said.", "she", null)]

    // Who is no name
    [InlineData("“The gate stays shut,” said a spokesman for Ada Marlow.", "a spokesman for Ada Marlow", null)]
    [InlineData("“The gate stays shut,” Marlow’s lawyer said.", "Marlow’s lawyer", null)]
    [InlineData("“The gate stays shut,” a keeper at the lock told the Herald.", "a keeper at the lock", null)]
    [InlineData("“The gate stays shut,” officials said.", "officials", null)]
    [InlineData("“The gate stays shut,” police in Upper Vale said.", "police in Upper Vale", null)]
    [InlineData("“The gate stays shut,” the report said.", "the report", null)]
    [InlineData("A sign on the gate read: “No boats today.”", "A sign on the gate", null)]
    [InlineData("“The gate stays shut,” said the keeper of Vale’s locks.", "the keeper of Vale’s locks", null)]
    [InlineData("“The gate stays shut,” the Vale Trust Chief Executive said.", "the Vale Trust Chief Executive", null)]
    [InlineData("The court also found for the keeper, Ada Marlow, noting that “the gate stays shut for good”.", "The court", null)]
    [InlineData("“The gate stays shut,” said Ada Marlow and Ben Rook.", "Ada Marlow and Ben Rook", null)]
    [InlineData("“The gate stays shut,” the Canal Trust said in a statement.", "Canal Trust", "Canal Trust")]
    [InlineData("As the Canal Trust bluntly warns: “The gate stays shut.”", "Canal Trust", "Canal Trust")]

    // German, French, Spanish
    [InlineData("„Das Tor bleibt zu“, sagte Jana Muster am Montag.", "Jana Muster", "Jana Muster")]
    [InlineData("„Das Tor bleibt zu“, sagt die Sprecherin Jana Muster.", "Sprecherin Jana Muster", "Jana Muster")]
    [InlineData("„Das Tor bleibt zu“, schreibt ein Anwalt der Kanzlei Muster.", "ein Anwalt der Kanzlei Muster", null)]
    [InlineData("Das Tor ist alt. „Das Tor bleibt zu“, sagte Tor-Hüter Jan Muster.", "Tor-Hüter Jan Muster", "Jan Muster")]
    [InlineData("Jana Muster hütet das Tor. „Das Tor bleibt zu“, erklärt Arbeitsrechtlerin Muster.", "Arbeitsrechtlerin Muster", "Jana Muster")]
    [InlineData("„Das Tor bleibt zu“, sagte eine Sprecherin dem Blatt.", "eine Sprecherin", null)]
    [InlineData("»Das Tor bleibt zu«, so Muster.", "Muster", "Muster")]
    [InlineData("Jana Muster sagte: „Das Tor bleibt zu.“", "Jana Muster", "Jana Muster")]
    [InlineData("Laut Jana Muster „bleibt das Tor auf Dauer zu“.", "Jana Muster", "Jana Muster")]
    [InlineData("Jana Muster hütet das Tor. „Das Tor bleibt zu“, sagte sie.", "sie", "Jana Muster")]
    [InlineData("« La porte reste fermée », a déclaré Jeanne Modèle.", "Jeanne Modèle", "Jeanne Modèle")]
    [InlineData("« La porte reste fermée », explique Jeanne Modèle, maire du village.", "Jeanne Modèle", "Jeanne Modèle")]
    [InlineData("Jeanne Modèle garde la porte. « Elle reste fermée », explique-t-elle.", "elle", "Jeanne Modèle")]
    [InlineData("Selon Jeanne Modèle, « la porte reste fermée pour toujours ».", "Jeanne Modèle", "Jeanne Modèle")]
    [InlineData("«La puerta sigue cerrada», dijo Juana Modelo.", "Juana Modelo", "Juana Modelo")]
    [InlineData("“La puerta sigue cerrada”, señaló la alcaldesa, Juana Modelo.", "Juana Modelo", "Juana Modelo")]
    [InlineData("Según Juana Modelo, “la puerta sigue cerrada para siempre”.", "Juana Modelo", "Juana Modelo")]
    [InlineData("“La puerta sigue cerrada”, dijo Juana Modelo. “No hay dinero”, añadió.", null, "Juana Modelo")]
    [InlineData("Preguntada por la puerta, Juana Modelo sonrió y dijo: “La puerta sigue cerrada.”", "Juana Modelo", "Juana Modelo")]
    [InlineData("“No,” dijo Juan Otro.|Elena Modelo estaba allí. “La puerta sigue cerrada”, dijo.", null, "Elena Modelo")]
    [InlineData("Elena Modelo estaba allí. “La puerta sigue cerrada”, dijo.", null, "Elena Modelo")]
    [InlineData("—La puerta sigue cerrada —dijo Juana Modelo.", "Juana Modelo", "Juana Modelo")]
    [InlineData("— La porte reste fermée, dit Jeanne Modèle.", "Jeanne Modèle", "Jeanne Modèle")]
    public void The_speaker_is_told(string text, string? speaker, string? name)
    {
        var article = Of([.. text.Split('|').Select(paragraph => Block(paragraph))]);

        var quotation = article.Quotations[^1];

        Assert.Equal((speaker, name), (quotation.Speaker, quotation.SpeakerName));
    }

    [Theory]
    [InlineData("“No,” said Ada Marlow, keeper of the lock.", "keeper of the lock")]
    [InlineData("“No,” said Ada Marlow, a keeper at the lock, who was tired.", "a keeper at the lock")]
    [InlineData("“No,” Ada Marlow, 41, a lock keeper, said.", "a lock keeper")]
    [InlineData("“No,” said Ada Marlow of the Canal Trust.", "the Canal Trust")]
    [InlineData("“No,” said lock keeper Ada Marlow.", "lock keeper")]
    [InlineData("“No,” said Mayor Ada Marlow.", "Mayor")]
    [InlineData("“No,” said the mayor, Ada Marlow.", "the mayor")]
    [InlineData("“No,” said Dr. Ada Marlow, the lead keeper.", "the lead keeper")]
    [InlineData("“No,” said the Canal Trust’s Ada Marlow.", "the Canal Trust")]
    [InlineData("“No,” said Ada Marlow, MD, a keeper.", "a keeper")]
    [InlineData("“No,” Ada Marlow, his mother built the gate so that all could pass it in peace, said.", null)]
    [InlineData("“No,” said Mrs. Marlow.", null)]
    [InlineData("“No,” said Ada Marlow on Tuesday.", null)]
    [InlineData("“No,” said Ada Marlow, adding that it was late.", null)]
    [InlineData("“No,” dijo Elena Modelo, insistiendo en que era tarde.", null)]
    public void The_role_is_given_as_stated(string text, string? role) =>
        Assert.Equal(role, Assert.Single(Of(Block(text)).Quotations).SpeakerRole);

    [Fact]
    public void A_role_holds_for_the_whole_article()
    {
        var quotations = Of(Block("“No,” said Ada Marlow, a keeper.", default), Block("“Never,” Marlow said.")).Quotations;

        Assert.Equal(["a keeper", "a keeper"], quotations.Select(quotation => quotation.SpeakerRole));
    }

    [Theory]
    [InlineData("“No gate,” Ada Marlow told the Vale Herald.", "told", "the Vale Herald")]
    [InlineData("“No gate,” Ada Marlow told reporters.", "told", null)]
    [InlineData("“No gate,” Ada Marlow said in a statement.", "said", "a statement")]
    [InlineData("“No gate,” Ada Marlow said in an interview with the Vale Herald on Monday.", "said", "an interview with the Vale Herald")]
    [InlineData("“No gate at all for years,” according to court documents.", null, "court documents")]
    [InlineData("In a letter to the Trust, Ada Marlow wrote: “No gate.”", "wrote", "a letter to the Trust")]
    [InlineData("“No gate,” Ada Marlow said.", "said", null)]
    [InlineData("“No gate,” snapped Ada Marlow.", "snapped", null)]
    public void The_cue_and_the_source_between_are_given_as_written(string text, string? cue, string? via)
    {
        var quotation = Assert.Single(Of(Block(text)).Quotations);

        Assert.Equal((cue, via), (quotation.CueVerb, quotation.Via));
    }
}
