BeforeAll {
    . (Join-Path $PSScriptRoot 'Common.ps1')
    $path = New-Document 'quotations.md' @'
# The Meeting

"We will open the bridge in the spring," said Anna Berg, a town engineer. The council had met for three hours before that.

> The bridge shall be open to all who cross it on foot.

"It is late," she told the Vale Herald, "but it is paid for." Nobody spoke of the so-called "toll era" that night.

"We have nothing to add," a spokesman for the council said.
'@
    $article = Import-Article $path
}

Describe 'Get-ArticleQuotation' {
    It 'gives direct speech with its speaker' {
        $quotation = $article | Get-ArticleQuotation -Kind Direct | Select-Object -First 1
        $quotation | Should -BeOfType ArticleTools.ArticleQuotation
        $quotation.Text | Should -BeLike 'We will open the bridge in the spring*'
        $quotation.Speaker | Should -Be 'Anna Berg'
        $quotation.SpeakerRole | Should -Be 'a town engineer'
        $quotation.CueVerb | Should -Be 'said'
        $quotation.Path | Should -Be $path
    }

    It 'resolves whom a pronoun means, and links what an attribution breaks' {
        $first, $second = $article | Get-ArticleQuotation -Speaker she
        $first.SpeakerName | Should -Be 'Anna Berg'
        $first.Via | Should -Be 'the Vale Herald'
        $second.Continues | Should -Be $first.Index
    }

    It 'gives the words at their place in the block' {
        foreach ($quotation in $article | Get-ArticleQuotation) {
            $block = $article.Blocks | Where-Object Index -EQ $quotation.BlockIndex
            $block.Text.Substring($quotation.Start, $quotation.Length) | Should -Be $quotation.Text
            $block.Offset | Should -Be $quotation.SourceOffset
        }
    }

    It 'filters by -Kind' {
        ($article | Get-ArticleQuotation -Kind Block).Text | Should -Be 'The bridge shall be open to all who cross it on foot.'
        $article | Get-ArticleQuotation -Kind Pull | Should -BeNullOrEmpty
        $article | Get-ArticleQuotation -Kind Direct, Block | Should -HaveCount $article.Quotations.Count
    }

    It 'gives titles and terms on request only' {
        ($article | Get-ArticleQuotation).Text | Should -Not -Contain 'toll era'
        ($article | Get-ArticleQuotation -Kind Term).Text | Should -Be 'toll era'
        $article | Get-ArticleQuotation -Kind * | Should -HaveCount ($article.Quotations.Count + 1)
    }

    It 'filters by -Speaker, as named and in full, with wildcards' {
        $article | Get-ArticleQuotation -Speaker 'Anna Berg' | Should -HaveCount 3
        $article | Get-ArticleQuotation -Speaker *spokesman*, *berg | Should -HaveCount 4
        $article | Get-ArticleQuotation -Speaker Nobody | Should -BeNullOrEmpty
    }

    It 'filters by -Role' {
        $article | Get-ArticleQuotation -Role Body | Should -HaveCount $article.Quotations.Count
        $article | Get-ArticleQuotation -Role Comment* | Should -BeNullOrEmpty
    }

    It 'reads files by path and literal path' {
        Get-ArticleQuotation $path | Should -HaveCount $article.Quotations.Count
        Get-ArticleQuotation -LiteralPath $path | Should -HaveCount $article.Quotations.Count
    }
}
