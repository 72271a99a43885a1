BeforeAll {
    . (Join-Path $PSScriptRoot 'Common.ps1')
    $page = New-Document 'page.html' '<!DOCTYPE html><title>A page</title><p>Some words of text.</p>'
    $valid = Join-Path $TestDrive 'valid.warc'
    Export-Warc $valid -LiteralPath $page
    $invalid = Join-Path $TestDrive 'invalid[1].warc'
    [IO.File]::WriteAllText($invalid, [IO.File]::ReadAllText($valid).Replace('Some words', 'Same words'))
}

Describe 'Test-WarcFile' {
    It 'emits a result for each archive' {
        $result = Test-WarcFile $valid
        $result | Should -BeOfType ArticleTools.WarcTestResult
        $result.IsValid | Should -BeTrue
        $result.RecordCount | Should -Be 2
        $result.DigestCount | Should -Be 3
        $result.Length | Should -Be (Get-Item $valid).Length
        $result.Faults | Should -BeNullOrEmpty
    }

    It 'tells each fault with its place' {
        $result = Test-WarcFile -LiteralPath $invalid
        $result.IsValid | Should -BeFalse
        $result.Faults.Id | Should -Be 'BlockDigestMismatch', 'PayloadDigestMismatch'
        $result.Faults.Offset | Sort-Object -Unique | Should -Be (Get-WarcRecord -LiteralPath $invalid)[1].Offset
        $result.Faults[0].RecordId | Should -Be (Get-WarcRecord -LiteralPath $invalid)[1].RecordId
    }

    It 'emits a Boolean with -Quiet' {
        Test-WarcFile $valid -Quiet | Should -BeExactly $true
        Test-WarcFile -LiteralPath $invalid -Quiet | Should -BeExactly $false
    }

    It 'takes wildcards and the objects of Get-ChildItem' {
        (Test-WarcFile (Join-Path $TestDrive '*.warc')).IsValid | Sort-Object | Should -Be $false, $true
        (Get-ChildItem $TestDrive -Filter *.warc | Test-WarcFile).IsValid | Sort-Object | Should -Be $false, $true
        ($valid | Test-WarcFile).IsValid | Should -BeTrue
    }

    It 'lists no more faults than are asked for, and counts all' {
        $result = Test-WarcFile -LiteralPath $invalid -MaximumFaultCount 1
        $result.Faults.Count | Should -Be 1
        $result.ErrorCount | Should -Be 2
    }

    It 'says of other files that they are no archives' {
        $result = Test-WarcFile $page
        $result.IsValid | Should -BeFalse
        $result.Faults.Id | Should -Be 'FormatUnknown'
    }

    It 'writes an error for a file that is not there' {
        Test-WarcFile (Join-Path $TestDrive 'none.warc') -ErrorVariable failed -ErrorAction SilentlyContinue | Should -BeNullOrEmpty
        Get-ErrorId $failed[0] | Should -Be 'ArticleNotFound'
    }

    It 'shows results and faults as tables' {
        Test-WarcFile $valid | Out-String | Should -Match 'True +2 +3 +0 +0 valid.warc'
        (Test-WarcFile -LiteralPath $invalid).Faults | Out-String | Should -Match 'Error +\d+ BlockDigestMismatch'
    }
}
