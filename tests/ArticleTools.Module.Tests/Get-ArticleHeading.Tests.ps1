BeforeAll {
    . (Join-Path $PSScriptRoot 'Common.ps1')
    $path = New-Document 'headings.md' "# The Title`n`nSome text.`n`n## One`n`nMore text.`n`n### Deeper`n`nText.`n`n## Two`n`nThe end of it.`n"
    $article = Import-Article $path
}

Describe 'Get-ArticleHeading' {
    It 'gives the headings in order with their ranks' {
        $headings = $article | Get-ArticleHeading
        $headings | Should -BeOfType ArticleTools.ArticleHeading
        $headings.Text | Should -Be 'The Title', 'One', 'Deeper', 'Two'
        $headings.Level | Should -Be 1, 2, 3, 2
    }

    It 'filters by -Level and -Role' {
        ($article | Get-ArticleHeading -Level 2).Text | Should -Be 'One', 'Two'
        ($article | Get-ArticleHeading -Role Title).Text | Should -Be 'The Title'
        ($article | Get-ArticleHeading -Role Body -Level 3).Text | Should -Be 'Deeper'
    }

    It 'refuses a rank that HTML does not have' {
        { $article | Get-ArticleHeading -Level 7 } | Should -Throw -ErrorId 'ParameterArgumentValidationError,*'
    }

    It 'reads files by path and literal path' {
        Get-ArticleHeading $path | Should -HaveCount 4
        Get-ArticleHeading -LiteralPath $path | Should -HaveCount 4
    }
}
