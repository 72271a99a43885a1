BeforeAll {
    . (Join-Path $PSScriptRoot 'Common.ps1')
    $samples = Join-Path $ModulePath 'samples'
    $finished = Join-Path $TestDrive 'finished'
    $null = Start-ArticleJob $samples -Destination $finished -Shards 2 | Wait-ArticleJob -Timeout 120
}

Describe 'Get-ArticleJob' {
    It 'gives the jobs of this session without a path' {
        (Get-ArticleJob).Destination | Should -Contain $finished
    }

    It 'gives the job of a folder, however it is named' {
        (Get-ArticleJob $finished).State | Should -Be Completed
        (Get-ArticleJob (Join-Path $TestDrive 'fin*')).Destination | Should -Be $finished
        (Get-ArticleJob -LiteralPath $finished).Destination | Should -Be $finished
        (Get-Item $finished | Get-ArticleJob).Destination | Should -Be $finished
        ($finished | Get-ArticleJob).Destination | Should -Be $finished
        (Get-ArticleJob $finished | Get-ArticleJob).Destination | Should -Be $finished
    }

    It 'gives it to another session' {
        Invoke-Fresh {
            param($Module, $Folder)
            Import-Module $Module
            "$(@(Get-ArticleJob).Count) $((Get-ArticleJob $Folder).Completed)"
        } $ModulePath, $finished | Should -Be '0 2'
    }

    It 'tells of each shard' {
        $shards = (Get-ArticleJob $finished).Details
        $shards.Shard | Should -Be 0, 1
        $shards.State | Should -Be Completed, Completed
        ($shards | Measure-Object Articles -Sum).Sum | Should -Be (Get-ArticleJob $finished).Articles
        $shards.PartPath | Should -Exist
        $shards.LogPath | Should -Exist
        $shards | Out-String | Should -Match 'Completed'
    }

    It 'reports a folder that holds no job, or is not there' {
        $null = New-Document 'no-job/a.txt'
        $null = Get-ArticleJob (Join-Path $TestDrive 'no-job') -ErrorVariable failures -ErrorAction SilentlyContinue
        Get-ErrorId $failures[0] | Should -Be 'JobMismatch'
        $null = Get-ArticleJob (Join-Path $TestDrive 'nowhere') -ErrorVariable failures -ErrorAction SilentlyContinue
        Get-ErrorId $failures[0] | Should -Be 'ArticleNotFound'
        $null = Get-ArticleJob env:PATH -ErrorVariable failures -ErrorAction SilentlyContinue
        Get-ErrorId $failures[0] | Should -Be 'ArticleUnreadable'
    }
}
