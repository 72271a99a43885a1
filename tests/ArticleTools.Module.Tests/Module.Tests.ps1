BeforeDiscovery {
    $cmdlets = (Import-PowerShellDataFile (Join-Path $PSScriptRoot '../../module/ArticleTools.psd1')).CmdletsToExport | ForEach-Object { @{ Name = $_ } }
}

BeforeAll { . (Join-Path $PSScriptRoot 'Common.ps1') }

Describe 'The module' {
    It 'has a valid manifest of the version that the assemblies have' {
        $manifest = Test-ModuleManifest (Join-Path $ModulePath 'ArticleTools.psd1')
        $properties = [xml](Get-Content -LiteralPath (Join-Path $Root 'Directory.Build.props') -Raw)
        $manifest.Version | Should -Be $properties.Project.PropertyGroup.Version
    }

    It 'exports the cmdlets that it has, and nothing else' {
        $module = Get-Module ArticleTools
        $classes = [ArticleTools.PowerShell.Commands.ArticleCommand].Assembly.GetExportedTypes().Where({ -not $_.IsAbstract -and $_.IsSubclassOf([System.Management.Automation.Cmdlet]) })
        $names = foreach ($class in $classes) {
            $attribute = $class.GetCustomAttributes([System.Management.Automation.CmdletAttribute], $false)[0]
            "$($attribute.VerbName)-$($attribute.NounName)"
        }
        $module.ExportedCommands.Keys | Sort-Object | Should -Be ($names | Sort-Object)
        $module.ExportedVariables.Count | Should -Be 0
        (Get-Verb).Verb | Should -Contain ($names[0] -split '-')[0]
    }

    It 'keeps all but its own two assemblies out of its root folder' {
        (Get-ChildItem (Join-Path $ModulePath '*.dll')).Name | Should -Be 'ArticleTools.Model.dll', 'ArticleTools.PowerShell.dll'
        $engine = (Get-ChildItem (Join-Path $ModulePath 'bin/engine') -Recurse -File).Name
        $engine | Should -Contain 'ArticleTools.Engine.dll'
        $engine | Should -Not -Contain 'ArticleTools.Model.dll'
        $engine | Should -Not -Contain 'System.Management.Automation.dll'
    }

    It 'shows no type of the engine in a public signature' {
        $flags = [Reflection.BindingFlags]'Public, NonPublic, Instance, Static, DeclaredOnly'
        $seen = foreach ($type in [ArticleTools.PowerShell.Commands.ArticleCommand].Assembly.GetExportedTypes()) {
            $type.BaseType
            $type.GetInterfaces()
            $type.GetProperties($flags).Where({ $_.GetMethod.IsPublic -or $_.GetMethod.IsFamily }).PropertyType
            $type.GetMethods($flags).Where({ $_.IsPublic -or $_.IsFamily }) | ForEach-Object { $_.ReturnType; $_.GetParameters().ParameterType }
        }
        $seen.Where({ $_ }).Assembly.GetName().Name | Sort-Object -Unique | Should -Not -Contain 'ArticleTools.Engine'
    }
}

Describe 'Load contexts' {
    It 'lets [ArticleTools.Article] resolve, and loads the engine apart' {
        Invoke-Fresh {
            param($Module, $Samples)
            Import-Module $Module
            $null = Import-Article $Samples
            $loaded = [AppDomain]::CurrentDomain.GetAssemblies() | Where-Object { $_.GetName().Name -in 'ArticleTools.Model', 'ArticleTools.Engine', 'AngleSharp', 'YamlDotNet' } | Sort-Object FullName
            [ArticleTools.Article].FullName
            $loaded | ForEach-Object { "$($_.GetName().Name) $([System.Runtime.Loader.AssemblyLoadContext]::GetLoadContext($_).Name)" }
        } $ModulePath, (Join-Path $ModulePath 'samples') | Should -Be (@(
                'ArticleTools.Article', 'AngleSharp ArticleTools.Engine', 'ArticleTools.Engine ArticleTools.Engine', 'ArticleTools.Model Default', 'YamlDotNet ArticleTools.Engine'
            ) -join [Environment]::NewLine)
    }

    It 'works beside other versions of what the engine depends on' {
        $folder = Join-Path $TestDrive 'others'
        $null = New-Item -ItemType Directory $folder
        Invoke-Fresh {
            param($Module, $Samples, $Folder)
            $names = (Get-ChildItem "$Module/bin/engine/*.dll" -Exclude ArticleTools.*).BaseName | Where-Object { -not (Test-Path "$PSHOME/$_.dll") }
            Add-Type 'public class LoadsTheCompiler { }'
            foreach ($name in $names) {
                $source = [Microsoft.CodeAnalysis.CSharp.CSharpSyntaxTree]::ParseText('[assembly: System.Reflection.AssemblyVersion("0.0.1.0")] public class Other { }')
                $core = [Microsoft.CodeAnalysis.MetadataReference]::CreateFromFile([object].Assembly.Location)
                $library = [Microsoft.CodeAnalysis.CSharp.CSharpCompilationOptions]::new([Microsoft.CodeAnalysis.OutputKind]::DynamicallyLinkedLibrary)
                $stream = [IO.File]::Create((Join-Path $Folder "$name.dll"))
                $null = [Microsoft.CodeAnalysis.CSharp.CSharpCompilation]::Create($name, [Microsoft.CodeAnalysis.SyntaxTree[]]$source, [Microsoft.CodeAnalysis.MetadataReference[]]$core, $library).Emit($stream)
                $stream.Dispose()
                Add-Type -Path (Join-Path $Folder "$name.dll")
            }

            Import-Module $Module -ErrorAction Stop
            $articles = @(Import-Article $Samples -ErrorAction Stop)
            $known = [AppDomain]::CurrentDomain.GetAssemblies() | Where-Object { $_.GetName().Name -in $names -and $_.GetName().Version -eq '0.0.1.0' }
            "$($articles.Count -gt 10) $($names.Count -ge 3) $(@($known).Count -eq $names.Count)"
        } $ModulePath, (Join-Path $ModulePath 'samples'), $folder | Should -Be 'True True True'
    }

    It 'survives being imported twice with -Force, and takes objects of before' {
        Invoke-Fresh {
            param($Module, $Samples)
            Import-Module $Module
            $before = Import-Article $Samples
            Import-Module $Module -Force
            Import-Module $Module -Force
            $after = Import-Article $Samples
            $links = $before | Get-ArticleLink
            "$($before.Count -eq $after.Count) $($links.Count -eq ($after | Get-ArticleLink).Count) $(($before | Measure-Article).Count -eq $before.Count) $($before[0] -is [ArticleTools.Article])"
        } $ModulePath, (Join-Path $ModulePath 'samples') | Should -Be 'True True True True'
    }

    It 'works in several runspaces at once' {
        $counts = 1..4 | ForEach-Object -Parallel {
            Import-Module $using:ModulePath
            @(Import-Article (Join-Path $using:ModulePath 'samples')).Count
        }
        $counts | Sort-Object -Unique | Should -HaveCount 1
    }
}

Describe 'Help' {
    Context '<Name>' -ForEach $cmdlets {
        BeforeAll { $help = Get-Help $Name -Full }

        It 'has a synopsis and a description' {
            $help.Synopsis.Trim() | Should -Match '\.$'
            $help.description.Text -join '' | Should -Not -BeNullOrEmpty
        }

        It 'describes every parameter with its type' {
            $common = [System.Management.Automation.Cmdlet]::CommonParameters + [System.Management.Automation.Cmdlet]::OptionalCommonParameters
            foreach ($parameter in (Get-Command $Name).Parameters.Values.Where({ $_.Name -notin $common })) {
                $described = Get-Help $Name -Parameter $parameter.Name
                $described.description.Text | Should -Not -BeNullOrEmpty -Because $parameter.Name
                $described.type.name | Should -Not -BeNullOrEmpty -Because $parameter.Name
                $described.defaultValue | Should -Not -BeNullOrEmpty -Because $parameter.Name
            }
        }

        It 'shows the syntax of every parameter set, inputs and outputs' {
            @($help.syntax.syntaxItem).Count | Should -Be (Get-Command $Name).ParameterSets.Count
            $help.inputTypes.inputType.type.name | Should -Not -BeNullOrEmpty
            $help.returnValues.returnValue.type.name | Should -Not -BeNullOrEmpty
        }

        It 'has examples that run' {
            $folder = Join-Path $TestDrive $Name
            $null = New-Item -ItemType Directory $folder
            Copy-Item -LiteralPath (Join-Path $ModulePath 'samples') -Destination $folder -Recurse
            Push-Location $folder
            try {
                @($help.examples.example).Count | Should -BeGreaterThan 0
                foreach ($example in $help.examples.example) {
                    $example.remarks.Text -join '' | Should -Not -BeNullOrEmpty
                    $before = (Get-ChildItem).Count
                    $shown = & ([scriptblock]::Create("Set-StrictMode -Off; `$ErrorActionPreference = 'Stop'; $($example.code)"))
                    ($shown -or (Get-ChildItem).Count -gt $before) | Should -BeTrue -Because "the example '$($example.code)' shows or writes something"
                }
            }
            finally {
                Pop-Location
            }
        }
    }

    It 'has an about topic that names every error' {
        $topic = Get-Help about_ArticleTools | Out-String
        foreach ($id in [ArticleTools.ArticleErrorId].GetFields().Name -ne 'WarcRecordInvalid') {
            $topic | Should -Match $id
        }
    }
}

Describe 'Views' {
    It 'gives a view to every type that is emitted' {
        foreach ($type in (Get-Command -Module ArticleTools).OutputType.Name -like 'ArticleTools.*' | Sort-Object -Unique) {
            Get-FormatData -TypeName $type -PowerShellVersion $PSVersionTable.PSVersion | Should -Not -BeNullOrEmpty -Because $type
        }
    }

    It 'shows an article in one line, with only as much of its date as the document states' {
        $path = New-Document 'views/a.md' "---`ntitle: The Name of It`ndate: 2019-03`nsite: A Place`n---`n`nSome words here.`n"
        $lines = (Import-Article $path | Out-String -Width 80).Trim() -split '\r?\n'
        $lines | Should -HaveCount 3
        $lines[2] | Should -Match '^2019-03 .*The Name of It$'
    }

    It 'shows the name of the file where there is no title' {
        $path = New-Document 'views/untitled.txt' "word`n"
        $article = Import-Article $path
        if (-not $article.Title) {
            $article | Out-String | Should -Match '\(untitled\.txt\)'
        }
    }

    It 'pipes articles on to cmdlets that take items' {
        $path = New-Document 'views/to[1].txt'
        $article = Import-Article -LiteralPath $path
        ($article | Get-Item).FullName | Should -Be $path
        ($article | Import-Article).Source.Sha256 | Should -Be $article.Source.Sha256
    }

    It 'turns articles into JSON and CliXml' {
        $path = New-Document 'views/json.txt'
        $article = Import-Article $path
        ($article | ConvertTo-Json -Depth 5 | ConvertFrom-Json).Source.Path | Should -Be $path
        $file = Join-Path $TestDrive 'views/a.clixml'
        $article | Export-Clixml $file
        $back = Import-Clixml $file
        $back.Title | Should -Be $article.Title
        $back.Source.Sha256 | Should -Be $article.Source.Sha256
        $back.Blocks[1].Text | Should -Be $article.Blocks[1].Text
    }

    It 'shows articles that come back from CliXml as it shows others' {
        $article = ConvertTo-Article "---`ntitle: One`ndate: 2024-03-05`n---`nText of the article."
        $file = Join-Path $TestDrive 'dated.clixml'
        $article | Export-Clixml $file
        Import-Clixml $file | Format-Table | Out-String | Should -Be ($article | Format-Table | Out-String)
    }
}

Describe 'Completion' {
    It 'completes <Line>' -ForEach @(
        @{ Line = 'Import-Article x -Format Mark'; Expected = 'Markdown' }
        @{ Line = 'Import-Article x -Encoding windows-125'; Expected = 'windows-1252' }
        @{ Line = 'Get-ArticleBlock x -Role AuthorB'; Expected = 'AuthorBio' }
        @{ Line = 'Get-ArticleBlock x -Kind ListI'; Expected = 'ListItem' }
        @{ Line = 'Get-ArticleLink x -Kind Mai'; Expected = 'Mail' }
        @{ Line = 'Export-ArticleSummary x -Property Tit'; Expected = 'Title' }
        @{ Line = 'Export-ArticleSummary x -SortBy Wor'; Expected = 'Words' }
        @{ Line = 'Export-ArticleSummary x -Format Ht'; Expected = 'Html' }
    ) {
        (TabExpansion2 $Line $Line.Length).CompletionMatches.CompletionText | Should -Contain $Expected
    }
}

Describe 'The package' {
    It 'is served by a folder, and what is installed from it works' -Skip:(-not (Get-Module Microsoft.PowerShell.PSResourceGet -ListAvailable)) {
        $repository = Join-Path $TestDrive 'repository'
        $installed = Join-Path $TestDrive 'installed'
        $null = New-Item -ItemType Directory $repository, $installed
        $null = & (Join-Path $Root 'build/New-ModulePackage.ps1') -ModulePath $ModulePath -OutputPath $repository
        $name = "ArticleToolsTest$PID"
        Register-PSResourceRepository -Name $name -Uri $repository -Trusted
        try {
            (Find-PSResource ArticleTools -Repository $name).Type | Should -Be 'Module'
            Save-PSResource ArticleTools -Repository $name -Path $installed
        }
        finally {
            Unregister-PSResourceRepository $name
        }

        Invoke-Fresh {
            param($Folder)
            $env:PSModulePath = $Folder
            (Import-Article "$Folder/ArticleTools/*/samples/*.md").Count -gt 1
        } $installed | Should -Be 'True'
    }
}

Describe 'Scripts' {
    It 'have no finding of PSScriptAnalyzer' -Skip:(-not (Get-Module PSScriptAnalyzer -ListAvailable)) {
        $settings = Join-Path $Root 'build/PSScriptAnalyzerSettings.psd1'
        $scripts = @(Join-Path $Root 'build.ps1'; (Get-ChildItem (Join-Path $Root 'build'), (Join-Path $Root 'tests/ArticleTools.Module.Tests'), (Join-Path $Root 'module') -Include *.ps1, *.psd1 -Recurse).FullName)
        $findings = $scripts | ForEach-Object { Invoke-ScriptAnalyzer -Path $_ -Settings $settings }
        $findings | ForEach-Object { "$($_.ScriptName):$($_.Line) $($_.RuleName) $($_.Message)" } | Should -BeNullOrEmpty
    }
}
