/// How far a motion was changed before it was put to the vote.
///
/// ```swift
/// let changed = letter.motions.filter { $0.kind != .motion }
/// print(changed.map(\.kind.name))
/// ```
public enum MotionKind: Int, Sendable {
  /// "motie"
  case motion
  /// "gewijzigde motie"
  case changed
  /// "nader gewijzigde motie"
  case furtherChanged
  /// "tweede nader gewijzigde motie"
  case secondFurtherChanged
  /// The Dutch term.
  public var name: StaticString {
    switch self {
    case .motion: "motie"
    case .changed: "gewijzigde motie"
    case .furtherChanged: "nader gewijzigde motie"
    case .secondFurtherChanged: "tweede nader gewijzigde motie"
    }
  }
}
