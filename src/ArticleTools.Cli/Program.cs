using ArticleTools.Cli;

return CommandLine.Run(args);
