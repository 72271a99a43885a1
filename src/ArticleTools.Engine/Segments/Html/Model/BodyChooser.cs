using ArticleTools.Engine.Formats;
using ArticleTools.Engine.Formats.Html;

namespace ArticleTools.Engine.Segments.Html.Model;

/// <summary>
/// Corrects what the rules say by what was learned. Of all sets of blocks the one is taken that can be expected to agree best
/// with what a person would take: on a clear page that is what is likelier than not, on an unclear one also what is less likely.
/// </summary>
internal static class BodyChooser
{
    // The trees are surer of themselves than they are right on pages that they have not seen.
    private const double Certainty = 0.75;

    // Below this sum the later trees do not bring a block back.
    private const float Hopeless = -3;

    // Where nothing is likelier than this, odds of one to twenty, a page has no body.
    private const float Least = -4;

    // A rule that names a part is overruled at odds better than one to two, and on a page that declares itself an article only
    // where that is likelier than not.
    private const float LeastOfNamed = -1;
    private const float LeastOfNamedInArticle = 0;

    public static void Choose(HtmlOutline outline, PageTitle title, PageSigns page, BodyModel model)
    {
        var features = new BlockFeatures(outline, page, model);
        var row = new float[FeatureNames.Count];
        var scores = new float[outline.Blocks.Count];
        for (var i = 0; i < scores.Length; i++)
        {
            if (IsOpen(outline.Blocks[i]))
            {
                features.Write(i, row);
                scores[i] = model.Trees.Score(row, Hopeless);
            }
        }

        var cut = FindCut(outline, features, scores);

        var named = Math.Max(cut, page.IsDeclaredArticle ? LeastOfNamedInArticle : LeastOfNamed);

        // Roles are assigned when all is explained: they are features of the blocks around.
        var changes = new List<(DraftBlock Block, ArticleBlockRole Role, string Rule)>();
        for (var i = 0; i < scores.Length; i++)
        {
            var block = outline.Blocks[i];
            if (!IsOpen(block))
            {
                continue;
            }

            var isBody = scores[i] >= (IsNamed(block.Draft) ? named : cut);
            if (isBody && block.Draft.Role != ArticleBlockRole.Body && GetOwnPart(block, title, features.IsRepeated(i)) is { } part)
            {
                changes.Add((block.Draft, part.Role, part.Rule));
            }
            else if (isBody != (block.Draft.Role == ArticleBlockRole.Body))
            {
                features.Write(i, row);
                var reason = FeatureNames.Describe(model.Trees.Explain(row), isBody);
                changes.Add((block.Draft, isBody ? ArticleBlockRole.Body : ArticleBlockRole.Other, "model/" + reason));
            }
        }

        foreach (var (block, role, rule) in changes)
        {
            block.Assign(role, rule);
        }
    }

    /// <summary>
    /// Whether the model decides on a block: the headline and what repeats the body are told by comparing texts, captions and
    /// credits are not the body's however much they read like it, and a phrase of the tables says what it says.
    /// </summary>
    public static bool IsOpen(in HtmlBlock block) =>
        MayBeBody(block) && !block.Draft.Rule!.StartsWith("phrase/", StringComparison.Ordinal);

    /// <summary>Whether a block is one to learn from: where a phrase decides, the words teach something all the same.</summary>
    public static bool MayBeBody(in HtmlBlock block) =>
        block.Draft.Text.Length > 0
        && block.Draft.Kind is not (ArticleBlockKind.Figure or ArticleBlockKind.Rule or ArticleBlockKind.Form)
        && block.Draft.Role is not (ArticleBlockRole.Title or ArticleBlockRole.PullQuote or ArticleBlockRole.Caption or ArticleBlockRole.Credit);

    // What a block is by its own text, wherever it stands. The page's byline, date and subtitle are no body, but those of the
    // posts and teasers on it may be.
    private static Furniture? GetOwnPart(in HtmlBlock block, PageTitle title, bool isRepeated)
    {
        if (IsAboutPage(block.Draft.Role))
        {
            return isRepeated ? null : new Furniture(block.Draft.Role!.Value, block.Draft.Rule!);
        }

        if (title.Matches(block.Draft, isInFront: false))
        {
            return new Furniture(ArticleBlockRole.Title, "headline/repeats-title");
        }

        var part = FurnitureClassifier.Classify(block.Draft.Text, new FurnitureContext(block.Draft.Kind, LinkShare: block.LinkDensity));
        return isRepeated && IsAboutPage(part?.Role) ? null : part;
    }

    private static bool IsAboutPage(ArticleBlockRole? role) =>
        role is ArticleBlockRole.Byline or ArticleBlockRole.Dateline or ArticleBlockRole.Subtitle;

    // A rule that can name the part has seen more than one that only finds links, or nothing of the main part.
    private static bool IsNamed(DraftBlock block) =>
        block.Role != ArticleBlockRole.Body && block.Rule is { } rule
        && !(rule.StartsWith("link-density/", StringComparison.Ordinal) || rule.StartsWith("outside/", StringComparison.Ordinal)
            || rule.StartsWith("landmark/", StringComparison.Ordinal) || rule.StartsWith("hidden/", StringComparison.Ordinal));

    // The score from which on blocks are taken: where the expected F1, by words, is highest; none reaches it where all are hopeless.
    private static float FindCut(HtmlOutline outline, BlockFeatures features, float[] scores)
    {
        var order = new List<int>();
        var expected = 0.0;
        for (var i = 0; i < scores.Length; i++)
        {
            if (IsOpen(outline.Blocks[i]))
            {
                order.Add(i);
                expected += GetProbability(scores[i]) * features.Weight(i);
            }
        }

        order.Sort((left, right) => scores[right] != scores[left] ? scores[right].CompareTo(scores[left]) : left.CompareTo(right));
        var (taken, right, best) = (0.0, 0.0, 0.0);
        var cut = float.PositiveInfinity;
        foreach (var i in order)
        {
            taken += features.Weight(i);
            right += GetProbability(scores[i]) * features.Weight(i);
            var agreement = 2 * right / (taken + expected);
            if (agreement > best && scores[i] >= Least)
            {
                (best, cut) = (agreement, scores[i]);
            }
        }

        return cut;
    }

    private static double GetProbability(float score) => 1 / (1 + Math.Exp(-Certainty * score));
}
