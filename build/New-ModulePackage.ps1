#Requires -Version 7.4
<#
.SYNOPSIS
    Packs the built module as a nupkg that a folder registered as a repository serves.
.DESCRIPTION
    What the package says of itself is what the manifest says. `dotnet pack` makes it, so no gallery and no further module is needed.
#>
[CmdletBinding()]
param(
    [Parameter(Mandatory)]
    [string] $ModulePath,

    [Parameter(Mandatory)]
    [string] $OutputPath
)

Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'
$PSNativeCommandUseErrorActionPreference = $true

$manifest = Import-PowerShellDataFile -LiteralPath (Join-Path $ModulePath 'ArticleTools.psd1')
$data = $manifest.PrivateData.PSData
$commands = $manifest.CmdletsToExport | ForEach-Object { "PSCmdlet_$_"; "PSCommand_$_" }
$tags = @('PSModule'; 'PSIncludes_Cmdlet'; $commands; $data.Tags) -join ' '

$specification = Join-Path $OutputPath 'ArticleTools.nuspec'
$xml = [xml]@'
<package xmlns="http://schemas.microsoft.com/packaging/2013/05/nuspec.xsd">
  <metadata>
    <id>ArticleTools</id><version /><authors /><requireLicenseAcceptance>false</requireLicenseAcceptance>
    <license type="expression">MIT</license><description /><copyright /><tags />
  </metadata>
  <files><file src="**" target="" /></files>
</package>
'@
$metadata = $xml.package.metadata
$metadata.version = $manifest.ModuleVersion
$metadata.authors = $manifest.Author
$metadata.description = $manifest.Description
$metadata.copyright = $manifest.Copyright
$metadata.tags = $tags
$xml.Save($specification)

# The project lends pack its settings only: nothing of it is built or packed.
$project = Join-Path $PSScriptRoot '..' 'src' 'ArticleTools.PowerShell'
$properties = "-p:NuspecFile=$specification", "-p:NuspecBasePath=$ModulePath", '-p:IsPackable=true', '-p:NoPackageAnalysis=true'
dotnet pack $project --no-build --configuration Release --output $OutputPath --nologo --verbosity quiet @properties
Remove-Item -LiteralPath $specification
Write-Output "Packed $(Join-Path $OutputPath "ArticleTools.$($manifest.ModuleVersion).nupkg")"
