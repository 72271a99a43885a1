BeforeAll {
    . (Join-Path $PSScriptRoot 'Common.ps1')
    $samples = Join-Path $ModulePath 'samples'
    $articles = Import-Article $samples
    $job = Start-ArticleJob $samples -Destination (Join-Path $TestDrive 'job') -Shards 3
    $results = $job | Receive-ArticleJob -Wait
}

Describe 'Receive-ArticleJob' {
    It 'emits the results in the order of the input' {
        $results.source.path | Should -Be $articles.Source.Path
        $results.headline | Should -Be $articles.Title
        $results.wordCount | Should -Be $articles.WordCount
        $results.input | Should -Be (0..($articles.Count - 1))
    }

    It 'leaves strings as they are' {
        $results.Where({ $_.datePublished }).datePublished | Should -BeOfType string
        , $results[0].author | Should -BeOfType object[]
    }

    It 'emits them again, by path as well' {
        (Receive-ArticleJob $job.Destination).headline | Should -Be $results.headline
        (Receive-ArticleJob -LiteralPath $job.Destination).headline | Should -Be $results.headline
    }

    It 'shows them as a table, and pipes them to Import-Article' {
        $results[0] | Out-String -Width 120 | Should -Match ([regex]::Escape($results[0].headline.Substring(0, 10)))
        ($results[0] | Import-Article).Source.Sha256 | Should -Be $results[0].source.sha256
    }

    It 'writes an error for a document that yielded nothing' {
        $null = New-Document 'bad/a.txt' 'A line of words.'
        $null = New-Document 'bad/b.txt' ''
        $good = Start-ArticleJob (Join-Path $TestDrive 'bad') -Destination (Join-Path $TestDrive 'bad-job') -Shards 2 |
            Receive-ArticleJob -Wait -ErrorVariable failures -ErrorAction SilentlyContinue
        $good | Should -HaveCount 1
        $failures | Should -HaveCount 1
        Get-ErrorId $failures[0] | Should -Be 'ArticleEmpty'
        $failures[0].TargetObject | Should -Be (Join-Path $TestDrive 'bad' 'b.txt')
    }

    It 'names shards that are missing or damaged, and emits the others' {
        $destination = Join-Path $TestDrive 'damaged'
        $null = Start-ArticleJob $samples -Destination $destination -Shards 3 | Wait-ArticleJob
        Remove-Item "$destination/part-0.done"
        Add-Content "$destination/part-1.jsonl.gz" 'x'
        $rest = Receive-ArticleJob $destination -ErrorVariable failures -ErrorAction SilentlyContinue
        $rest.input | Should -Be @(0..($articles.Count - 1)).Where({ $_ % 3 -eq 2 })
        $failures | ForEach-Object { Get-ErrorId $_ } | Should -Be 'JobPartInvalid', 'JobPartInvalid'
        $failures[0].TargetObject.Shard | Should -Be 0
    }
}
