using System.CommandLine;
using ArticleTools.Benchmarks.Accuracy;

var root = new RootCommand("Measures ArticleTools on the corpora beside the repository.")
{
    AccuracyCommand.Create(),
};
return root.Parse(args).Invoke();
