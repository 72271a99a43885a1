BeforeAll {
    . (Join-Path $PSScriptRoot 'Common.ps1')
    $path = New-Document 'images.html' @'
<!DOCTYPE html><html><head><title>Images</title></head><body><article><h1>Images</h1>
<p>A paragraph of text that stands before the picture of the boat in the harbour.</p>
<figure><img src="https://example.org/small.jpg" srcset="https://example.org/small.jpg 320w, https://example.org/large.jpg 1600w" alt="A boat">
<figcaption>The boat at dawn.</figcaption></figure>
<p>A paragraph of text that stands after the picture of the boat in the harbour.</p>
</article></body></html>
'@
    $article = Import-Article $path
}

Describe 'Get-ArticleImage' {
    It 'gives an image with the largest of its files, its text and caption' {
        $image = $article | Get-ArticleImage
        $image | Should -BeOfType ArticleTools.ArticleImage
        $image | Should -HaveCount 1
        $image.LargestUrl | Should -Be 'https://example.org/large.jpg'
        $image.LargestWidth | Should -Be 1600
        $image.Alt | Should -Be 'A boat'
        $image.Caption | Should -Be 'The boat at dawn.'
        $image.Path | Should -Be $path
    }

    It 'filters by -Role' {
        $role = $article.Images[0].Role
        $article | Get-ArticleImage -Role $role | Should -HaveCount 1
        $article | Get-ArticleImage -Role Login | Should -BeNullOrEmpty
    }

    It 'reads files by path and literal path' {
        Get-ArticleImage $path | Should -HaveCount 1
        Get-Item $path | Get-ArticleImage | Should -HaveCount 1
    }
}
