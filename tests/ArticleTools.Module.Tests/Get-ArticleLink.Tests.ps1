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

    It 'filters by -External and -Internal' {
        $article | Get-ArticleLink -External | ForEach-Object Kind | Sort-Object -Unique | Should -Be 'External'
        ($article | Get-ArticleLink -Internal).Kind | Sort-Object -Unique | Should -Be 'SameSite', 'SamePage'
        ($article | Get-ArticleLink -Internal -External).Count | Should -Be ($article.Links.Where({ $_.Kind -in 'External', 'SameSite', 'SamePage' }).Count)
    }

    It 'filters by -Kind' {
        ($article | Get-ArticleLink -Kind Mail).RawUrl | Should -Be 'mailto:a@example.org'
        ($article | Get-ArticleLink -Kind Malformed).RawUrl | Should -Be 'http://[broken'
    }

    It 'filters by -HostName with wildcards' {
        ($article | Get-ArticleLink -HostName *.example.net).Host | Should -Be 'docs.example.net'
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
