BeforeAll {
    . (Join-Path $PSScriptRoot 'Common.ps1')
    $path = New-Document 'blocks.md' "---`ntitle: T`n---`n# T`n`nSome text.`n`n- one`n- two`n`nMore text.`n"
    $article = Import-Article $path
}

Describe 'Get-ArticleBlock' {
    It 'gives every block, front matter among them, in order' {
        $blocks = $article | Get-ArticleBlock
        $blocks | Should -BeOfType ArticleTools.ArticleBlock
        $blocks.Index | Should -Be (1..$article.Blocks.Count)
        ($blocks | Measure-Object Length -Sum).Sum | Should -Be ([IO.File]::ReadAllText($path).Length)
    }

    It 'filters by -Role and -Kind' {
        ($article | Get-ArticleBlock -Kind ListItem).Text | Should -Be 'one', 'two'
        ($article | Get-ArticleBlock -Role Metadata).Kind | Should -Be 'FrontMatter'
        ($article | Get-ArticleBlock -Role Body -Kind Paragraph).Text | Should -Be 'Some text.', 'More text.'
    }

    It 'takes wildcards for -Role and -Kind, and says why each block plays its part' {
        $blocks = $article | Get-ArticleBlock -Role *
        $blocks | Should -HaveCount $article.Blocks.Count
        $blocks.Rule | Should -Not -BeNullOrEmpty
        ($article | Get-ArticleBlock -Role Met* -Kind *).Kind | Should -Be 'FrontMatter'
        ($article | Get-ArticleBlock -Role Bo*, Title -Kind Para*, Heading).Text | Should -Be 'T', 'Some text.', 'More text.'
        { $article | Get-ArticleBlock -Role Zz* } | Should -Throw -ErrorId 'CannotConvertArgument*' -ExceptionType ([Management.Automation.ParameterBindingException])
    }

    It 'reads files by path and literal path' {
        Get-ArticleBlock $path | Should -HaveCount $article.Blocks.Count
        Get-ArticleBlock -LiteralPath $path | Should -HaveCount $article.Blocks.Count
    }
}
