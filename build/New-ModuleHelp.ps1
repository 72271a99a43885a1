#Requires -Version 7.4
<#
.SYNOPSIS
    Writes the help of the module from the documentation comments of its cmdlets.
.DESCRIPTION
    The comments of a cmdlet's class and properties are the one source of its help: the summary is the synopsis, the remarks are the
    description, and the code and remarks of each example an example. What PowerShell knows of a parameter by itself it is asked for, which
    imports the built module: run this in a process of its own. A synopsis, description, example or parameter that is missing ends it.
#>
[CmdletBinding()]
param(
    [Parameter(Mandatory)]
    [string] $ModulePath,

    [Parameter(Mandatory)]
    [string] $DocumentationPath
)

Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

$commonParameters = [System.Management.Automation.Cmdlet]::CommonParameters + [System.Management.Automation.Cmdlet]::OptionalCommonParameters
$members = @{}
foreach ($member in ([xml](Get-Content -LiteralPath $DocumentationPath -Raw)).SelectNodes('/doc/members/member')) {
    $members[$member.GetAttribute('name')] = $member
}

function ConvertTo-XmlText([string] $Text) {
    [System.Security.SecurityElement]::Escape($Text)
}

# References show as the name that they refer to; line breaks are the editor's.
function Get-PlainText($Node) {
    $parts = foreach ($child in $Node.ChildNodes) {
        $child.LocalName -eq 'see' ? ($child.Attributes[0].Value -split '[.:]')[-1] : $child.InnerText
    }
    (-join $parts -replace '\s+', ' ').Trim()
}

function Get-Paragraph($Node) {
    $paragraphs = $Node.SelectNodes('para')
    $texts = $paragraphs.Count ? @($paragraphs | ForEach-Object { Get-PlainText $_ }) : @(Get-PlainText $Node)
    -join ($texts | ForEach-Object { "<maml:para>$(ConvertTo-XmlText $_)</maml:para>" })
}

function Get-Documentation($Name, $Part) {
    $node = if ($members.ContainsKey($Name)) { $members[$Name].SelectSingleNode($Part) }
    if (-not $node -or -not $node.InnerText.Trim()) {
        throw "The help of $Name lacks its $Part."
    }

    $node
}

# A parameter may be declared by a base class of the cmdlet.
function Get-ParameterDescription($Cmdlet, $Parameter) {
    $type = $Cmdlet.ImplementingType
    while ($type.BaseType -and -not $members.ContainsKey("P:$($type.FullName).$($Parameter.Name)")) {
        $type = $type.BaseType
    }

    $text = Get-Paragraph (Get-Documentation "P:$($type.FullName).$($Parameter.Name)" 'summary')
    $element = Get-ElementType $Parameter
    if ($element.IsEnum) {
        $text += "<maml:para>Values: $([Enum]::GetNames($element) -join ', ').</maml:para>"
    }

    $text
}

function Get-ElementType($Parameter) {
    $type = $Parameter.ParameterType
    $type = $type.IsArray ? $type.GetElementType() : $type
    [Nullable]::GetUnderlyingType($type) ?? $type
}

function Get-DefaultValue($Parameter) {
    $stated = $Parameter.Attributes.Where({ $_ -is [System.Management.Automation.PSDefaultValueAttribute] })
    if ($stated) {
        return $stated[0].Help ? $stated[0].Help : [string]$stated[0].Value
    }

    $Parameter.SwitchParameter ? 'False' : 'None'
}

function Get-PipelineInput($Binding) {
    $ways = @(
        if ($Binding.ValueFromPipeline) { 'ByValue' }
        if ($Binding.ValueFromPipelineByPropertyName) { 'ByPropertyName' }
    )
    $ways ? "True ($($ways -join ', '))" : 'False'
}

function Get-ParameterXml($Cmdlet, $Parameter, $Binding) {
    $typeName = (Get-ElementType $Parameter).Name + ($Parameter.ParameterType.IsArray ? '[]' : '')
    $position = $Binding.Position -ge 0 ? $Binding.Position : 'named'
    $globbing = $Parameter.Attributes.Where({ $_ -is [System.Management.Automation.SupportsWildcardsAttribute] }).Count -gt 0
    $aliases = $Parameter.Aliases ? $Parameter.Aliases -join ', ' : 'none'
    $value = $Parameter.SwitchParameter ? '' : "<command:parameterValue required=""true"" variableLength=""false"">$typeName</command:parameterValue>"
    @"
<command:parameter required="$($Binding.IsMandatory.ToString().ToLowerInvariant())" variableLength="true" globbing="$($globbing.ToString().ToLowerInvariant())" pipelineInput="$(Get-PipelineInput $Binding)" position="$position" aliases="$aliases">
<maml:name>$($Parameter.Name)</maml:name>
<maml:description>$(Get-ParameterDescription $Cmdlet $Parameter)</maml:description>
$value
<dev:type><maml:name>$typeName</maml:name><maml:uri /></dev:type>
<dev:defaultValue>$(ConvertTo-XmlText (Get-DefaultValue $Parameter))</dev:defaultValue>
</command:parameter>
"@
}

function Get-SyntaxXml($Cmdlet) {
    foreach ($set in $Cmdlet.ParameterSets) {
        $ordered = $set.Parameters.Where({ $_.Name -notin $commonParameters }) |
            Sort-Object @{ Expression = { $_.Position -ge 0 ? $_.Position : [int]::MaxValue } }, @{ Expression = 'IsMandatory'; Descending = $true }, Name
        $parameters = $ordered | ForEach-Object { Get-ParameterXml $Cmdlet $Cmdlet.Parameters[$_.Name] $_ }
        "<command:syntaxItem><maml:name>$($Cmdlet.Name)</maml:name>$(-join $parameters)</command:syntaxItem>"
    }
}

# What a parameter is in several sets is shown as it is in the first.
function Get-ParametersXml($Cmdlet) {
    foreach ($name in $Cmdlet.Parameters.Keys | Where-Object { $_ -notin $commonParameters } | Sort-Object) {
        $binding = $Cmdlet.ParameterSets.Parameters.Where({ $_.Name -eq $name }, 'First')[0]
        Get-ParameterXml $Cmdlet $Cmdlet.Parameters[$name] $binding
    }
}

function Get-InputXml($Cmdlet) {
    $bindings = $Cmdlet.ParameterSets.Parameters.Where({ $_.ValueFromPipeline }) | Sort-Object Name -Unique
    foreach ($binding in $bindings) {
        $type = $Cmdlet.Parameters[$binding.Name].ParameterType
        $description = Get-ParameterDescription $Cmdlet $Cmdlet.Parameters[$binding.Name]
        "<command:inputType><dev:type><maml:name>$($type.FullName)</maml:name></dev:type><maml:description>$description</maml:description></command:inputType>"
    }
}

function Get-OutputXml($Cmdlet) {
    foreach ($type in $Cmdlet.OutputType) {
        "<command:returnValue><dev:type><maml:name>$($type.Name)</maml:name></dev:type></command:returnValue>"
    }
}

function Get-ExampleXml($Type) {
    $count = [Math]::Max(1, $members[$Type].SelectNodes('example').Count)
    foreach ($number in 1..$count) {
        $code = ConvertTo-XmlText (Get-Documentation $Type "example[$number]/code").InnerText.Trim()
        $remarks = Get-Paragraph (Get-Documentation $Type "example[$number]/remarks")
        "<command:example><maml:title>Example $number</maml:title><dev:code>$code</dev:code><dev:remarks>$remarks</dev:remarks></command:example>"
    }
}

function Get-CommandXml($Cmdlet) {
    $type = "T:$($Cmdlet.ImplementingType.FullName)"
    @"
<command:command xmlns:maml="http://schemas.microsoft.com/maml/2004/10" xmlns:command="http://schemas.microsoft.com/maml/dev/command/2004/10" xmlns:dev="http://schemas.microsoft.com/maml/dev/2004/10">
<command:details>
<command:name>$($Cmdlet.Name)</command:name>
<command:verb>$($Cmdlet.Verb)</command:verb>
<command:noun>$($Cmdlet.Noun)</command:noun>
<maml:description>$(Get-Paragraph (Get-Documentation $type 'summary'))</maml:description>
</command:details>
<maml:description>$(Get-Paragraph (Get-Documentation $type 'remarks'))</maml:description>
<command:syntax>$(-join (Get-SyntaxXml $Cmdlet))</command:syntax>
<command:parameters>$(-join (Get-ParametersXml $Cmdlet))</command:parameters>
<command:inputTypes>$(-join (Get-InputXml $Cmdlet))</command:inputTypes>
<command:returnValues>$(-join (Get-OutputXml $Cmdlet))</command:returnValues>
<command:examples>$(-join (Get-ExampleXml $type))</command:examples>
</command:command>
"@
}

$module = Import-Module $ModulePath -PassThru
$commands = $module.ExportedCmdlets.Values | Sort-Object Name | ForEach-Object { Get-CommandXml $_ }
$help = [xml]"<helpItems schema=""maml"" xmlns=""http://msh"">$(-join $commands)</helpItems>"
$folder = New-Item -ItemType Directory -Path (Join-Path $ModulePath 'en-US') -Force
$help.Save((Join-Path $folder 'ArticleTools.PowerShell.dll-Help.xml'))
