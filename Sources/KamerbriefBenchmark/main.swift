// Times the stages of the parser on files: KamerbriefBenchmark [--stage NAME] [--times N] FILE…
//
// Without `--stage` it prints the time of every stage in nanoseconds a byte of input; with one it runs the pipeline up
// to that stage and prints nothing, so that another program can count its instructions. Tests/benchmark/run.py
// does both, beside cmark and md4c.
import Kamerbrief

var stage: Stage?
var times = 20
var inputs: [[UInt8]] = []
var arguments = CommandLine.arguments.dropFirst()[...]
while let argument = arguments.popFirst() {
  switch argument {
  case "--stage":
    let name = arguments.popFirst() ?? ""
    guard let named = Stage(rawValue: name) else {
      fail("no stage \"\(name)\"; the stages are \(Stage.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    stage = named
  case "--times":
    guard let count = arguments.popFirst().flatMap({ Int($0) }), count > 0 else {
      fail("--times needs a number")
    }
    times = count
  case _ where argument.hasPrefix("-"): fail("no option \(argument)")
  default: inputs.append(contents(of: argument))
  }
}

if inputs.isEmpty { fail("no file") }

/// Runs a stage on all inputs; the sizes of its results are what no run can be left out for.
func run(_ stage: Stage, on inputs: [[UInt8]]) -> Int {
  inputs.reduce(0) { $0 &+ stage.run($1) }
}

var sizes = 0

if let stage {
  for _ in 0..<times { sizes &+= run(stage, on: inputs) }
} else {
  let bytes = Double(inputs.reduce(0) { $0 + $1.count })
  let clock = ContinuousClock()
  var before = 0.0
  for stage in Stage.allCases {
    sizes &+= run(stage, on: inputs)
    // The fastest of several runs is the one that least else disturbed.
    var best = Duration.seconds(1000)
    for _ in 0..<times { best = min(best, clock.measure { sizes &+= run(stage, on: inputs) }) }
    let nanoseconds = best / .nanoseconds(1) / bytes
    print(stage.rawValue, nanoseconds - before, nanoseconds)
    before = nanoseconds
  }
}
if sizes == 0 { print("nothing was read") }
