BeforeAll {
    . (Join-Path $PSScriptRoot 'Common.ps1')
    $path = New-Document 'measure.md' "# The Title`n`nOne two three. Four five six seven.`n`nEight [nine](https://example.org/).`n"
}

Describe 'Measure-Article' {
    It 'counts what the body is made of' {
        $measured = Import-Article $path | Measure-Article
        $measured | Should -BeOfType ArticleTools.ArticleMeasurement
        $measured.Words | Should -Be 9
        $measured.Sentences | Should -Be 3
        $measured.Paragraphs | Should -Be 2
        $measured.Links | Should -Be 1
        $measured.Path | Should -Be $path
        $measured.ReadingTime | Should -BeGreaterThan ([timespan]::Zero)
    }

    It 'gives one object for each article' {
        Measure-Article (Join-Path $ModulePath 'samples') | Should -HaveCount @(Import-Article (Join-Path $ModulePath 'samples')).Count
        Measure-Article -LiteralPath $path, $path | Should -HaveCount 2
    }

    It 'is of use to Measure-Object' {
        ($path, $path | Measure-Article | Measure-Object Words -Sum).Sum | Should -Be 18
    }
}
