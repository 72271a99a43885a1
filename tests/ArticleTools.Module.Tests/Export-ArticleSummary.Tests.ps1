BeforeAll {
    . (Join-Path $PSScriptRoot 'Common.ps1')
    $articles = 'one', 'two', 'three' | ForEach-Object { New-Document "in/$_.txt" "Title $_`n`n$('Some words of text here. ' * $_.Length)`n" } | Import-Article
}

Describe 'Export-ArticleSummary' {
    BeforeEach { $target = Join-Path $TestDrive "$([guid]::NewGuid().ToString('N')).csv" }

    It 'writes a row for each article and emits nothing' {
        $articles | Export-ArticleSummary $target | Should -BeNullOrEmpty
        (Import-Csv $target).Title | Should -Be 'Title one', 'Title two', 'Title three'
    }

    It 'emits the file with -PassThru' {
        $file = $articles | Export-ArticleSummary $target -PassThru
        $file | Should -BeOfType System.IO.FileInfo
        $file.FullName | Should -Be $target
        $file.Length | Should -BeGreaterThan 0
        $file.PSPath | Should -Match 'FileSystem'
    }

    It 'writes <Extension> by the extension' -ForEach @(
        @{ Extension = 'json'; Starts = '[\[{]' }, @{ Extension = 'jsonl'; Starts = '\{' }, @{ Extension = 'md'; Starts = '#' }, @{ Extension = 'html'; Starts = '<!DOCTYPE html>' }
    ) {
        $path = [IO.Path]::ChangeExtension($target, $Extension)
        $articles | Export-ArticleSummary $path
        (Get-Content $path -Raw).TrimStart() | Should -Match "^$Starts"
    }

    It 'writes the format that is asked for' {
        $path = [IO.Path]::ChangeExtension($target, 'report')
        $articles | Export-ArticleSummary $path -Format Jsonl
        (Get-Content $path | ConvertFrom-Json).Count | Should -BeGreaterOrEqual 3
    }

    It 'writes the properties that are asked for, in order' {
        $articles | Export-ArticleSummary $target -Property words, Title
        (Import-Csv $target)[0].PSObject.Properties.Name | Should -Be 'Words', 'Title'
    }

    It 'sorts' {
        $articles | Export-ArticleSummary $target -SortBy Words -Descending
        (Import-Csv $target).Title | Should -Be 'Title three', 'Title one', 'Title two'
    }

    It 'limits the sentences of a summary' {
        $articles | Export-ArticleSummary $target -Sentence 0
        (Import-Csv $target).Summary -join '' | Should -BeNullOrEmpty
    }

    It 'adds to a file with -Append' {
        $articles | Export-ArticleSummary $target -Append
        $articles | Export-ArticleSummary $target -Append
        (Import-Csv $target).Count | Should -Be 6
    }

    It 'replaces a file, and does not with -NoClobber' {
        Set-Content $target 'old'
        { $articles | Export-ArticleSummary $target -NoClobber } | Should -Throw -ErrorId 'DestinationExists,*'
        Get-Content $target | Should -Be 'old'
        $articles | Export-ArticleSummary $target
        (Import-Csv $target).Count | Should -Be 3
    }

    It 'replaces a read-only file only with -Force' {
        Set-Content $target 'old'
        (Get-Item $target).IsReadOnly = $true
        { $articles | Export-ArticleSummary $target } | Should -Throw -ErrorId 'DestinationInvalid,*'
        $articles | Export-ArticleSummary $target -Force
        (Import-Csv $target).Count | Should -Be 3
    }

    It 'writes nothing with -WhatIf' {
        $articles | Export-ArticleSummary $target -WhatIf *> $null
        $target | Should -Not -Exist
    }

    It 'writes to a relative path and a name with brackets' {
        Push-Location $TestDrive
        try {
            $articles | Export-ArticleSummary 'r[1].csv'
        }
        finally {
            Pop-Location
        }
        Test-Path -LiteralPath (Join-Path $TestDrive 'r[1].csv') | Should -BeTrue
    }

    It 'writes an empty report where nothing comes' {
        Import-Article (Join-Path $TestDrive 'none*') -ErrorAction SilentlyContinue | Export-ArticleSummary $target
        Import-Csv $target | Should -BeNullOrEmpty
        $target | Should -Exist
    }

    It 'ends before anything is read where <Case>' -ForEach @(
        @{ Case = 'the destination is a folder'; Name = 'in' }
        @{ Case = 'the folder is missing'; Name = 'missing/report.csv' }
        @{ Case = 'the extension names no format'; Name = 'report.xyz' }
    ) {
        $read = 0
        { $articles | ForEach-Object { $script:read++; $_ } | Export-ArticleSummary (Join-Path $TestDrive $Name) } | Should -Throw -ErrorId 'DestinationInvalid,*'
        $read | Should -Be 0
    }

    It 'refuses a destination outside the file system' {
        { $articles | Export-ArticleSummary Env:report.csv } | Should -Throw -ErrorId 'DestinationInvalid,*'
    }

    It 'refuses a property that a summary does not have' {
        { $articles | Export-ArticleSummary $target -Property Nonsense } | Should -Throw -ErrorId 'PropertyUnknown,*'
        $target | Should -Not -Exist
    }

    It 'leaves nothing behind when the pipeline fails half-way' {
        $folder = New-Item -ItemType Directory (Join-Path $TestDrive 'half')
        { $articles | ForEach-Object { $_; throw 'half-way' } | Export-ArticleSummary (Join-Path $folder 'r.csv') } | Should -Throw 'half-way'
        Get-ChildItem $folder -Force | Should -BeNullOrEmpty
    }
}
