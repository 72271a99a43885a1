# A real controller and two node daemons, set up for this test and taken down after it.
BeforeDiscovery {
    $isInstalled = [bool](Get-Command munged, slurmctld, slurmd, sbatch -ErrorAction Ignore | Measure-Object | Where-Object Count -EQ 4)
    if (-not $isInstalled) {
        Write-Warning 'The tests on a real cluster are skipped: Slurm is not installed (Debian has it as slurm-wlm and munge).'
    }
}

BeforeAll {
    . (Join-Path $PSScriptRoot 'Common.ps1')
    $cluster = Join-Path $Root 'tests' 'slurm' 'cluster.sh'
    $worker = Join-Path $ModulePath 'bin' 'articletools' 'articletools.dll'

    function Start-Job8([string] $Name, [int] $Count) {
        $files = (Get-ChildItem (Join-Path $ModulePath 'samples') -File).FullName
        Set-Content "$TestDrive/$Name.txt" (1..$Count | ForEach-Object { $files[$_ % $files.Count] })
        Start-ArticleJob -Manifest "$TestDrive/$Name.txt" -Destination "$TestDrive/$Name's job" -Shards 8 -Scheduler Slurm -Program $worker -CpusPerTask 1 -TimeLimit 0:30:00
    }

    # Waits for something, and fails where it does not come.
    function Wait-Until([string] $What, [scriptblock] $Condition, [int] $Seconds = 120) {
        $clock = [Diagnostics.Stopwatch]::StartNew()
        while (-not (& $Condition)) {
            if ($clock.Elapsed.TotalSeconds -gt $Seconds) {
                throw "It took too long until $What."
            }
            Start-Sleep -Milliseconds 100
        }
    }

    function Merge-Part([string] $Destination) {
        $null = dotnet $worker merge $Destination --output "$Destination/merged.jsonl" 2>&1
        $LASTEXITCODE | Should -Be 0
        (Get-FileHash -LiteralPath "$Destination/merged.jsonl").Hash
    }
}

Describe 'A cluster under Slurm' -Skip:(-not $isInstalled) {
    BeforeAll {
        $folder = Join-Path ([IO.Path]::GetTempPath()) "articletools-slurm-$PID"
        $before = $env:SLURM_CONF
        $env:SLURM_CONF = & $cluster start $folder 2 2
        if ($LASTEXITCODE) {
            throw 'The cluster did not start.'
        }
    }

    AfterAll {
        & $cluster stop $folder
        $env:SLURM_CONF = $before
    }

    It 'gives the same bytes though a node and a worker are killed in the middle' {
        $job = Start-Job8 'killed' 6400
        $job.Scheduler | Should -Be Slurm
        $job.SchedulerJobId | Should -Match '^\d+$'

        # A node is lost with all that runs on it, and on the other one a worker.
        Wait-Until 'both nodes were at work' {
            $begun = (Get-ArticleJob $job.Destination).Details.Where({ $_.State -eq 'Running' -and (Test-Path -LiteralPath "$($job.Destination)/part-$($_.Shard).jsonl.gz.partial") })
            $script:lost = $begun.Where({ $_.Node -eq 'node1' }, 'First')[0]
            $script:killed = $begun.Where({ $_.Node -eq 'node2' }, 'First')[0]
            $lost -and $killed
        }
        & $cluster kill-node $folder node1
        Test-Path -LiteralPath $lost.PartPath | Should -BeFalse -Because 'the node was lost in the middle'
        pkill -KILL -f -- "--output-folder $TestDrive/killed.s job .*--shard $($killed.Shard) "
        $LASTEXITCODE | Should -Be 0 -Because 'there is a worker to kill'
        Test-Path -LiteralPath $killed.PartPath | Should -BeFalse -Because 'the worker was killed in the middle'

        $done = Wait-ArticleJob $job.Destination -Timeout 300
        $done.State | Should -Be Completed
        $done.Articles | Should -Be 6400
        $done.Errors | Should -Be 0
        Get-Content -LiteralPath $killed.LogPath -Raw | Should -Match 'ended by signal 9 in attempt 1'
        $restarts = scontrol show job $job.SchedulerJobId --oneliner | Select-String "ArrayTaskId=$($lost.Shard) .*Restarts=(\d+)"
        [int]$restarts.Matches[0].Groups[1].Value | Should -BeGreaterThan 0

        # Undisturbed, on this machine, and dealt out in another way.
        $undisturbed = Start-ArticleJob -Manifest "$TestDrive/killed.txt" -Destination "$TestDrive/undisturbed" -Shards 3 -Program $worker | Wait-ArticleJob -Timeout 300
        $undisturbed.State | Should -Be Completed
        Merge-Part $job.Destination | Should -Be (Merge-Part $undisturbed.Destination)
        & $cluster start-node $folder node1
    }

    It 'stops, tells so, and goes on with what is missing' {
        $job = Start-Job8 'stopped' 1600
        Wait-Until 'a shard was complete' { (Get-ArticleJob $job.Destination).Completed }
        { Start-Job8 'stopped' 1600 } | Should -Throw -ErrorId 'JobBusy,*'
        $stopped = Stop-ArticleJob $job.Destination -PassThru
        Wait-Until 'the tasks were gone' { -not (squeue --noheader) }
        $stopped = Get-ArticleJob $job.Destination
        $stopped.State | Should -Be Stopped
        $stopped.Completed + $stopped.Stopped | Should -Be 8
        $results = Receive-ArticleJob $job.Destination -ErrorVariable failures -ErrorAction SilentlyContinue
        $results.Count | Should -Be ($stopped.Completed * 200)
        $failures.Count | Should -Be $stopped.Stopped

        $again = Start-Job8 'stopped' 1600
        $again.SchedulerJobId | Should -Not -Be $job.SchedulerJobId
        @(squeue --array --noheader --states=all --format=%i "--jobs=$($again.SchedulerJobId)").Count | Should -Be $stopped.Stopped
        @($again | Receive-ArticleJob -Wait).Count | Should -Be 1600
    }

    It 'tells what Slurm refuses' {
        { Start-ArticleJob (Join-Path $ModulePath 'samples') -Destination "$TestDrive/refused" -Scheduler Slurm -Program $worker -Partition nowhere } |
            Should -Throw -ErrorId 'SchedulerFailed,*'
    }
}
