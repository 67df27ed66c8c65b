import Kamerbrief

/// One letter to read.
enum Input: Sendable {
  case standardInput
  case file(FilePath)

  /// What `source.name` says.
  var name: String {
    switch self {
    case .standardInput: "-"
    case .file(let path): path.name
    }
  }

  /// The path as given or found.
  var path: FilePath {
    switch self {
    case .standardInput: .dash
    case .file(let path): path
    }
  }

  /// The bytes of the letter.
  func read() throws(FileError) -> [UInt8] {
    switch self {
    case .standardInput: try Files.read(.standardInput, name: "standard input")
    case .file(let path): try Files.read(path)
    }
  }
}

/// The letters that the operands of a command name.
struct Inputs {
  /// A letter, and where it lies below the folder that was named (its file name where none was).
  struct Item: Sendable {
    var input: Input
    var relativePath: FilePath
  }
  /// The letters, in the order of the operands; those of a folder in byte order of their paths.
  private(set) var items: [Item] = []
  /// Folders and links that could not be read.
  private(set) var failures: [FileError] = []
  /// Folders without a letter in them, which may be a slip.
  private var empty: [FilePath] = []
  /// True for one file or standard input, false for a folder or several operands.
  private(set) var isSingle = true

  /// Looks up what the operands name; none at all means standard input.
  init(_ operands: [FilePath]) {
    isSingle = operands.count <= 1
    for operand in operands.isEmpty ? [.dash] : operands {
      if operand == .dash {
        items.append(Item(input: .standardInput, relativePath: .dash))
        continue
      }
      // A file that is not there is reported when it is read, in its turn.
      guard let facts = try? Files.facts(of: operand), facts.kind == .folder else {
        items.append(Item(input: .file(operand), relativePath: FilePath(bytes: operand.lastComponent)))
        continue
      }
      isSingle = false
      var visited: Set<FileFacts.Identity> = [facts.identity]
      let before = items.count + failures.count
      walk(operand, below: [], &visited)
      if items.count + failures.count == before { empty.append(operand) }
    }
  }

  /// Says what could not be read, and returns what that means for the exit status.
  func complain() -> ExitStatus {
    for folder in empty {
      Program.complain("\(VisibleText.escaped(folder.name)): a folder without .txt files")
    }
    var status = ExitStatus.done
    for failure in failures { status.rise(to: Program.complain(failure)) }
    return status
  }

  /// An output that is also an input would be lost.
  func refuse(output: FilePath) throws(UsageError) {
    guard let facts = try? Files.facts(of: output), facts.kind == .regular else { return }
    for case .file(let path) in items.map(\.input) {
      if let other = try? Files.facts(of: path), other.identity == facts.identity {
        throw UsageError(message: "'\(VisibleText.escaped(path.name))' is both input and output")
      }
    }
  }

  /// Adds the letters of a folder. A folder that was visited, by whatever path, is not visited again: symbolic
  /// links may lead around in a circle.
  private mutating func walk(
    _ folder: FilePath, below: [UInt8], _ visited: inout Set<FileFacts.Identity>
  ) {
    let names: [[UInt8]]
    do {
      names = try Files.names(in: folder)
    } catch {
      return failures.append(error)
    }
    var entries: [(key: [UInt8], folder: FileFacts.Identity?)] = []
    for name in names {
      do {
        let facts = try Files.facts(of: folder.appending(name))
        switch facts.kind {
        // With its slash a folder sorts where the paths of its files do.
        case .folder: entries.append((name + [UInt8(ascii: "/")], facts.identity))
        case .regular: if name.hasSuffix(".txt") { entries.append((name, nil)) }
        case .other: break
        }
      } catch {
        if name.hasSuffix(".txt") { failures.append(error) }
      }
    }
    entries.sort { $0.key.lexicographicallyPrecedes($1.key) }
    for entry in entries {
      if let identity = entry.folder {
        guard visited.insert(identity).inserted else { continue }
        walk(folder.appending(entry.key.dropLast()), below: below + entry.key, &visited)
      } else {
        let path = FilePath(bytes: below + entry.key)
        items.append(Item(input: .file(folder.appending(entry.key)), relativePath: path))
      }
    }
  }
}

extension FilePath {
  fileprivate func appending(_ component: ArraySlice<UInt8>) -> FilePath {
    appending(Array(component))
  }
}
