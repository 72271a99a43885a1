BeforeAll {
    . (Join-Path $PSScriptRoot 'Common.ps1')
    $path = New-Document 'quotations.md' @'
# The Meeting

"We will open the bridge in the spring," said Anna Berg. The council had met for three hours before that.

> The bridge shall be open to all who cross it on foot.

Nobody spoke after the vote was taken that night.
'@
    $article = Import-Article $path
}

Describe 'Get-ArticleQuotation' {
    It 'gives direct speech with its speaker' {
        $quotation = $article | Get-ArticleQuotation -Kind Direct
        $quotation | Should -BeOfType ArticleTools.ArticleQuotation
        $quotation.Text | Should -BeLike 'We will open the bridge in the spring*'
        $quotation.Speaker | Should -Be 'Anna Berg'
        $quotation.Path | Should -Be $path
    }

    It 'filters by -Kind' {
        ($article | Get-ArticleQuotation -Kind Block).Text | Should -Be 'The bridge shall be open to all who cross it on foot.'
        $article | Get-ArticleQuotation -Kind Pull | Should -BeNullOrEmpty
        $article | Get-ArticleQuotation -Kind Direct, Block | Should -HaveCount $article.Quotations.Count
    }

    It 'reads files by path and literal path' {
        Get-ArticleQuotation $path | Should -HaveCount $article.Quotations.Count
        Get-ArticleQuotation -LiteralPath $path | Should -HaveCount $article.Quotations.Count
    }
}
