using System.CommandLine;
using ArticleTools.Benchmarks.Accuracy;
using ArticleTools.Benchmarks.Robustness;
using ArticleTools.Benchmarks.Speed;

var root = new RootCommand("Measures ArticleTools on the corpora beside the repository.")
{
    AccuracyCommand.Create(),
    StatesCommand.Create(),
    RobustnessCommand.Create(),
    SpeedCommand.Create(),
    ArticleTools.Benchmarks.Training.TrainCommand.Create(),
};
return root.Parse(args).Invoke();
