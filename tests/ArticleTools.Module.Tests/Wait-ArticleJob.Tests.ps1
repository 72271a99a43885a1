BeforeAll {
    . (Join-Path $PSScriptRoot 'Common.ps1')
    $samples = Join-Path $ModulePath 'samples'
}

Describe 'Wait-ArticleJob' {
    It 'emits each job once it has ended' {
        $jobs = 'one', 'two' | ForEach-Object { Start-ArticleJob $samples -Destination (Join-Path $TestDrive $_) -Shards 1 }
        $ended = $jobs | Wait-ArticleJob
        $ended.Destination | Should -Be $jobs.Destination
        $ended.State | Should -Be Completed, Completed
        (Wait-ArticleJob $jobs[0].Destination).State | Should -Be Completed
        (Wait-ArticleJob -LiteralPath $jobs[0].Destination).State | Should -Be Completed
    }

    It 'emits the job as it is when the time is over' {
        $job = Start-ArticleJob $samples -Destination (Join-Path $TestDrive 'slow') -Shards 3 -ThrottleLimit 1
        $now = $job | Wait-ArticleJob -Timeout 0
        $now | Should -HaveCount 1
        $now.Destination | Should -Be $job.Destination
        ($job | Wait-ArticleJob).State | Should -Be Completed
    }
}
