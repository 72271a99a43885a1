BeforeAll {
    . (Join-Path $PSScriptRoot 'Common.ps1')
    $first = New-Document 'find/first.md' @'
# The Meeting

"We will open the bridge in the spring of next year," said Anna Berg. The council had met for three hours before that.

"Nobody asked for a bridge here," said Carl Dahl, who lives by the river and has a boat.
'@
    $second = New-Document 'find/second.md' @'
# The Day After

As Dahl sees it, the town has other cares. "We will open the bridge in the spring of next year," said Carl Dahl on the radio.

It was a quiet day otherwise, and the river ran high under the old ferry landing.
'@
    $third = New-Document 'find/third.md' @'
# The Week

Berg had promised to "open the bridge in the spring of next year", and few believed it after all that had been said.

The ferry went on as before, with a horse on board and a great deal of hay for the island.
'@
    $articles = Import-Article $first, $second, $third
}

Describe 'Find-ArticleQuotation' {
    It 'groups the same words however they are cut or attributed' {
        $group = $articles | Find-ArticleQuotation
        $group | Should -HaveCount 1
        $group | Should -BeOfType ArticleTools.ArticleQuotationGroup
        $group.Text | Should -BeLike 'We will open the bridge*'
        $group.ArticleCount | Should -Be 3
        $group.WordingDiffers | Should -BeTrue
        $group.SpeakerDiffers | Should -BeTrue
        $group.Speakers | Should -Contain 'Anna Berg'
        $group.Speakers | Should -Contain 'Carl Dahl'
        $group.Quotations.Path | Should -Be $first, $second, $third
    }

    It 'gives what fewer articles share with -MinimumArticles' {
        $articles | Find-ArticleQuotation -MinimumArticles 4 | Should -BeNullOrEmpty
        $articles | Find-ArticleQuotation -MinimumArticles 1 | Should -HaveCount 2
    }

    It 'finds a text in whatever wording' {
        $group = $articles | Find-ArticleQuotation -Text 'open the bridge in the spring'
        $group.Count | Should -Be 3
        $articles | Find-ArticleQuotation -Text 'close the ferry in the autumn' | Should -BeNullOrEmpty
    }

    It 'filters by speaker' {
        $articles | Find-ArticleQuotation -Speaker *Berg | Should -HaveCount 1
        $articles | Find-ArticleQuotation -Speaker Nobody* | Should -BeNullOrEmpty
    }

    It 'reads files' {
        Find-ArticleQuotation (Split-Path $first) | Should -HaveCount 1
    }

    It 'refuses a text of nothing' {
        { $articles | Find-ArticleQuotation -Text '' } | Should -Throw
    }
}
