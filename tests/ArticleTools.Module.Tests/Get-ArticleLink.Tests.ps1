BeforeAll {
    . (Join-Path $PSScriptRoot 'Common.ps1')
    $page = @'
<!DOCTYPE html><html><head><title>Links</title><link rel="canonical" href="https://www.example.org/a/links.html"></head><body>
<nav><a href="/">Home</a></nav>
<article><h1>Links of every kind</h1>
<p>The first sentence stands alone. A page of <a href="https://other.example.com/x">another site</a> is named in this sentence.</p>
<p>Here are <a href="next.html">a page of this site</a>, <a href="#part">a part of this page</a>, <a href="mailto:a@example.org">an address</a>
and, once more, <a href="https://other.example.com/x">the other site</a>, with <a href="https://docs.example.net/">a third one</a> at the end.</p>
<p>This one is broken: <a href="http://[broken">do not follow it</a> if you can.</p>
<h2>Sources</h2>
<p>Read the <a href="https://files.example.net/report.pdf?page=2&amp;utm_source=mail">whole report</a> of that year, and what is left
<a href="https://web.archive.org/web/20200131235958/http://gone.example.com/page">of the page</a> that announced it <a href="https://other.example.com/y">here</a>.</p>
</article></body></html>
'@
    $path = New-Document 'links.html' $page
    $article = Import-Article $path
}

Describe 'Get-ArticleLink' {
    It 'gives every link with its text, sentence, place and source' {
        $links = $article | Get-ArticleLink
        $links | Should -BeOfType ArticleTools.ArticleLink
        $links.Index | Should -Be (1..$links.Count)
        $link = $links.Where({ $_.Text -eq 'another site' })
        $link.Context | Should -Be 'A page of another site is named in this sentence.'
        $link.Path | Should -Be $path
        $link.Title | Should -Be $article.Title
    }

    It 'takes articles by parameter, and files by path, pipeline and property' {
        $count = $article.Links.Count
        Get-ArticleLink -InputObject $article | Should -HaveCount $count
        Get-ArticleLink $path | Should -HaveCount $count
        Get-ArticleLink -LiteralPath $path | Should -HaveCount $count
        $path | Get-ArticleLink | Should -HaveCount $count
        Get-Item $path | Get-ArticleLink | Should -HaveCount $count
    }

    It 'filters by -External and -Internal, whatever is there' {
        ($article | Get-ArticleLink -External).IsExternal | Sort-Object -Unique | Should -BeTrue
        ($article | Get-ArticleLink -External).Kind | Sort-Object -Unique | Should -Be 'External', 'Pdf', 'ArchivedCopy'
        ($article | Get-ArticleLink -Internal).Kind | Sort-Object -Unique | Should -Be 'SameSite', 'SamePage'
        ($article | Get-ArticleLink -Internal -External).Count | Should -Be ($article.Links.Where({ $_.Kind -notin 'Mail', 'Malformed' }).Count)
    }

    It 'filters by -Kind' {
        ($article | Get-ArticleLink -Kind Mail).RawUrl | Should -Be 'mailto:a@example.org'
        ($article | Get-ArticleLink -Kind Malformed).RawUrl | Should -Be 'http://[broken'
        ($article | Get-ArticleLink -Kind Same*).Kind | Sort-Object -Unique | Should -Be 'SameSite', 'SamePage'
    }

    It 'filters by -Issue with wildcards, whose names it completes' {
        ($article | Get-ArticleLink -Issue UrlMalformed).RawUrl | Should -Be 'http://[broken'
        ($article | Get-ArticleLink -Issue Text*).Text | Should -Be 'here'
        ($article | Get-ArticleLink -Issue *).Count | Should -Be ($article.Links.Where({ $_.Issues }).Count)
        $completed = (TabExpansion2 'Get-ArticleLink -Issue TextU' -cursorColumn 28).CompletionMatches.CompletionText
        $completed | Should -Be 'TextUninformative'
    }

    It 'gives targets without tracking, and addresses as they are with -Raw' {
        ($article | Get-ArticleLink -Kind Pdf).Url | Should -Be 'https://files.example.net/report.pdf?page=2'
        ($article | Get-ArticleLink -Kind Pdf).RawUrl | Should -Be 'https://files.example.net/report.pdf?page=2&utm_source=mail'
        ($article | Get-ArticleLink -Kind Pdf -Raw).Url | Should -Be 'https://files.example.net/report.pdf?page=2&utm_source=mail'
    }

    It 'takes tracking away by the rules of a file with -RuleFile' {
        $rules = New-Document 'rules.json' '{ "providers": { "files": { "urlPattern": "^https?://files\\.example\\.net", "rules": ["page"] } } }'
        ($article | Get-ArticleLink -Kind Pdf -RuleFile $rules).Url | Should -Be 'https://files.example.net/report.pdf?utm_source=mail'
    }

    It 'stops at a rules file that is none' {
        $rules = New-Document 'wrong.json' 'no rules'
        { $article | Get-ArticleLink -RuleFile $rules } | Should -Throw -ErrorId 'RuleFileInvalid,ArticleTools.PowerShell.Commands.GetArticleLinkCommand'
        { $article | Get-ArticleLink -RuleFile (Join-Path $TestDrive 'no.json') } | Should -Throw -ErrorId 'RuleFileInvalid,*'
    }

    It 'names the original, the archive and the time of an archived copy' {
        $copy = $article | Get-ArticleLink -Kind ArchivedCopy
        $copy.Memento.OriginalUrl | Should -Be 'http://gone.example.com/page'
        $copy.Memento.Captured.UtcDateTime | Should -Be ([datetime]'2020-01-31T23:59:58')
    }

    It 'names the heading over a link' {
        $article | Get-ArticleLink -Kind Pdf | ForEach-Object Section | Should -Be 'Sources'
    }

    It 'filters by -HostName with wildcards' {
        ($article | Get-ArticleLink -HostName docs.*).Host | Should -Be 'docs.example.net'
        $article | Get-ArticleLink -Host nowhere.* | Should -BeNullOrEmpty
    }

    It 'filters by -Role' {
        ($article | Get-ArticleLink -Role Body).Role | Sort-Object -Unique | Should -Be 'Body'
        ($article | Get-ArticleLink -Role Navigation).Text | Should -Be 'Home'
    }

    It 'gives each URL once with -Distinct, over the whole input' {
        $urls = ($article, $article | Get-ArticleLink -Distinct).Url
        $urls | Should -Be ($article.Links.Url | Select-Object -Unique)
    }

    It 'reports a file that is not there' {
        Get-ArticleLink (Join-Path $TestDrive 'no.html') -ErrorVariable failures -ErrorAction SilentlyContinue | Should -BeNullOrEmpty
        $failures[0].FullyQualifiedErrorId | Should -Be 'ArticleNotFound,ArticleTools.PowerShell.Commands.GetArticleLinkCommand'
    }
}
