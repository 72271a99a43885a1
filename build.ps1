#!/usr/bin/env pwsh
#Requires -Version 7.4
<#
.SYNOPSIS
    Builds, tests and packs the ArticleTools module.
.DESCRIPTION
    Without a task: builds, then runs the main job on the samples: imports them, shows them as a table and writes a report to output/.
    Build lays out output/ArticleTools/, ready for Import-Module. Test runs every suite, Pester's on the built module, and ends with
    one line of counts. Pack makes a nupkg in output/ that a folder registered as a repository serves. Clean removes what was built.
.EXAMPLE
    ./build.ps1
.EXAMPLE
    ./build.ps1 Test
.EXAMPLE
    ./build.ps1 Pack -ReadyToRun linux-x64, win-x64, osx-arm64
#>
[CmdletBinding()]
param(
    [Parameter(Position = 0)]
    [ValidateSet('Build', 'Test', 'Pack', 'Clean')]
    [string] $Task,

    [ValidateSet('Release', 'Debug')]
    [string] $Configuration = 'Release',

    # The kinds of machine to compile the engine ahead for, such as linux-x64 and win-x64: some 7 MB each, and the first article of a
    # session is there sooner.
    [string[]] $ReadyToRun = @()
)

Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'
$PSNativeCommandUseErrorActionPreference = $true

$root = $PSScriptRoot
$output = Join-Path $root 'output'
$module = Join-Path $output 'ArticleTools'
$pwsh = [Environment]::ProcessPath

function Build-Module {
    if (Test-Path -LiteralPath $module) {
        Remove-Item -LiteralPath $module -Recurse -Force
    }

    # The root folder is for the default load context, bin/engine for the engine's own.
    $published = Join-Path $output 'publish'
    $project = Join-Path $root 'src' 'ArticleTools.PowerShell'
    dotnet publish $project --configuration $Configuration --output $published --nologo --verbosity quiet
    $engine = New-Item -ItemType Directory -Path (Join-Path $module 'bin' 'engine')
    Copy-Item -Path (Join-Path $published '*.dll') -Destination $engine
    Move-Item -Path (Join-Path $engine 'ArticleTools.PowerShell.dll'), (Join-Path $engine 'ArticleTools.Model.dll') -Destination $module

    # The worker of article jobs is a program of its own, and runs on whatever `dotnet` the machine has.
    $program = Join-Path $root 'src' 'ArticleTools.Cli'
    $worker = Join-Path $module 'bin' 'articletools'
    dotnet publish $program --configuration $Configuration --output $worker -p:UseAppHost=false -p:DebugType=none --nologo --verbosity quiet
    Get-ChildItem $worker -Include *.pdb, *.xml -Recurse | Remove-Item

    foreach ($identifier in $ReadyToRun) {
        Add-ReadyToRunEngine -Identifier $identifier -Engine $engine
    }

    Copy-Item -Path (Join-Path $root 'module' '*') -Destination $module -Recurse
    Copy-Item -Path (Join-Path $root 'LICENSE'), (Join-Path $root 'THIRD-PARTY-NOTICES.md') -Destination $module

    # A loaded module stays loaded: what imports it runs in a process of its own.
    $documentation = Join-Path $published 'ArticleTools.PowerShell.xml'
    & $pwsh -NoProfile -NonInteractive -File (Join-Path $root 'build' 'New-ModuleHelp.ps1') -ModulePath $module -DocumentationPath $documentation
    Remove-Item -LiteralPath $published -Recurse -Force
    Write-Output "Built $module"
}

function Add-ReadyToRunEngine {
    param([string] $Identifier, [string] $Engine)
    $published = Join-Path $output 'publish' $Identifier
    $project = Join-Path $root 'build' 'ReadyToRun'
    dotnet publish $project --runtime $Identifier --configuration Release --output $published -p:ModulePath=$module --nologo --verbosity quiet
    $folder = New-Item -ItemType Directory -Path (Join-Path $Engine $Identifier)
    Get-ChildItem (Join-Path $Engine '*.dll') | ForEach-Object { Copy-Item -LiteralPath (Join-Path $published $_.Name) -Destination $folder }
}

function Test-Module {
    & (Join-Path $root 'build' 'Invoke-Test.ps1') -Root $root -Configuration $Configuration
}

function Show-Sample {
    $script = {
        param($Module, $Report)
        Import-Module $Module
        $articles = Import-Article (Join-Path $Module 'samples')
        $articles | Format-Table
        $articles | Export-ArticleSummary $Report
        "A report on them is in $Report"
    }
    & $pwsh -NoProfile -NonInteractive -Command $script -Args $module, (Join-Path $output 'report.html')
}

switch ($Task) {
    'Build' { Build-Module }
    'Test' { Build-Module; Test-Module }
    'Pack' { Build-Module; & (Join-Path $root 'build' 'New-ModulePackage.ps1') -ModulePath $module -OutputPath $output }
    'Clean' {
        if (Test-Path -LiteralPath $output) {
            Remove-Item -LiteralPath $output -Recurse -Force
        }

        dotnet clean (Join-Path $root 'ArticleTools.sln') --configuration $Configuration --nologo --verbosity quiet
    }
    default { Build-Module; Show-Sample }
}
