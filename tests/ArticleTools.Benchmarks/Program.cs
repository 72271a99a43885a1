using System.CommandLine;
using ArticleTools.Benchmarks.Accuracy;
using ArticleTools.Benchmarks.BareText;
using ArticleTools.Benchmarks.Speed;

var root = new RootCommand("Measures ArticleTools on the corpora beside the repository.")
{
    AccuracyCommand.Create(),
    SpeedCommand.Create(),
    TrainTextCommand.Create(),
};
return root.Parse(args).Invoke();
