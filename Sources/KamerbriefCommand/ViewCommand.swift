import Kamerbrief

/// `kamerbrief view`
struct ViewCommand {
  private let operands: [FilePath]
  private let page: FilePath

  init(_ arguments: Arguments) throws(UsageError) {
    operands = arguments.operands
    if operands.count > 1 { throw UsageError(message: "'view' takes one file") }
    guard let page = arguments.path(.page) else {
      throw UsageError(message: "'view' needs '-o PAGE' ('-o -' for standard output)")
    }
    self.page = page
  }

  func run() throws(UsageError) -> ExitStatus {
    let inputs = Inputs(operands)
    if page != .dash { try inputs.refuse(output: page) }
    guard inputs.isSingle, let input = inputs.items.first?.input else {
      throw UsageError(
        message: "'view' takes one file, and '\(VisibleText.escaped(operands[0].name))' is a folder")
    }
    do throws(FileError) {
      let html = Letter(parsing: try input.read(), name: input.name).html()
      let output = page == .dash ? OutputFile() : try OutputFile(page)
      do {
        try output.write(html)
        try output.finish()
      } catch {
        output.discard()
        throw error
      }
      return .done
    } catch {
      return Program.complain(error)
    }
  }
}
