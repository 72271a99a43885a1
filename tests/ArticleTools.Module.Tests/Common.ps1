# What the suites share: the module as it was built, and small tools. Dot-source it in BeforeAll.

$Root = (Resolve-Path -LiteralPath (Join-Path $PSScriptRoot '..' '..')).ProviderPath
$ModulePath = Join-Path $Root 'output' 'ArticleTools'
if (-not (Test-Path -LiteralPath $ModulePath)) {
    throw 'The module is not built: run ./build.ps1 Build first.'
}

Import-Module $ModulePath

# Writes a document under TestDrive and returns its path.
function New-Document {
    [Diagnostics.CodeAnalysis.SuppressMessageAttribute('PSUseShouldProcessForStateChangingFunctions', '', Justification = 'It writes test files only.')]
    param([string] $Name, [string] $Text = "A Title`n`nThis is the first paragraph of a short text that says little.`n")
    $path = Join-Path $TestDrive $Name
    $null = [IO.Directory]::CreateDirectory([IO.Path]::GetDirectoryName($path))
    [IO.File]::WriteAllText($path, $Text)
    $path
}

# Runs a script in a fresh process and returns what it wrote, as text.
function Invoke-Fresh {
    param([scriptblock] $Script, [object[]] $Arguments = @())
    $text = & ([Environment]::ProcessPath) -NoProfile -NonInteractive -OutputFormat Text -Command $Script -Args $Arguments 2>&1 | Out-String
    if ($LASTEXITCODE -ne 0) {
        throw "The process ended with $($LASTEXITCODE): $text"
    }
    $text.Trim()
}

# The id of an error without the name of its cmdlet.
function Get-ErrorId {
    param($ErrorRecord)
    ($ErrorRecord.FullyQualifiedErrorId -split ',')[0]
}
