BeforeAll {
    . (Join-Path $PSScriptRoot 'Common.ps1')

    # So many documents that a worker is at them for longer than it takes to stop it.
    $list = Join-Path $TestDrive 'list.txt'
    $files = (Get-ChildItem (Join-Path $ModulePath 'samples') -File).FullName
    Set-Content $list (1..2000 | ForEach-Object { $files[$_ % $files.Count] })

    # Starts a long job, and waits until its workers have begun.
    function Invoke-LongJob([string] $Name) {
        $destination = Join-Path $TestDrive $Name
        $null = Start-ArticleJob -Manifest $list -Destination $destination -Shards 4 -ThrottleLimit 2
        foreach ($try in 1..600) {
            $begun = @((Get-ArticleJob $destination).Details.Where({ $_.State -eq 'Running' -and (Test-Path "$destination/part-$($_.Shard).jsonl.gz.partial") }))
            if ($begun.Count -eq 2) {
                return $destination
            }
            Start-Sleep -Milliseconds 50
        }
        throw 'The workers did not begin.'
    }
}

AfterAll {
    Get-ArticleJob | Where-Object State -In Running, Pending | Stop-ArticleJob
}

Describe 'Stop-ArticleJob' {
    It 'stops a job, which then goes on where it was and ends as if nothing had been' {
        $destination = Invoke-LongJob 'stopped'
        Stop-ArticleJob $destination -WhatIf
        (Get-ArticleJob $destination).State | Should -Be Running
        { Start-ArticleJob -Manifest $list -Destination $destination -Shards 4 } | Should -Throw -ErrorId 'JobBusy,*'

        $job = Stop-ArticleJob $destination -PassThru
        $job.State | Should -Be Stopped
        $job.Stopped | Should -BeGreaterThan 0
        $job.Running + $job.Pending + $job.Failed | Should -Be 0
        Stop-ArticleJob $destination | Should -BeNullOrEmpty

        (Start-ArticleJob -Manifest $list -Destination $destination -Shards 4 | Wait-ArticleJob -Timeout 300).State | Should -Be Completed
        $whole = Join-Path $TestDrive 'whole'
        (Start-ArticleJob -Manifest $list -Destination $whole -Shards 4 | Wait-ArticleJob -Timeout 300).State | Should -Be Completed
        foreach ($shard in 0..3) {
            (Get-FileHash "$destination/part-$shard.jsonl.gz").Hash | Should -Be (Get-FileHash "$whole/part-$shard.jsonl.gz").Hash
        }
    }

    It 'tells of a worker that was killed, and goes on with it' {
        $destination = Invoke-LongJob 'killed'
        $shard = (Get-ArticleJob $destination).Details.Where({ $_.State -eq 'Running' }, 'First')[0]
        Stop-Process -Id $shard.SchedulerJobId -Force
        $job = Wait-ArticleJob $destination -Timeout 300
        $job.State | Should -Be Failed
        $job.Failed | Should -Be 1
        $job.Completed | Should -Be 3
        $job.Details[$shard.Shard].Reason | Should -Match '137|-1'
        $again = Start-ArticleJob -Manifest $list -Destination $destination -Shards 4 | Wait-ArticleJob -Timeout 300
        $again.State | Should -Be Completed -Because "shard $($shard.Shard): $($again.Details[$shard.Shard].Reason)"
    }

    It 'tells of a supervisor that was killed, and stops the workers that it left' {
        $destination = Invoke-LongJob 'orphaned'
        $processes = Get-Content "$destination/processes.json" -Raw | ConvertFrom-Json -AsHashtable
        Stop-Process -Id $processes.supervisor -Force
        foreach ($try in 1..100) {
            $job = Get-ArticleJob $destination
            if (-not $job.Pending) {
                break
            }
            Start-Sleep -Milliseconds 50
        }
        $job.Running | Should -BeGreaterThan 0
        $job.Failed | Should -BeGreaterThan 0
        $job.Pending | Should -Be 0
        (Stop-ArticleJob $destination -PassThru).Running | Should -Be 0
    }

    It 'leaves a job alone that has ended' {
        $destination = Join-Path $TestDrive 'ended'
        $null = Start-ArticleJob (Join-Path $ModulePath 'samples') -Destination $destination -Shards 1 | Wait-ArticleJob -Timeout 120
        (Get-ArticleJob $destination | Stop-ArticleJob -PassThru).State | Should -Be Completed
    }
}
