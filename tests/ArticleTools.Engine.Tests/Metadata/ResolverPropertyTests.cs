using ArticleTools.Engine.Formats;
using ArticleTools.Engine.Metadata;
using FsCheck;
using FsCheck.Fluent;

namespace ArticleTools.Engine.Tests.Metadata;

public sealed class ResolverPropertyTests
{
    [Fact]
    public void No_values_make_the_resolver_throw_and_each_filled_field_has_one_piece_of_evidence() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string[]>(), values =>
        {
            var fields = Resolve(values ?? []);

            var names = fields.Evidence.ConvertAll(evidence => evidence.Field);
            Assert.Equal(names.Count, names.Distinct(StringComparer.Ordinal).Count());
            Assert.Equal(fields.Title is not null, names.Contains("Title"));
            Assert.Equal(fields.Author.Count > 0, names.Contains("Author"));
            Assert.Equal(fields.DatePublished is not null, names.Contains("DatePublished"));
            Assert.Equal(fields.Url is not null, names.Contains("Url"));
            Assert.All(fields.Evidence, evidence => Assert.NotEqual("", evidence.Value));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_same_values_give_the_same_fields() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string[]>(), values =>
        {
            var (first, second) = (Resolve(values ?? []), Resolve(values ?? []));

            Assert.Equal(first.Evidence.ConvertAll(evidence => evidence.ToString()), second.Evidence.ConvertAll(evidence => evidence.ToString()));
        }).QuickCheckThrowOnFailure();

    // Every value is proposed for every field, at one of three weights.
    private static ResolvedFields Resolve(string[] values)
    {
        var draft = new Draft("") { Format = ArticleFormat.Html, BaseHref = values.FirstOrDefault() };
        foreach (var field in Enum.GetValues<Field>())
        {
            for (var i = 0; i < values.Length; i++)
            {
                var weight = (i % 3) switch { 0 => Trust.JsonLd, 1 => Trust.MetaName, _ => Trust.Visible };
                draft.Candidates.Add(new FieldCandidate(field, values[i] ?? "", "place", $"rule/{i % 3}", weight));
            }
        }

        return FieldResolver.Resolve(draft, new ArticleReaderOptions());
    }
}
