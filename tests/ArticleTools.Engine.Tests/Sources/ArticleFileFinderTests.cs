using ArticleTools.Engine.Sources;

namespace ArticleTools.Engine.Tests.Sources;

public sealed class ArticleFileFinderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("articletools-finder-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Files_of_a_folder_come_in_ordinal_order()
    {
        Create("b.html", "a.md", "B.txt", "É.html", "10.html", "9.html");
        Assert.Equal(["10.html", "9.html", "B.txt", "a.md", "b.html", "É.html"], Find(new ArticleFileFinder()));
    }

    [Fact]
    public void Hidden_and_temporary_files_are_passed_over()
    {
        Create(".DS_Store", ".hidden.html", "~lock.html", "page.html~", "page.html");
        Assert.Equal(["page.html"], Find(new ArticleFileFinder()));
    }

    [Fact]
    public void Files_that_hold_no_article_are_passed_over_whatever_their_case_and_compression()
    {
        Create("photo.JPG", "style.css", "data.tar.gz", "drawing.svg.gz", "page.html.gz", "noextension", "odd.name");
        Assert.Equal(["noextension", "odd.name", "page.html.gz"], Find(new ArticleFileFinder()));
    }

    [Fact]
    public void Sub_folders_are_searched_after_the_files_and_only_when_asked()
    {
        Create("z.html", "a/1.html", "a/b/2.html", "c/3.html");
        Assert.Equal(["z.html"], Find(new ArticleFileFinder()));
        Assert.Equal(["z.html", "a/1.html", "a/b/2.html", "c/3.html"], Find(new ArticleFileFinder { Recurse = true }));
    }

    [Fact]
    public void The_folder_of_a_saved_pages_parts_is_passed_over_and_one_that_only_looks_so_is_not()
    {
        Create("page.html", "page_files/frame.html", "case_files/1.html");
        Assert.Equal(["page.html", "case_files/1.html"], Find(new ArticleFileFinder { Recurse = true }));
    }

    [Fact]
    public void The_name_filter_is_asked_for_each_file()
    {
        Create("a.html", "b.md", "c/d.md");
        var finder = new ArticleFileFinder { Recurse = true, NameFilter = name => name.EndsWith(".md", StringComparison.Ordinal) };
        Assert.Equal(["b.md", "c/d.md"], Find(finder));
    }

    [Fact]
    public void A_link_to_a_folder_is_not_followed()
    {
        Create("a/1.html");
        Directory.CreateSymbolicLink(Path.Combine(_folder, "a", "loop"), _folder);
        Assert.Equal(["a/1.html"], Find(new ArticleFileFinder { Recurse = true }));
    }

    [Fact]
    public void A_folder_that_cannot_be_read_is_told_and_yields_nothing()
    {
        var failures = new List<ArticleException>();
        var missing = Path.Combine(_folder, "missing");
        Assert.Empty(new ArticleFileFinder { FolderFailed = failures.Add }.Find(missing, TestContext.Current.CancellationToken));
        var failure = Assert.Single(failures);
        Assert.Equal((ArticleErrorId.ArticleUnreadable, missing), (failure.ErrorId, failure.Path));
    }

    [Fact]
    public void A_search_can_be_stopped()
    {
        Create("a/1.html", "b/2.html");
        using var cancellation = new CancellationTokenSource();
        var found = new List<string>();
        Assert.Throws<OperationCanceledException>(() =>
        {
            foreach (var file in new ArticleFileFinder { Recurse = true }.Find(_folder, cancellation.Token))
            {
                found.Add(file);
                cancellation.Cancel();
            }
        });
        Assert.Single(found);
    }

    private void Create(params string[] names)
    {
        foreach (var name in names)
        {
            var path = Path.Combine(_folder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, "Text.");
        }
    }

    private List<string> Find(ArticleFileFinder finder) =>
        [.. finder.Find(_folder, TestContext.Current.CancellationToken)
            .Select(path => Path.GetRelativePath(_folder, path).Replace('\\', '/'))];
}
