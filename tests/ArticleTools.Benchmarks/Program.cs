using System.CommandLine;
using ArticleTools.Benchmarks.Accuracy;
using ArticleTools.Benchmarks.BareText;
using ArticleTools.Benchmarks.Robustness;
using ArticleTools.Benchmarks.Speed;
using ArticleTools.Benchmarks.Training;
using ArticleTools.Benchmarks.Urls;

var root = new RootCommand("Measures ArticleTools on the corpora beside the repository.")
{
    AccuracyCommand.Create(),
    StatesCommand.Create(),
    RobustnessCommand.Create(),
    SpeedCommand.Create(),
    TrainCommand.Create(),
    TrainTextCommand.Create(),
    UrlsCommand.Create(),
};
return root.Parse(args).Invoke();
