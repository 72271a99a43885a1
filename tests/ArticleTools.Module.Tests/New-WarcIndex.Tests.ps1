BeforeAll {
    . (Join-Path $PSScriptRoot 'Common.ps1')
    $page = New-Document 'page.html' '<!DOCTYPE html><title>A page</title><p>Some words of text.</p>'
    $archives = 'one', 'two' | ForEach-Object {
        $archive = Join-Path $TestDrive "$_.warc.gz"
        [pscustomobject]@{ LiteralPath = $page; Url = "https://www.example.org/$_" }, [pscustomobject]@{ LiteralPath = $page; Url = 'https://example.org/both?a=1' } | Export-Warc $archive
        $archive
    }
}

Describe 'New-WarcIndex' {
    BeforeEach { $target = Join-Path $TestDrive "$([guid]::NewGuid().ToString('N')).cdxj" }

    It 'writes a sorted line for each capture and emits nothing' {
        New-WarcIndex $target (Join-Path $TestDrive '*.warc.gz') | Should -BeNullOrEmpty
        $lines = Get-Content $target
        $lines | ForEach-Object { ($_ -split ' ')[0] } | Should -Be 'org,example)/both?a=1', 'org,example)/both?a=1', 'org,example)/one', 'org,example)/two'
        $entry = ($lines[2] -split ' ', 3)[2] | ConvertFrom-Json
        $entry.filename | Should -Be 'one.warc.gz'
        $entry.mime | Should -Be 'text/html'
        $entry.offset | Should -Be (Get-WarcRecord $archives[0])[1].Offset
    }

    It 'takes archives from the pipeline and by -LiteralPath' {
        $archives | Get-Item | New-WarcIndex $target
        (Get-Content $target).Count | Should -Be 4
        New-WarcIndex $target -LiteralPath $archives[0]
        (Get-Content $target).Count | Should -Be 2
    }

    It 'leads straight to the records of a URL' {
        $archives | New-WarcIndex $target
        $records = Get-WarcRecord $target -Url 'http://example.org/both?a=1'
        $records.TargetUri | Should -Be 'https://example.org/both?a=1', 'https://example.org/both?a=1'
        $records.Path | Sort-Object | Should -Be $archives
        (Import-Article $target -Url https://example.org/two).Source.Path | Should -Be $archives[1]
        Get-WarcRecord $target -Url https://example.org/three | Should -BeNullOrEmpty
    }

    It 'filters what an index lists by wildcards' {
        $archives | New-WarcIndex $target
        (Get-WarcRecord $target -Url '*/t*').TargetUri | Should -Be 'https://www.example.org/two'
        @(Get-WarcRecord $target).Count | Should -Be 4
    }

    It 'emits the file with -PassThru' {
        (New-WarcIndex $target $archives[0] -PassThru).FullName | Should -Be $target
    }

    It 'replaces a file, and does not with -NoClobber' {
        Set-Content $target 'old'
        { New-WarcIndex $target $archives[0] -NoClobber } | Should -Throw -ErrorId 'DestinationExists,*'
        Get-Content $target | Should -Be 'old'
        New-WarcIndex $target $archives[0]
        (Get-Content $target).Count | Should -Be 2
    }

    It 'replaces a read-only file only with -Force' {
        Set-Content $target 'old'
        (Get-Item $target).IsReadOnly = $true
        { New-WarcIndex $target $archives[0] } | Should -Throw -ErrorId 'DestinationInvalid,*'
        New-WarcIndex $target $archives[0] -Force
        (Get-Content $target).Count | Should -Be 2
    }

    It 'writes nothing with -WhatIf' {
        New-WarcIndex $target $archives[0] -WhatIf *> $null
        $target | Should -Not -Exist
    }

    It 'writes an error for what is no archive, and indexes the others' {
        New-WarcIndex $target $page, $archives[0] -ErrorVariable failed -ErrorAction SilentlyContinue
        Get-ErrorId $failed[0] | Should -Be 'ArticleFormatUnknown'
        (Get-Content $target).Count | Should -Be 2
    }

    It 'refuses an index that would be compressed' {
        { New-WarcIndex "$target.gz" $archives[0] } | Should -Throw -ErrorId 'DestinationInvalid,*'
    }
}
