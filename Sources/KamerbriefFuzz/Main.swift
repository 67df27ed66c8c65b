// libFuzzer brings a main of its own.
#if !FUZZER
  @main
  enum Main {
    static func main() {
      let arguments = Array(CommandLine.arguments.dropFirst())
      let operands = Array(arguments.dropFirst())
      switch arguments.first {
      case "check": Commands.check(operands)
      case "damage": Commands.damage(operands)
      case "hard": Commands.hard(operands)
      case "mutate":
        var command = MutateCommand(operands)
        command.run()
      default: Commands.stop(help)
      }
    }

    private static let help = """
      KamerbriefFuzz check FILE…        holds the reading of each file against the laws
      KamerbriefFuzz damage FILE…       every structured damage to each file, and how far it reaches
      KamerbriefFuzz hard               the names of the hard inputs
      KamerbriefFuzz hard NAME SIZE     one of them, about SIZE bytes, to standard output

      KamerbriefFuzz mutate [--seed S] [--from N] [--runs N] [--dict FILE] [--findings FOLDER] [--state FILE] FILE…
                                        inputs made of the files, numbered from N on, held against all laws
      KamerbriefFuzz mutate … --print   the input of number N, to standard output

      To fuzz: Tests/fuzz.sh, Tests/mutate.sh
      """
  }
#endif
