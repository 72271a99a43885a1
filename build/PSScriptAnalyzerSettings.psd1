@{
    # Each with its reason.
    ExcludeRules = @(
        'PSAvoidUsingPositionalParameters' # Join-Path and the helpers of a script read well without names
        'PSUseSingularNouns' # the functions of scripts are not exported
        'PSUseDeclaredVarsMoreThanAssignments' # the blocks of Pester share variables, which the rule takes for unused
        'PSReviewUnusedParameter' # likewise the parameters that are used in a block
        'PSUseBOMForUnicodeEncodedFile' # PowerShell 7 reads UTF-8
        'PSUseUsingScopeModifierInNewRunspaces' # it does not see the parameters of a thread job
    )
    Rules        = @{
        PSPlaceOpenBrace           = @{ Enable = $true; OnSameLine = $true; NewLineAfter = $true; IgnoreOneLineBlock = $true }
        PSPlaceCloseBrace          = @{ Enable = $true; NewLineAfter = $true; IgnoreOneLineBlock = $true }
        PSUseConsistentIndentation = @{ Enable = $true; IndentationSize = 4; PipelineIndentation = 'IncreaseIndentationForFirstPipeline'; Kind = 'space' }
        PSUseConsistentWhitespace  = @{ Enable = $true; IgnoreAssignmentOperatorInsideHashTable = $true }
    }
}
