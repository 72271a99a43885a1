using System.Collections.Frozen;
using ArticleTools.Engine.Metadata;

namespace ArticleTools.Engine.Analysis.Quotations;

/// <summary>The gender of people with a common given name, where nearly all who bear it are of one: whom "he" and "she" can mean.</summary>
internal static class GivenNameGenders
{
    private const string Male =
        "aaron abdul adam adrian ahmed aidan alan albert alberto alejandro alexander alfonso alfred alfredo ali anders andreas andrew andy angus anthony antoine anton antonio armin arnaud arthur axel barry ben benjamin " +
        "bernard bernd bernie bill billy bob boris brad bradley brandon brendan brent brett brian bruce bruno bryan byron caleb callum calvin carl carlos carsten cedric chad charles charlie chris christian christoph " +
        "christophe christopher chuck clarence claude clifford clint cody colin connor conor craig curtis damian damien dan daniel danny darren daryl dave david dennis derek derrick diego dieter dirk dmitry dominic don " +
        "donald doug douglas duncan dustin dwayne dylan earl eddie edgar eduardo edward edwin eli elijah elon emmanuel enrico enrique eric erik ernest ernesto ernst ethan eugene evan fabian felipe felix fernando florian " +
        "francesco francis francisco franck frank franklin franz fred frederick friedrich gabriel gareth garrett gary gavin geoff geoffrey george georges gerald gerard gerhard gilbert gilles giovanni giuseppe glenn " +
        "gordon graham greg gregory guillaume gustavo guy günter günther hans harald harold harry harvey hassan hector heiko heinrich heinz helmut henri henry herbert holger horst howard hugh hugo hussein ian ibrahim " +
        "ignacio isaac ivan jack jacob jacques jake jakob james jared jason javier jay jeff jeffrey jens jeremy jerome jerry jesse jim jimmy joachim joaquín jochen joe joel johann johannes john johnny jon jonathan " +
        "jorge jose josef joseph josh joshua josé juan julien justin jérôme jörg jürgen karim karl keith ken kenneth kevin khalid klaus kurt kyle lance larry lars laurent lawrence leo leon leonard lewis liam lou louis " +
        "lucas luigi luis luke lukas malcolm manfred manuel marc marcel marcelo marco marcus mario mark markus marshall martin marvin mathias matt matthew matthias maurice max maximilian mehmet michael michel miguel " +
        "mike milton mitchell mohamed mohammad mohammed mohammad moritz muhammad mustafa nate nathan nathaniel neal neil nelson nicholas nick nicolas niels nigel nils noah norbert norman oleg olaf oliver olivier omar " +
        "oscar oskar otto owen pablo paolo pascal patrick paul paulo pedro pete peter phil philip philipp philippe phillip pierre rafael rainer ralf ralph randall randy raphael ravi ray raymond reginald ricardo " +
        "richard rick ricky rob robert roberto rodney roger roland rolf ron ronald ross roy ruben rudolf russell ryan salvador sam samuel saul scott sean sebastian sergei sergey sergio seth shane shaun shawn simon " +
        "stanley stefan stephan stephen steve steven stewart stuart sven ted terrence theo theodore thibault thierry thomas thorsten tim timothy tobias todd tom tomas tommy tony travis trevor troy tyler udo ulrich uwe " +
        "vernon victor viktor vince vincent vladimir volker wade walter warren wayne werner wesley wilhelm will william winston wolfgang xavier yann yves zach zachary";

    private const string Female =
        "abby abigail ada adele aisha alejandra alexandra alice alicia alina alison allison alyssa amanda amber amelia amy ana anastasia angela angelina anika anita anja anke ann anna anne annette annika antonia " +
        "astrid audrey ava barbara beate beatrice becky bernadette beth bethany betty beverly bianca birgit bonnie brenda bridget brigitte britta brittany brooke caitlin camilla carla carmen carol carolina caroline " +
        "carolyn catherine cathy cecilia chantal charlotte chelsea cheryl chloe christa christina christine cindy claire clara claudia colleen connie constanze cornelia courtney cristina crystal cynthia céline dagmar " +
        "daisy danielle daniela dawn deanna deborah debbie debra delphine denise diana diane dolores donna doris dorothy edith eileen elaine eleanor elena elisa elisabeth elise elizabeth ella ellen ellie elodie elsa emily " +
        "emma erica erika erin esther eva eve evelyn fatima felicia fiona frances francesca franziska gabriela gabrielle gail gemma genevieve georgina gina giulia gloria grace greta gretchen gwen hailey hannah harriet heather " +
        "heidi heike helen helena helga hilary hillary hélène ilse imogen inga ingrid irene iris irina isabel isabella isabelle jacqueline jade jana jane janet janice janine jasmine jeanne jen jenna jennifer jenny " +
        "jessica jill joan joanna joanne jocelyn josephine joyce juanita judith judy julia juliana julie juliet jutta kamala karen karin karina karoline katarina kate katharina katherine kathleen kathrin kathryn kathy katie katja " +
        "katrin katrina kayla kelsey kerstin kirsten kristen kristin kristina krista lara laura lauren laurie lea leah lena lily linda lindsay lindsey lisa liz lois lorraine louisa louise lucia lucy luisa lydia lynn madeleine " +
        "madeline maggie maja manuela margaret margarita margot maria maría mariana marianne marie marilyn marina marion marissa marjorie marlene marta martha martina mary maureen maya megan meghan melanie melinda melissa " +
        "meredith mia michelle mildred miranda molly monica monika nadia nadine nancy naomi natalia natalie natasha nathalie nicole nina nora norma olga olivia pamela patricia paula pauline peggy penelope penny petra " +
        "phoebe phyllis pooja priscilla priya rachel rebecca regina renate renee rhonda rita roberta rosa rosemary roxanne ruth sabine sabrina samantha sandra sara sarah serena sharon sheila shelly sheryl shirley silke " +
        "silvia simone sofia sofie sonia sonja sophia sophie stacy stefanie stella stephanie sue susan susanna susanne suzanne svetlana sylvia sylvie tabitha tamara tammy tania tanja tanya tara tatiana teresa tessa theresa " +
        "tiffany tina tracy ulrike ursula ute valentina valerie vanessa vera veronica veronika victoria virginia vivian wanda wendy yolanda yvette yvonne zoe";

    private static readonly FrozenDictionary<string, Gender> Genders =
        Male.Split(' ').Select(name => (name, Gender.Male)).Concat(Female.Split(' ').Select(name => (name, Gender.Female)))
            .DistinctBy(pair => pair.name, StringComparer.Ordinal).ToFrozenDictionary(pair => pair.name, pair => pair.Item2, StringComparer.Ordinal);

    /// <summary>Whether a word in lower case is a common given name.</summary>
    public static bool IsGivenName(string name) => Genders.ContainsKey(name) || GivenNames.Contains(name);

    /// <summary>The gender that a given name in lower case shows; of <c>anne-marie</c> the first part tells.</summary>
    public static Gender Of(string name)
    {
        var hyphen = name.IndexOf('-');
        return Genders.GetValueOrDefault(hyphen > 0 ? name[..hyphen] : name, Gender.Unknown);
    }
}
