BeforeAll {
    . (Join-Path $PSScriptRoot 'Common.ps1')
    $samples = Join-Path $ModulePath 'samples'
    $number = 0

    # A folder for a job, with whatever a shell would trip over in its name.
    function Get-NewDestination { Join-Path $TestDrive "job $((++$script:number)) it's [x]" }
}

AfterAll {
    Get-ArticleJob | Where-Object State -In Running, Pending | Stop-ArticleJob
}

Describe 'Start-ArticleJob' {
    It 'reads a folder in shards on this machine, and emits the job' {
        $destination = Get-NewDestination
        $job = Start-ArticleJob $samples -Destination $destination -Shards 3
        $job | Should -BeOfType ArticleTools.ArticleJob
        $job.Destination | Should -Be $destination
        $job.Scheduler | Should -Be Local
        $job.State | Should -BeIn Pending, Running, Completed
        $job.Shards | Should -Be 3
        $job.Details | Should -HaveCount 3
        $job.Inputs | Should -Be (Import-Article $samples).Count

        $done = $job | Wait-ArticleJob -Timeout 120
        $done.State | Should -Be Completed
        $done.Completed | Should -Be 3
        $done.Articles | Should -Be $done.Inputs
        $done.Errors | Should -Be 0
        'job.json', 'manifest.txt', 'part-0.jsonl.gz', 'part-0.done', 'part-2.done', 'logs/shard-1.log' | ForEach-Object {
            Join-Path $destination $_ | Should -Exist
        }
    }

    It 'does nothing again for a job that is complete' {
        $destination = Get-NewDestination
        $null = Start-ArticleJob $samples -Destination $destination -Shards 1 | Wait-ArticleJob -Timeout 120
        $part = Get-Item -LiteralPath (Join-Path $destination 'part-0.jsonl.gz')
        (Start-ArticleJob $samples -Destination $destination -Shards 1).State | Should -Be Completed
        (Get-Item -LiteralPath $part.FullName).LastWriteTimeUtc | Should -Be $part.LastWriteTimeUtc
    }

    It 'goes on with a job that lost a shard, and takes no result for an input' {
        $folder = Split-Path (New-Document 'own/a.txt')
        $null = New-Document 'own/b.txt'
        $destination = Join-Path $folder 'results'
        $null = Start-ArticleJob $folder -Recurse -Destination $destination -Shards 2 | Wait-ArticleJob -Timeout 120
        $before = (Get-FileHash -LiteralPath (Join-Path $destination 'part-1.jsonl.gz')).Hash
        Remove-Item -LiteralPath (Join-Path $destination 'part-1.done')
        $lost = Get-ArticleJob $destination
        $lost.State | Should -Be Failed
        $lost.Details[1].Reason | Should -Not -BeNullOrEmpty
        $again = Start-ArticleJob $folder -Recurse -Destination $destination -Shards 2 | Wait-ArticleJob -Timeout 120
        $again.State | Should -Be Completed
        $again.Inputs | Should -Be 2
        (Get-FileHash -LiteralPath (Join-Path $destination 'part-1.jsonl.gz')).Hash | Should -Be $before
    }

    It 'refuses <What> in the destination of a job' -ForEach @(
        @{ What = 'other files'; Other = @{ Include = '*.md'; Shards = 1 } }
        @{ What = 'another number of shards'; Other = @{ Include = '*.txt'; Shards = 2 } }
        @{ What = 'other reading options'; Other = @{ Include = '*.txt'; Shards = 1; Format = 'Html' } }
    ) {
        $destination = Get-NewDestination
        $null = Start-ArticleJob $samples -Include *.txt -Destination $destination -Shards 1 | Wait-ArticleJob -Timeout 120
        { Start-ArticleJob $samples -Destination $destination @Other } | Should -Throw -ErrorId 'JobMismatch,*'
    }

    It 'reads the files of a list' {
        $null = New-Document 'listed/one.txt' "Listed One`n`nSome words that are here to be read.`n"
        $list = New-Document 'listed/list.txt' "# a comment`n`none.txt`nmissing.txt`n"
        $job = Start-ArticleJob -Manifest $list -Destination (Get-NewDestination) -Shards 2 | Wait-ArticleJob -Timeout 120
        $job.Inputs | Should -Be 2
        $job.Articles | Should -Be 1
        $job.Errors | Should -Be 1
        $job.Manifest | Should -Be $list
    }

    It 'takes the objects of Get-ChildItem, whatever their names hold' {
        $null = New-Document 'piped/a[1].txt'
        $null = New-Document 'piped/b.txt'
        $job = Get-ChildItem (Join-Path $TestDrive 'piped') -File | Start-ArticleJob -Destination (Get-NewDestination) -Shards 1 | Wait-ArticleJob -Timeout 120
        $job.Articles | Should -Be 2
    }

    It 'takes -LiteralPath, -Recurse and -Exclude as Import-Article does' {
        $null = New-Document 'deep/x/a.txt'
        $null = New-Document 'deep/x/b.txt'
        $job = Start-ArticleJob -LiteralPath (Join-Path $TestDrive 'deep') -Recurse -Exclude b.* -Destination (Get-NewDestination) -Shards 1 | Wait-ArticleJob -Timeout 120
        $job.Inputs | Should -Be 1
    }

    It 'reads with the options that are given' {
        $path = New-Document 'options/page.txt' "<p>A <b>bold</b> word</p>`n"
        $result = Start-ArticleJob $path -Destination (Get-NewDestination) -Shards 1 -Format PlainText -Encoding windows-1252 -BaseUrl https://example.org/ -MaximumBytes 1000 -ThrottleLimit 1 |
            Receive-ArticleJob -Wait
        $result.source.format | Should -Be 'PlainText'
        $result.source.encoding | Should -Be 'windows-1252'
    }

    It 'starts nothing with -WhatIf' {
        $destination = Get-NewDestination
        Start-ArticleJob $samples -Destination $destination -WhatIf | Should -BeNullOrEmpty
        Test-Path -LiteralPath $destination | Should -BeFalse
    }

    It 'starts nothing where there is nothing to read' {
        $destination = Get-NewDestination
        Start-ArticleJob (Join-Path $TestDrive 'nowhere') -Destination $destination -ErrorVariable failures -ErrorAction SilentlyContinue | Should -BeNullOrEmpty
        Get-ErrorId $failures[0] | Should -Be 'ArticleNotFound'
        Test-Path -LiteralPath $destination | Should -BeFalse
    }

    It 'reports a program that is not there' {
        { Start-ArticleJob $samples -Destination (Get-NewDestination) -Program ./no-such-program } | Should -Throw -ErrorId 'WorkerNotFound,*'
    }

    It 'reports a program that is another one' -Skip:$IsWindows {
        { Start-ArticleJob $samples -Destination (Get-NewDestination) -Program /bin/false } | Should -Throw -ErrorId 'WorkerFailed,*'
    }

    It 'reports a manifest that is not there' {
        { Start-ArticleJob -Manifest (Join-Path $TestDrive 'none.txt') -Destination (Get-NewDestination) } | Should -Throw -ErrorId 'ManifestInvalid,*'
    }

    It 'reports a destination that can not be' {
        $file = New-Document 'a-file.txt'
        { Start-ArticleJob $samples -Destination $file } | Should -Throw -ErrorId 'DestinationInvalid,*'
        { Start-ArticleJob $samples -Destination env:job } | Should -Throw -ErrorId 'DestinationInvalid,*'
    }

    It 'refuses -<Name> with -Scheduler <Scheduler>' -ForEach @(
        @{ Name = 'Partition'; Value = 'main'; Scheduler = 'Local' }
        @{ Name = 'MemoryPerCpu'; Value = '2GB'; Scheduler = 'Local' }
        @{ Name = 'ThrottleLimit'; Value = 2; Scheduler = 'Slurm' }
    ) {
        $option = @{ $Name = $Value }
        { Start-ArticleJob $samples -Destination (Get-NewDestination) -Scheduler $Scheduler @option } | Should -Throw -ErrorId 'SchedulerOptionInvalid,*'
    }

    It 'refuses memory without a unit' {
        { Start-ArticleJob $samples -Destination (Get-NewDestination) -Scheduler Slurm -Memory 4 } | Should -Throw -ErrorId 'ParameterArgumentValidationError,*'
    }

    It 'reports that Slurm is not there' {
        $path = $env:PATH
        $env:PATH = $TestDrive
        try {
            { Start-ArticleJob $samples -Destination (Get-NewDestination) -Scheduler Slurm -Program $PSCommandPath } | Should -Throw -ErrorId 'SchedulerFailed,*'
        }
        finally {
            $env:PATH = $path
        }
    }
}
