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

  /// The bytes of the letter; of a PDF, its text.
  func read() throws(FileError) -> [UInt8] {
    switch self {
    case .standardInput:
      let name = "standard input"
      return try PDF.text(of: Files.read(.standardInput, name: name), named: name)
    case .file(let path): return try PDF.text(of: Files.read(path), named: path.name)
    }
  }
}

/// The letters that the operands of a command name.
struct Inputs: Sendable {
  /// A letter, and where it lies below the folder that was named: its file name where a file was named, its
  /// path where it is from a list.
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
      } else {
        add(operand, below: [], as: operand.lastComponent)
      }
    }
  }

  /// Looks up the paths in a list, `-` for one on standard input. Where a NUL stands in it, NULs end the paths
  /// (`find -print0`), else line ends do. In the list `-` is a file.
  init(list: FilePath) {
    isSingle = false
    let content: [UInt8]
    do {
      content = try list == .dash ? Files.read(.standardInput, name: "standard input") : Files.read(list)
    } catch {
      failures.append(error)
      return
    }
    let end: UInt8 = content.contains(0) ? 0 : UInt8(ascii: "\n")
    for bytes in content.split(separator: end) {
      let path = FilePath(bytes: Array(bytes))
      add(path, below: path.inside, as: path.inside)
    }
  }

  /// Adds a file, or the letters of a folder, which lies at `below` in the output.
  private mutating func add(_ path: FilePath, below: [UInt8], as relativePath: [UInt8]) {
    // A file that is not there is reported when it is read, in its turn.
    guard let facts = try? Files.facts(of: path), facts.kind == .folder else {
      items.append(Item(input: .file(path), relativePath: FilePath(bytes: relativePath)))
      return
    }
    isSingle = false
    var visited: Set<FileFacts.Identity> = [facts.identity]
    let before = items.count + failures.count
    walk(path, below: below.isEmpty ? [] : below + [UInt8(ascii: "/")], &visited)
    if items.count + failures.count == before { empty.append(path) }
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
