BeforeAll {
    . (Join-Path $PSScriptRoot 'Common.ps1')
    $text = "The Title`n`nA first paragraph with a few words in it.`n`nA second one, no longer than that.`n"
}

Describe 'ConvertTo-Article' {
    It 'reads a string' {
        $article = ConvertTo-Article $text
        $article.Title | Should -Be 'The Title'
        $article.Source.Path | Should -BeNullOrEmpty
        $article.Source.Encoding | Should -Be 'utf-8'
    }

    It 'reads the lines of a file as one document that knows its path' {
        $path = New-Document 'lines.txt' $text
        $article = Get-Content -LiteralPath $path | ConvertTo-Article
        $article | Should -HaveCount 1
        $article.Text | Should -Be (ConvertTo-Article $text).Text
        $article.Source.Path | Should -Be $path
    }

    It 'parts the lines of several files' {
        $paths = 'l1.txt', 'l2.txt', 'l3.txt' | ForEach-Object { New-Document $_ $text }
        (Get-Content -LiteralPath $paths | ConvertTo-Article).Source.Path | Should -Be $paths
    }

    It 'takes each string with line breaks for a document' {
        $paths = 'r1.txt', 'r2.txt' | ForEach-Object { New-Document $_ $text }
        ($paths | ForEach-Object { Get-Content -LiteralPath $_ -Raw } | ConvertTo-Article).Source.Path | Should -Be $paths
        @($text, $text | ConvertTo-Article).Count | Should -Be 2
    }

    It 'takes lines as an argument' {
        ConvertTo-Article ($text -split "`n") | Should -HaveCount 1
    }

    It 'reads bytes, whole and one by one' {
        $bytes = [Text.Encoding]::Unicode.GetPreamble() + [Text.Encoding]::Unicode.GetBytes($text)
        foreach ($article in (ConvertTo-Article $bytes), (, $bytes | ConvertTo-Article), ($bytes | ConvertTo-Article)) {
            $article | Should -HaveCount 1
            $article.Title | Should -Be 'The Title'
            $article.Source.Encoding | Should -Be 'utf-16le'
        }
    }

    It 'applies -Encoding to bytes and not to strings' {
        $french = "Déjà vu`n`nUn été à la campagne, où tout est déjà prêt.`n"
        (ConvertTo-Article ([Text.Encoding]::Latin1.GetBytes($french)) -Encoding windows-1252).Blocks[0].Text | Should -Be 'Déjà vu'
        (ConvertTo-Article $french -Encoding windows-1252).Blocks[0].Text | Should -Be 'Déjà vu'
    }

    It 'reads gzip bytes' {
        $memory = [IO.MemoryStream]::new()
        $gzip = [IO.Compression.GZipStream]::new($memory, [IO.Compression.CompressionMode]::Compress)
        $gzip.Write([Text.Encoding]::UTF8.GetBytes($text))
        $gzip.Dispose()
        (ConvertTo-Article $memory.ToArray()).Title | Should -Be 'The Title'
    }

    It 'reads the result of Invoke-WebRequest, with its URL as base' {
        $page = '<!DOCTYPE html><html><head><title>A Page</title></head><body><article><h1>A Page</h1><p>Go on with <a href="next.html">the next page of this</a>, please, it is good.</p></article></body></html>'
        $listener = [System.Net.HttpListener]::new()
        $port = 20000 + (Get-Random -Maximum 20000)
        $listener.Prefixes.Add("http://localhost:$port/")
        $listener.Start()
        try {
            $answer = Start-ThreadJob -ArgumentList $listener, $page {
                param($Listener, $Page)
                $context = $Listener.GetContext()
                $bytes = [Text.Encoding]::UTF8.GetBytes($Page)
                $context.Response.ContentType = 'text/html; charset=utf-8'
                $context.Response.OutputStream.Write($bytes, 0, $bytes.Length)
                $context.Response.Close()
            }
            $article = Invoke-WebRequest "http://localhost:$port/folder/page.html" | ConvertTo-Article
            $null = $answer | Wait-Job | Receive-Job
        }
        finally {
            $listener.Stop()
        }

        $article.Title | Should -Be 'A Page'
        $article.Links.Url | Should -Be "http://localhost:$port/folder/next.html"
    }

    It 'reads what has a Content of text' {
        ([pscustomobject]@{ StatusCode = 200; Content = $text } | ConvertTo-Article).Title | Should -Be 'The Title'
    }

    It 'reports what holds no text, and goes on' {
        $articles = @((Get-Process -Id $PID), $text | ConvertTo-Article -ErrorVariable failures -ErrorAction SilentlyContinue)
        $articles | Should -HaveCount 1
        Get-ErrorId $failures[0] | Should -Be 'ArticleFormatUnknown'
    }

    It 'reports nothing but white space' {
        $null = ConvertTo-Article '   ' -ErrorVariable failures -ErrorAction SilentlyContinue
        Get-ErrorId $failures[0] | Should -Be 'ArticleEmpty'
        $null = '' | ConvertTo-Article -ErrorVariable failures -ErrorAction SilentlyContinue
        Get-ErrorId $failures[0] | Should -Be 'ArticleEmpty'
    }

    It 'reports more than -MaximumBytes' {
        $null = ConvertTo-Article $text -MaximumBytes 10 -ErrorVariable failures -ErrorAction SilentlyContinue
        Get-ErrorId $failures[0] | Should -Be 'ArticleTooLarge'
    }
}
