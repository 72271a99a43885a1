@{
    RootModule           = 'ArticleTools.PowerShell.dll'
    ModuleVersion        = '0.1.0'
    GUID                 = '4f3c6f0e-6a53-4d0b-9b0d-7a1f9d2c58e1'
    Author               = 'ArticleTools contributors'
    Copyright            = 'Copyright (c) 2026 ArticleTools contributors. MIT licence.'
    Description          = 'Turns saved articles (plain text, Markdown, HTML, with or without front matter) into objects: fields with their evidence, every block with its role, links, images, quotations and statistics. Works offline.'
    PowerShellVersion    = '7.4'
    CompatiblePSEditions = @('Core')
    FormatsToProcess     = @('ArticleTools.Format.ps1xml')
    TypesToProcess       = @('ArticleTools.Types.ps1xml')
    FunctionsToExport    = @()
    AliasesToExport      = @()
    VariablesToExport    = @()
    CmdletsToExport      = @(
        'ConvertTo-Article'
        'Export-ArticleSummary'
        'Export-Warc'
        'Find-ArticleQuotation'
        'Get-ArticleBlock'
        'Get-ArticleHeading'
        'Get-ArticleImage'
        'Get-ArticleJob'
        'Get-ArticleLink'
        'Get-ArticleQuotation'
        'Get-WarcRecord'
        'Import-Article'
        'Measure-Article'
        'New-WarcIndex'
        'Receive-ArticleJob'
        'Start-ArticleJob'
        'Stop-ArticleJob'
        'Test-WarcFile'
        'Wait-ArticleJob'
    )
    PrivateData          = @{
        PSData = @{
            Tags       = @('Article', 'Archive', 'FrontMatter', 'HTML', 'Markdown', 'Metadata', 'Link', 'Summary', 'PSEdition_Core', 'Windows', 'Linux', 'MacOS')
            LicenseUri = 'https://opensource.org/license/mit'
        }
    }
}
