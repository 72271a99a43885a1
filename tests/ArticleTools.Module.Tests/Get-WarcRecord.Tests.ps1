BeforeAll {
    . (Join-Path $PSScriptRoot 'Common.ps1')
    $archive = Join-Path $ModulePath 'samples/archive/village.warc.gz'
}

Describe 'Get-WarcRecord' {
    It 'lists the records in order with their places' {
        $records = Get-WarcRecord $archive
        $records | Should -BeOfType ArticleTools.WarcRecord
        $records | Should -HaveCount 9
        $records[0].Type | Should -Be 'WarcInfo'
        $records[0].FileName | Should -Be 'village.warc.gz'
        $records.Path | Select-Object -Unique | Should -Be $archive
        ($records | Measure-Object Length -Sum).Sum | Should -Be (Get-Item $archive).Length
    }

    It 'says what lies in them' {
        $record = Get-WarcRecord $archive -Url */news/swarm
        $record.Status | Should -Be 200
        $record.MimeType | Should -Be 'text/html'
        $record.Version | Should -Be 'WARC/1.1'
        $record.Date | Should -Be ([DateTimeOffset]'2024-03-02T08:00:03Z')
        $record.PayloadDigest | Should -BeLike 'sha1:*'
        $record.Header.Name | Should -Contain 'WARC-Block-Digest'
    }

    It 'chooses by <Choice>' -ForEach @(
        @{ Choice = @{ Type = 'Request', 'Metadata' }; Count = 2 }
        @{ Choice = @{ Type = 're*' }; Count = 7 }
        @{ Choice = @{ Url = '*/IMAGES/*', '*.txt' }; Count = 2 }
        @{ Choice = @{ MimeType = 'text/*' }; Count = 5 }
        @{ Choice = @{ Status = 404 }; Count = 1 }
        @{ Choice = @{ Status = '4xx', '200-299' }; Count = 5 }
        @{ Choice = @{ After = '2024-04' }; Count = 2 }
        @{ Choice = @{ After = '2024-03-02T08:00:03Z'; Before = '2024-03-02T08:00:05' }; Count = 2 }
        @{ Choice = @{ After = [DateTime]::new(2024, 3, 3) }; Count = 2 }
        @{ Choice = @{ Type = 'Response'; Status = '2xx'; MimeType = 'text/html' }; Count = 2 }
    ) {
        @(Get-WarcRecord $archive @Choice) | Should -HaveCount $Count
    }

    It 'takes paths, folders, wildcards and the objects of Get-ChildItem' {
        Get-WarcRecord -LiteralPath $archive | Should -HaveCount 9
        Get-WarcRecord (Split-Path $archive) | Should -HaveCount 9
        Get-WarcRecord (Join-Path (Split-Path $archive) '*.gz') | Should -HaveCount 9
        Get-ChildItem (Split-Path $archive) | Get-WarcRecord | Should -HaveCount 9
        $archive | Get-WarcRecord | Should -HaveCount 9
    }

    It 'refuses what is no status' {
        { Get-WarcRecord $archive -Status 'ok' } | Should -Throw -ErrorId 'ParameterArgumentValidationError,*'
    }

    It 'tells of a file that is no archive, and passes it over in a folder' {
        $path = New-Document 'mixed/a.txt'
        Copy-Item -LiteralPath $archive -Destination (Split-Path $path)
        Get-WarcRecord $path -ErrorAction SilentlyContinue -ErrorVariable failed | Should -BeNullOrEmpty
        Get-ErrorId $failed[0] | Should -Be 'ArticleFormatUnknown'
        Get-WarcRecord (Split-Path $path) -ErrorAction Stop | Should -HaveCount 9
    }

    It 'goes on behind a damaged record with an error that names its offset' {
        $bytes = [IO.File]::ReadAllBytes($archive)
        $record = (Get-WarcRecord $archive)[1]
        $bytes[$record.Offset + 300] = $bytes[$record.Offset + 300] -bxor 0x55
        $path = Join-Path $TestDrive 'damaged.warc.gz'
        [IO.File]::WriteAllBytes($path, $bytes)
        Get-WarcRecord $path -ErrorAction SilentlyContinue -ErrorVariable failed | Should -HaveCount 8
        $failed | Should -HaveCount 1
        Get-ErrorId $failed[0] | Should -Be 'WarcRecordInvalid'
        $failed[0].TargetObject | Should -Be $path
        $failed[0].Exception.Offset | Should -Be $record.Offset
    }

    It 'shows a table by default' {
        $table = Get-WarcRecord $archive -Status 404 | Out-String -Width 140
        $table | Should -Match 'Offset Type\s+Date\s+Status MimeType\s+TargetUri'
        $table | Should -Match '1703 Response\s+2024-03-02 08:00\s+404 text/html\s+https://village\.example/news/old-pump'
    }

    It 'stops when the pipeline has enough' {
        Get-WarcRecord $archive | Select-Object -First 1 | ForEach-Object Type | Should -Be 'WarcInfo'
    }
}
