BeforeAll {
    . (Join-Path $PSScriptRoot 'Common.ps1')
    $path = New-Document 'images.html' @'
<!DOCTYPE html><html><head><title>Images</title>
<meta property="og:image" content="https://example.org/large.jpg"></head><body><article><h1>Images</h1>
<p>A paragraph of text that stands before the picture of the boat in the harbour.</p>
<figure><img src="https://example.org/small.jpg" srcset="https://example.org/small.jpg 320w, https://example.org/large.jpg 1600w" alt="A boat">
<figcaption>The boat at dawn. Photo: Jane Doe/AFP (CC BY 4.0)</figcaption></figure>
<p>A paragraph of text that stands after the picture of the boat in the harbour.</p>
<p>Another paragraph <img src="https://example.org/chart.png"> with an image in it that nothing describes.</p>
<img src="https://count.example.org/t?id=1" width="1" height="1">
</article></body></html>
'@
    $article = Import-Article $path
}

Describe 'Get-ArticleImage' {
    It 'gives an image with the largest of its files, its text and caption' {
        $image = $article | Get-ArticleImage | Select-Object -First 1
        $image | Should -BeOfType ArticleTools.ArticleImage
        $image.LargestUrl | Should -Be 'https://example.org/large.jpg'
        $image.LargestWidth | Should -Be 1600
        $image.IsCover | Should -BeTrue
        $image.Alt | Should -Be 'A boat'
        $image.Caption | Should -Be 'The boat at dawn.'
        $image.Path | Should -Be $path
    }

    It 'parses the credit, which shows as written' {
        $credit = $article.Images[0].Credit
        $credit | Should -BeOfType ArticleTools.ArticleImageCredit
        "$credit" | Should -Be 'Photo: Jane Doe/AFP (CC BY 4.0)'
        $credit.Creator, $credit.Agency, $credit.License | Should -Be 'Jane Doe', 'AFP', 'CC BY 4.0'
        $credit.LicenseUrl | Should -Be 'https://creativecommons.org/licenses/by/4.0/'
        $credit.Source | Should -BeNullOrEmpty
    }

    It 'filters by -Role' {
        $role = $article.Images[0].Role
        $article | Get-ArticleImage -Role $role | Select-Object -First 1 | Should -Be $article.Images[0]
        $article | Get-ArticleImage -Role Login | Should -BeNullOrEmpty
    }

    It 'filters by -Kind, with wildcards' {
        ($article | Get-ArticleImage -Kind Content).Count | Should -Be 2
        ($article | Get-ArticleImage -Kind Track*).Url | Should -Be 'https://count.example.org/t?id=1'
    }

    It 'filters by -Issue, with wildcards' {
        ($article | Get-ArticleImage -Issue AltMissing).Url | Should -Be 'https://example.org/chart.png'
        ($article | Get-ArticleImage -Issue Alt*).Url | Should -Be 'https://example.org/chart.png'
        $article | Get-ArticleImage -Issue UrlMalformed | Should -BeNullOrEmpty
    }

    It 'filters by -MinimumWidth' {
        ($article | Get-ArticleImage -MinimumWidth 1000).Alt | Should -Be 'A boat'
        $article | Get-ArticleImage -MinimumWidth 2000 | Should -BeNullOrEmpty
        { $article | Get-ArticleImage -MinimumWidth 0 } | Should -Throw -ErrorId 'ParameterArgumentValidationError*'
    }

    It 'gives each image once over all articles with -Distinct' {
        ($article, $article | Get-ArticleImage).Count | Should -Be (2 * $article.Images.Count)
        ($article, $article | Get-ArticleImage -Distinct).Count | Should -Be $article.Images.Count
    }

    It 'shows a table of what matters' {
        $table = $article | Get-ArticleImage | Format-Table | Out-String -Width 160
        $table | Should -Match '#\s+Kind\s+Width\s+Caption\s+Credit\s+Url'
        $table | Should -Match 'Content\s+1600\s+The boat at dawn\.'
    }

    It 'survives JSON' {
        $image = $article.Images[0] | ConvertTo-Json -Depth 4 | ConvertFrom-Json
        $image.Credit.Creator | Should -Be 'Jane Doe'
        $image.Candidates.Count | Should -Be 2
    }

    It 'reads files by path and literal path' {
        Get-ArticleImage $path | Should -HaveCount $article.Images.Count
        Get-Item $path | Get-ArticleImage | Should -HaveCount $article.Images.Count
    }
}
