BeforeAll { . (Join-Path $PSScriptRoot 'Common.ps1') }

Describe 'Import-Article' {
    Context 'Lists of authors and tags' {
        BeforeAll {
            $header = "---`nauthor: [{0}]`ntags: [x, y]`n---`nA paragraph of text.`n"
            $articles = 'Ann Example, Bo Example', 'Ann Example', 'Ann Example, Bo Example' |
                ForEach-Object { $i = 0 } { Import-Article (New-Document "lists/$((++$i)).txt" ($header -f $_)) }
        }

        It 'flattens them in CSV' {
            ($articles | Select-Object Author, Tags | ConvertTo-Csv)[1] | Should -Be '"Ann Example; Bo Example","x; y"'
        }

        It 'groups by them as by one value' {
            $articles | Group-Object Author | ForEach-Object Count | Sort-Object | Should -Be 1, 2
        }

        It 'keeps them lists' {
            $articles[0].Author | Should -Be 'Ann Example', 'Bo Example'
            $articles[0].Author -contains 'Bo Example' | Should -BeTrue
            $articles[0] | Select-Object Author | ConvertTo-Json -Compress | Should -Be '{"Author":["Ann Example","Bo Example"]}'
        }
    }

    Context 'Ways in' {
        It 'reads a file by position' {
            $path = New-Document 'one/a.txt'
            $article = Import-Article $path
            $article | Should -BeOfType ArticleTools.Article
            $article.Title | Should -Be 'A Title'
            $article.Source.Path | Should -Be $path
        }

        It 'reads paths from the pipeline and relative to the current location' {
            $null = New-Document 'relative/a.txt'
            $null = New-Document 'relative/b.txt'
            Push-Location (Join-Path $TestDrive 'relative')
            try {
                ('a.txt', './b.txt' | Import-Article).FullName | Split-Path -Leaf | Should -Be 'a.txt', 'b.txt'
            }
            finally {
                Pop-Location
            }
        }

        It 'expands wildcards in ordinal order and passes over what holds no article' {
            'b.txt', 'a.txt', 'C.md', 'picture.png', '.hidden.txt' | ForEach-Object { $null = New-Document "wild/$_" }
            (Import-Article (Join-Path $TestDrive 'wild/*')).FullName | Split-Path -Leaf | Should -Be 'C.md', 'a.txt', 'b.txt'
        }

        It 'reads a folder, and its sub-folders with -Recurse' {
            'tree/z.txt', 'tree/sub/a.txt', 'tree/page.html', 'tree/page_files/frame.html' | ForEach-Object { $null = New-Document $_ }
            (Import-Article (Join-Path $TestDrive 'tree')).FullName | Split-Path -Leaf | Should -Be 'page.html', 'z.txt'
            (Import-Article (Join-Path $TestDrive 'tree') -Recurse).FullName | Split-Path -Leaf | Should -Be 'page.html', 'z.txt', 'a.txt'
        }

        It 'reads the sub-folders that a wildcard matches' {
            'years/2024/a.txt', 'years/2025/b.txt' | ForEach-Object { $null = New-Document $_ }
            (Import-Article (Join-Path $TestDrive 'years/20*')).FullName | Split-Path -Leaf | Should -Be 'a.txt', 'b.txt'
        }

        It 'takes files, wildcards, folders and the objects of Get-ChildItem in any mixture' {
            'mix/1.txt', 'mix/in/2.txt', 'mix/by/3.txt' | ForEach-Object { $null = New-Document $_ }
            $mixture = @(
                Join-Path $TestDrive 'mix/1.txt'
                Get-Item (Join-Path $TestDrive 'mix/in')
                Join-Path $TestDrive 'mix/by/*.txt'
                Get-Item (Join-Path $TestDrive 'mix/1.txt')
            )
            ($mixture | Import-Article).FullName | Split-Path -Leaf | Should -Be '1.txt', '2.txt', '3.txt', '1.txt'
        }

        It 'reads each file once though Get-ChildItem -Recurse gives its folder as well' {
            'twice/a.txt', 'twice/sub/b.txt', 'twice/sub/deep/c.txt' | ForEach-Object { $null = New-Document $_ }
            $names = (Get-ChildItem (Join-Path $TestDrive 'twice') -Recurse | Import-Article).FullName | Split-Path -Leaf
            $names | Sort-Object | Should -Be 'a.txt', 'b.txt', 'c.txt'
        }

        It 'binds the object of <name> to -LiteralPath' -ForEach @(
            @{ Name = 'a[1].html' }, @{ Name = 'with spaces.txt' }, @{ Name = "it's quoted.txt" }, @{ Name = 'émoji 📰.md' }, @{ Name = '[draft] #1.txt' }
        ) {
            $path = New-Document "names/$Name"
            (Get-Item -LiteralPath $path | Import-Article).Source.Path | Should -Be $path
            (Import-Article -LiteralPath $path).Source.Path | Should -Be $path
        }

        It 'reads a path with escaped wildcard characters' {
            $path = New-Document 'names/b[2].txt'
            (Import-Article ([WildcardPattern]::Escape($path))).Source.Path | Should -Be $path
        }

        It 'reads from a drive of the session' {
            $path = New-Document 'drive/a.txt'
            $null = New-PSDrive -Name Articles -PSProvider FileSystem -Root (Split-Path $path)
            try {
                (Import-Article Articles:/a.txt).Source.Path | Should -Be $path
            }
            finally {
                Remove-PSDrive Articles
            }
        }

        It 'lets -Include and -Exclude choose by name' {
            'pick/a.txt', 'pick/b.txt', 'pick/b.md' | ForEach-Object { $null = New-Document $_ }
            (Import-Article (Join-Path $TestDrive 'pick') -Include B.*, c* -Exclude *.md).FullName | Split-Path -Leaf | Should -Be 'b.txt'
        }
    }

    Context 'Order and flow' {
        It 'emits in the order of the input whatever the number of readers' {
            $paths = 0..99 | ForEach-Object { New-Document ('many/{0:000}.txt' -f $_) ("Title $_`n`n" + ('Some words of text. ' * (1 + (($_ * 37) % 50)))) }
            foreach ($limit in 1, 2, 8) {
                (Import-Article $paths -ThrottleLimit $limit).Source.Path | Should -Be $paths
            }
        }

        It 'stops cleanly when the pipeline wants no more' {
            $paths = 0..40 | ForEach-Object { New-Document ('first/{0:00}.txt' -f $_) }
            @($paths | Import-Article | Select-Object -First 1).Count | Should -Be 1
            @(Import-Article $paths | Select-Object -First 3).Count | Should -Be 3
        }

        It 'lets what the caller throws and breaks pass' {
            $path = New-Document 'throw/a.txt'
            { Import-Article $path | ForEach-Object { throw 'mine' } } | Should -Throw 'mine'
            $after = foreach ($once in 1) { Import-Article $path, $path | ForEach-Object { break }; 'not here' }
            $after | Should -BeNullOrEmpty
        }

        It 'stops when the pipeline is stopped from outside' {
            $null = 0..199 | ForEach-Object { New-Document ('stop/{0:000}.html' -f $_) ('<p>Some words.</p>' * 20000) }
            $shell = [PowerShell]::Create()
            try {
                $null = $shell.AddScript('param($m, $p) Import-Module $m; Import-Article $p -ThrottleLimit 1').AddArgument($ModulePath).AddArgument((Join-Path $TestDrive 'stop'))
                $seen = [System.Management.Automation.PSDataCollection[psobject]]::new()
                $running = $shell.BeginInvoke([System.Management.Automation.PSDataCollection[psobject]]::new(), $seen)
                while ($seen.Count -lt 2 -and -not $running.IsCompleted) { Start-Sleep -Milliseconds 10 }
                $shell.Stop()
                $shell.InvocationStateInfo.State | Should -Be 'Stopped'
                $seen.Count | Should -BeGreaterThan 1
                $seen.Count | Should -BeLessThan 200
            }
            finally {
                $shell.Dispose()
            }
        }
    }

    Context 'Options' {
        It 'reads in the format that is asked for' {
            $path = New-Document 'format/a.txt' "# A Heading`n`nText."
            (Import-Article $path -Format PlainText).Source.Format | Should -Be 'PlainText'
            (Import-Article $path -Format Markdown).Source.Format | Should -Be 'Markdown'
        }

        It 'decodes with the encoding that is asked for' {
            $path = New-Document 'encoding/a.txt'
            [IO.File]::WriteAllBytes($path, [Text.Encoding]::Latin1.GetBytes("Été`n`nUn café à la mode de chez nous.`n"))
            $article = Import-Article $path -Encoding windows-1252
            $article.Source.Encoding | Should -Be 'windows-1252'
            $article.Blocks[0].Text | Should -Be 'Été'
        }

        It 'refuses an encoding that is not known before it reads' {
            { Import-Article $TestDrive -Encoding nonsense } | Should -Throw -ErrorId 'ArticleEncodingInvalid,*'
        }

        It 'refuses a base URL that is not absolute' {
            { Import-Article $TestDrive -BaseUrl /a } | Should -Throw -ErrorId 'ParameterArgumentValidationError,*'
        }

        It 'resolves relative links against -BaseUrl' {
            $path = New-Document 'base/a.html' '<html><body><article><h1>T</h1><p>Read <a href="b.html">the next page</a> of this story now.</p></article></body></html>'
            (Import-Article $path -BaseUrl https://example.org/x/).Links.Url | Should -Be 'https://example.org/x/b.html'
        }
    }

    Context 'Bad input' {
        BeforeAll {
            function Get-Failure([hashtable] $Parameters) {
                $found = @(Import-Article @Parameters -ErrorVariable failures -ErrorAction SilentlyContinue)
                @{ Articles = $found; Errors = @($failures) }
            }
        }

        It 'reports a missing path and reads the rest' {
            $good = New-Document 'bad/good.txt'
            $missing = Join-Path $TestDrive 'bad/missing.txt'
            $result = Get-Failure @{ Path = $missing, $good }
            $result.Articles.Source.Path | Should -Be $good
            $result.Errors.Count | Should -Be 1
            $result.Errors[0].FullyQualifiedErrorId | Should -Be 'ArticleNotFound,ArticleTools.PowerShell.Commands.ImportArticleCommand'
            $result.Errors[0].CategoryInfo.Category | Should -Be 'ObjectNotFound'
            $result.Errors[0].TargetObject | Should -Be $missing
        }

        It 'reports a missing literal path' {
            (Get-Failure @{ LiteralPath = (Join-Path $TestDrive 'no[pe].txt') }).Errors | ForEach-Object { Get-ErrorId $_ } | Should -Be 'ArticleNotFound'
        }

        It 'reports once a wildcard in <_>' -ForEach 'a folder that is not there', 'a drive that is not there' {
            $folder = if ($_ -like '*drive*') { 'nodrive:' } else { Join-Path $TestDrive 'no such folder' }
            $result = Get-Failure @{ Path = "$folder/*.html" }
            $result.Errors.Count | Should -Be 1
        }

        It 'reports a wildcard that matches nothing' {
            $result = Get-Failure @{ Path = (Join-Path $TestDrive 'bad/*.nothing') }
            Get-ErrorId $result.Errors[0] | Should -Be 'ArticleNotFound'
            $result.Errors[0].Exception.Message | Should -BeLike 'No article file matches*'
        }

        It 'points to -LiteralPath where a wildcard is the name of a file' {
            $path = New-Document 'bad/c[3].txt'
            (Get-Failure @{ Path = $path }).Errors[0].Exception.Message | Should -BeLike '*-LiteralPath*'
        }

        It 'reports a folder without articles' {
            $null = New-Document 'pictures/a.png'
            $result = Get-Failure @{ Path = (Join-Path $TestDrive 'pictures') }
            Get-ErrorId $result.Errors[0] | Should -Be 'ArticleNotFound'
            $result.Errors[0].Exception.Message | Should -BeLike '*-Recurse was not given*'
            $result = Get-Failure @{ Path = (Join-Path $TestDrive 'pictures'); Recurse = $true; Exclude = '*.txt' }
            $result.Errors[0].Exception.Message | Should -BeLike '*-Include and -Exclude*'
        }

        It 'reports a path of another provider' {
            $result = Get-Failure @{ Path = 'Env:PATH' }
            Get-ErrorId $result.Errors[0] | Should -Be 'ArticleUnreadable'
            $result.Errors[0].Exception.Message | Should -BeLike '*provider Environment*'
        }

        It 'reports a drive that does not exist' {
            Get-ErrorId (Get-Failure @{ Path = 'nodrive:/a.txt' }).Errors[0] | Should -Be 'ArticleUnreadable'
        }

        It 'reports an empty file' {
            $path = New-Document 'bad/empty.txt' ''
            Get-ErrorId (Get-Failure @{ Path = $path }).Errors[0] | Should -Be 'ArticleEmpty'
        }

        It 'reports a binary file that is named' {
            $path = New-Document 'bad/picture.txt'
            [IO.File]::WriteAllBytes($path, [Convert]::FromBase64String('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='))
            $result = Get-Failure @{ Path = $path }
            Get-ErrorId $result.Errors[0] | Should -Be 'ArticleFormatUnknown'
            $result.Errors[0].TargetObject | Should -Be $path
        }

        It 'reports a file that is larger than -MaximumBytes without reading it' {
            $path = Join-Path $TestDrive 'bad/large.txt'
            $file = [IO.File]::Create($path)
            $file.SetLength(200MB)
            $file.Dispose()
            $result = Get-Failure @{ Path = $path }
            Get-ErrorId $result.Errors[0] | Should -Be 'ArticleTooLarge'
            $result.Errors[0].CategoryInfo.Category | Should -Be 'LimitsExceeded'
            Get-ErrorId (Get-Failure @{ Path = (New-Document 'bad/ten.txt' 'Ten bytes!'); MaximumBytes = 9 }).Errors[0] | Should -Be 'ArticleTooLarge'
        }

        It 'names line and column of broken front matter and keeps the body' {
            $path = New-Document 'bad/broken.md' "---`ntitle: `"open`ntags: [a, b`n---`n`nThe body of the text stays.`n"
            $result = Get-Failure @{ Path = $path }
            $faults = @($result.Errors.Exception; $result.Articles.Diagnostics.Where({ $_.Id -eq 'FrontMatterInvalid' })) | Where-Object { $_ }
            $faults[0].Line | Should -BeGreaterThan 1
            $faults[0].Column | Should -BeGreaterThan 0
        }

        It 'reads a page of deeply nested tags' {
            $path = New-Document 'bad/deep.html' (('<div>' * 100000) + '<p>The text at the bottom of the page.</p>')
            $result = Get-Failure @{ Path = $path }
            $result.Articles.Count + $result.Errors.Count | Should -Be 1
        }

        It 'reads invalid UTF-8 with a diagnostic' {
            $path = New-Document 'bad/invalid.txt'
            [IO.File]::WriteAllBytes($path, [Text.Encoding]::UTF8.GetBytes("Über die Brücke`n`nEin schöner Text über Brücken und Flüsse. ") + [byte[]](0xC3, 0x28, 0x0A))
            $result = Get-Failure @{ Path = $path }
            $result.Articles.Count | Should -Be 1
            $result.Articles[0].Diagnostics.Id | Should -BeLike 'Encoding*'
        }

        It 'reports a file that is gone when it is read, and reads the rest' {
            $paths = 'gone/1.txt', 'gone/2.txt', 'gone/3.txt' | ForEach-Object { New-Document $_ }
            $feed = { $paths[0]; Get-Item $paths[1] | ForEach-Object { Remove-Item -LiteralPath $_; $_ }; $paths[2] }
            $articles = @(& $feed | Import-Article -ErrorVariable failures -ErrorAction SilentlyContinue)
            $articles.Source.Path | Should -Be $paths[0], $paths[2]
            $failures | ForEach-Object { Get-ErrorId $_ } | Should -Be 'ArticleNotFound'
        }

        It 'reports a file that may not be read' -Skip:($IsWindows -or (id -u) -eq 0) {
            $path = New-Document 'bad/secret.txt'
            chmod 000 $path
            $result = Get-Failure @{ Path = $path }
            Get-ErrorId $result.Errors[0] | Should -Be 'ArticleUnreadable'
            $result.Errors[0].CategoryInfo.Category | Should -Be 'PermissionDenied'
        }

        It 'reports a file that another process holds locked, and reads one that is only open elsewhere' {
            $path = New-Document 'bad/locked.txt'
            $file = [IO.File]::Open($path, 'Open', 'ReadWrite', 'None')
            try {
                Get-ErrorId (Get-Failure @{ Path = $path }).Errors[0] | Should -Be 'ArticleUnreadable'
            }
            finally {
                $file.Dispose()
            }

            $file = [IO.File]::Open($path, 'Open', 'ReadWrite', 'ReadWrite')
            try {
                (Get-Failure @{ Path = $path }).Articles.Count | Should -Be 1
            }
            finally {
                $file.Dispose()
            }
        }

        It 'leaves no file locked' {
            $path = New-Document 'bad/free.txt'
            $null = Import-Article $path
            Remove-Item -LiteralPath $path
            $path | Should -Not -Exist
        }
    }

    Context 'Web archives' {
        BeforeAll { $archive = Join-Path $ModulePath 'samples/archive/village.warc.gz' }

        It 'reads the articles of an archive, and says where each is from' {
            $articles = Import-Article $archive
            $articles.Title | Should -Be 'The mill wheel turns again', 'Swarm takes the post office', 'Minutes of the parish meeting, 28 February', 'The mill wheel turns again'
            $source = $articles[1].Source
            $source.Path | Should -Be $archive
            $source.TargetUri | Should -Be 'https://village.example/news/swarm'
            $source.CaptureTime | Should -Be ([DateTimeOffset]'2024-03-02T08:00:03Z')
            $record = Get-WarcRecord $archive -Url $source.TargetUri
            $source.RecordId, $source.Offset, $source.PayloadDigest | Should -Be $record.RecordId, $record.Offset, $record.PayloadDigest
        }

        It 'resolves links against the URL that was captured' {
            (Import-Article $archive -Url *mill-wheel | Select-Object -First 1).Links.Url | Should -Contain 'https://village.example/parish/mill-trust'
        }

        It 'filters by <Choice> before it parses' -ForEach @(
            @{ Choice = @{ Url = '*/news/*' }; Count = 3 }
            @{ Choice = @{ MimeType = 'text/plain' }; Count = 1 }
            @{ Choice = @{ Status = '404' }; Count = 1 }
            @{ Choice = @{ After = '2024-04-01' }; Count = 1 }
            @{ Choice = @{ Before = '2024-03-02T08:00:03Z' }; Count = 1 }
        ) {
            @(Import-Article $archive @Choice) | Should -HaveCount $Count
        }

        It 'tells what became of the records on the verbose stream' {
            $told = Import-Article $archive -Verbose 4>&1 | Where-Object { $_ -is [System.Management.Automation.VerboseRecord] }
            "$told" | Should -BeLike "*9 records: 4 read as articles, 5 that are no article."
        }

        It 'gives the records that are no article in their order with -IncludeNonArticle' {
            (Import-Article $archive -IncludeNonArticle | ForEach-Object { $_.GetType().Name[0] }) -join '' | Should -Be 'WAWWAWAAW'
        }

        It 'reads archives in a folder beside other documents, and for other cmdlets' {
            $path = New-Document 'together/a.txt'
            Copy-Item -LiteralPath $archive -Destination (Split-Path $path)
            @(Import-Article (Split-Path $path)) | Should -HaveCount 5
            Get-ArticleHeading $archive | Should -Not -BeNullOrEmpty
        }

        It 'gives an error with its offset for a damaged record, and the rest' {
            $bytes = [IO.File]::ReadAllBytes($archive)
            $bytes[500] = $bytes[500] -bxor 0x55
            $path = Join-Path $TestDrive 'damaged.warc.gz'
            [IO.File]::WriteAllBytes($path, $bytes)
            $articles = Import-Article $path -ErrorAction SilentlyContinue -ErrorVariable failed
            $articles | Should -HaveCount 2
            Get-ErrorId $failed[0] | Should -Be 'WarcRecordInvalid'
            $failed[0].Exception.Offset | Should -Be 301
        }
    }
}
