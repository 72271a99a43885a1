#Requires -Version 7.4
<#
.SYNOPSIS
    Runs every suite and ends with one line of counts; the exit code is 1 where anything failed.
.DESCRIPTION
    The suites of the solution run by `dotnet test`. Pester's run on the built module in a process of their own, because a loaded module
    can't be unloaded; where Pester 5 is not installed its suites are named as skipped.
#>
[CmdletBinding()]
param(
    [Parameter(Mandatory)]
    [string] $Root,

    [string] $Configuration = 'Release'
)

Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'
$PSNativeCommandUseErrorActionPreference = $false

$passed = 0
$failed = 0
$skipped = 0

$results = Join-Path $Root 'output' 'test-results'
if (Test-Path -LiteralPath $results) {
    Remove-Item -LiteralPath $results -Recurse -Force
}
$null = New-Item -ItemType Directory -Path $results

dotnet test (Join-Path $Root 'ArticleTools.sln') --configuration $Configuration --nologo -p:NameModuleSuites=false --logger trx --results-directory $results | Out-Host
$ok = $LASTEXITCODE -eq 0
foreach ($file in Get-ChildItem -Path (Join-Path $results '*.trx')) {
    foreach ($test in ([xml](Get-Content -LiteralPath $file -Raw)).GetElementsByTagName('UnitTestResult')) {
        switch ($test.outcome) {
            'Passed' { $passed++ }
            'NotExecuted' { $skipped++ }
            default { $failed++ }
        }
    }
}

$suites = Join-Path $Root 'tests' 'ArticleTools.Module.Tests'
if (Get-Module -Name Pester -ListAvailable | Where-Object Version -GE 5.0.0) {
    $script = {
        param($Suites, $Result)
        Import-Module Pester -MinimumVersion 5.0.0
        $run = Invoke-Pester -Path $Suites -PassThru -Output Normal
        $run.Skipped | ForEach-Object { "Skipped: $($_.ExpandedPath)" }
        @{ Passed = $run.PassedCount; Failed = $run.FailedCount + $run.FailedBlocksCount + $run.FailedContainersCount; Skipped = $run.SkippedCount + $run.NotRunCount } |
            ConvertTo-Json | Set-Content -LiteralPath $Result
    }
    $result = Join-Path $results 'pester.json'
    & ([Environment]::ProcessPath) -NoProfile -NonInteractive -OutputFormat Text -Command $script -Args $suites, $result | Out-Host
    if (Test-Path -LiteralPath $result) {
        $counts = Get-Content -LiteralPath $result -Raw | ConvertFrom-Json
        $passed += $counts.Passed
        $failed += $counts.Failed
        $skipped += $counts.Skipped
    }
    else {
        $ok = $false
    }
}
else {
    foreach ($suite in Get-ChildItem -Path $suites -Filter *.Tests.ps1) {
        $skipped++
        Write-Output "Skipped: $($suite.Name), because Pester 5 is not installed."
    }
}

Write-Output "$passed passed, $failed failed, $skipped skipped"
exit ($ok -and $failed -eq 0 ? 0 : 1)
