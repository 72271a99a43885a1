BeforeAll {
    . (Join-Path $PSScriptRoot 'Common.ps1')
    $page = '<!DOCTYPE html><html><head><title>The {0}</title><link rel="canonical" href="https://example.org/{0}"></head><body><p>Some words of text about the {0}.</p></body></html>'
    $paths = 'one', 'two', 'three' | ForEach-Object { New-Document "in/$_.html" ($page -f $_) }
    $articles = $paths | Import-Article
}

Describe 'Export-Warc' {
    BeforeEach { $target = Join-Path $TestDrive "$([guid]::NewGuid().ToString('N')).warc.gz" }

    It 'writes articles to <Extension>, which are read back as they were, and emits nothing' -ForEach @(
        @{ Extension = '.warc' }, @{ Extension = '.warc.gz' }, @{ Extension = '.wacz' }
    ) {
        $path = $target -replace '\.warc\.gz$', $Extension
        $articles | Export-Warc $path | Should -BeNullOrEmpty
        $back = Import-Article $path
        $back.Source.Sha256 | Should -Be $articles.Source.Sha256
        $back.Title | Should -Be $articles.Title
        $back.Source.TargetUri | Should -Be $articles.Url
        Test-WarcFile $path -Quiet | Should -BeTrue
    }

    It 'writes a record of metadata for each article' {
        $articles | Export-Warc $target
        $records = Get-WarcRecord $target
        $records.Type | Should -Be (@('WarcInfo') + @('Resource', 'Metadata') * 3)
        $records.Where({ $_.Type -eq 'Metadata' }).RefersTo | Should -Be $records.Where({ $_.Type -eq 'Resource' }).RecordId
    }

    It 'writes articles out of an archive as they were there' {
        $articles | Export-Warc $target
        $second = $target -replace '\.warc\.gz$', '.warc'
        Import-Article $target | Export-Warc $second
        (Import-Article $second).Source.RecordId | Should -Be (Import-Article $target).Source.RecordId
    }

    It 'writes files by -Path, under their own URIs' {
        Export-Warc $target -Path (Join-Path $TestDrive 'in/*.html')
        $records = (Get-WarcRecord $target).Where({ $_.Type -eq 'Resource' })
        $records.TargetUri | Should -Be ($paths | Sort-Object | ForEach-Object { [uri]::new($_).AbsoluteUri })
        $records.MimeType | Should -Be 'text/html', 'text/html', 'text/html'
    }

    It 'writes files that are piped, under a prefix and their paths below the location' {
        Push-Location $TestDrive
        try {
            Get-ChildItem ./in -File | Export-Warc $target -UrlPrefix https://example.org/
        }
        finally {
            Pop-Location
        }
        (Get-WarcRecord $target -Type Resource).TargetUri | Should -Be 'https://example.org/in/one.html', 'https://example.org/in/three.html', 'https://example.org/in/two.html'
    }

    It 'takes the URL of a file from a row' {
        [pscustomobject]@{ LiteralPath = $paths[0]; Url = 'https://example.org/from?row=1' } | Export-Warc $target
        (Get-WarcRecord $target -Type Resource).TargetUri | Should -Be 'https://example.org/from?row=1'
    }

    It 'takes a file by -LiteralPath' {
        $path = New-Document 'odd/a[1].html' ($page -f 'odd')
        Export-Warc $target -LiteralPath $path -Url https://example.org/odd
        (Get-WarcRecord $target -Type Resource).TargetUri | Should -Be 'https://example.org/odd'
    }

    It 'states title, description and date' {
        $path = $target -replace '\.warc\.gz$', '.warc'
        $articles | Export-Warc $path -Title 'A Title' -Description 'What it holds' -Date ([datetimeoffset]'2024-05-06T07:08:09Z')
        $text = Get-Content $path -Raw
        $text | Should -Match 'isPartOf: A Title\r\n'
        $text | Should -Match 'description: What it holds\r\n'
        (Get-WarcRecord $path -Type WarcInfo).Date | Should -Be ([datetimeoffset]'2024-05-06T07:08:09Z')
    }

    It 'computes <Algorithm>' -ForEach @(@{ Algorithm = 'SHA1' }, @{ Algorithm = 'SHA256' }, @{ Algorithm = 'SHA512' }, @{ Algorithm = 'MD5' }) {
        $articles | Export-Warc $target -Algorithm $Algorithm
        (Get-WarcRecord $target -Type Resource)[0].PayloadDigest | Should -Match "^$($Algorithm.ToLowerInvariant()):"
        (Test-WarcFile $target).DigestCount | Should -Be 10
        Test-WarcFile $target -Quiet | Should -BeTrue
    }

    It 'gives the same bytes for the same input' {
        $articles | Export-Warc $target
        $hash = (Get-FileHash $target).Hash
        $articles | Export-Warc $target
        (Get-FileHash $target).Hash | Should -Be $hash
    }

    It 'emits the file with -PassThru' {
        $file = $articles | Export-Warc $target -PassThru
        $file | Should -BeOfType System.IO.FileInfo
        $file.FullName | Should -Be $target
    }

    It 'replaces a file, and does not with -NoClobber' {
        Set-Content $target 'old'
        { $articles | Export-Warc $target -NoClobber } | Should -Throw -ErrorId 'DestinationExists,*'
        Get-Content $target | Should -Be 'old'
        $articles | Export-Warc $target
        Test-WarcFile $target -Quiet | Should -BeTrue
    }

    It 'replaces a read-only file only with -Force' {
        Set-Content $target 'old'
        (Get-Item $target).IsReadOnly = $true
        { $articles | Export-Warc $target } | Should -Throw -ErrorId 'DestinationInvalid,*'
        $articles | Export-Warc $target -Force
        Test-WarcFile $target -Quiet | Should -BeTrue
    }

    It 'writes nothing with -WhatIf' {
        $articles | Export-Warc $target -WhatIf *> $null
        $target | Should -Not -Exist
    }

    It 'goes on past a document that changed or is gone' {
        $path = New-Document 'changing/a.html' ($page -f 'changing')
        $article = Import-Article $path
        Add-Content $path ' '
        $article, $articles[0] | Export-Warc $target -ErrorVariable failed -ErrorAction SilentlyContinue
        $failed | ForEach-Object { Get-ErrorId $_ } | Should -Be 'ArticleUnreadable'
        $failed.TargetObject | Should -Be $path
        @(Import-Article $target).Count | Should -Be 1
    }

    It 'says of text in hand that its bytes are not at hand' {
        ConvertTo-Article 'Some words of text.' | Export-Warc $target -ErrorVariable failed -ErrorAction SilentlyContinue
        Get-ErrorId $failed[0] | Should -Be 'ArticleUnreadable'
    }

    It 'ends before anything is read where <Case>' -ForEach @(
        @{ Case = 'the destination is a folder'; Name = 'in' }
        @{ Case = 'the folder is missing'; Name = 'missing/a.warc' }
        @{ Case = 'the extension names no form'; Name = 'a.zip' }
    ) {
        $read = 0
        { $articles | ForEach-Object { $script:read++; $_ } | Export-Warc (Join-Path $TestDrive $Name) } | Should -Throw -ErrorId 'DestinationInvalid,*'
        $read | Should -Be 0
    }

    It 'leaves nothing behind when the pipeline fails half-way' {
        $folder = New-Item -ItemType Directory (Join-Path $TestDrive 'half')
        { $articles | ForEach-Object { $_; throw 'half-way' } | Export-Warc (Join-Path $folder 'a.wacz') } | Should -Throw 'half-way'
        Get-ChildItem $folder -Force | Should -BeNullOrEmpty
    }
}
