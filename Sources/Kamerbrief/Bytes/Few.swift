/// Some values, of which the first takes no memory of its own: nearly all citations are of one paper.
struct Few<Element: Sendable>: RandomAccessCollection, Sendable {
  private var head: Element?
  private var rest: [Element] = []

  init() {}

  init(_ only: Element) { head = only }

  init(_ values: some Sequence<Element>) {
    for value in values { append(value) }
  }

  var startIndex: Int { 0 }
  var endIndex: Int { head == nil ? 0 : rest.count + 1 }

  subscript(_ index: Int) -> Element { index == 0 ? head! : rest[index - 1] }

  mutating func append(_ value: Element) {
    if head == nil {
      head = value
    } else {
      rest.append(value)
    }
  }
}
