/// Kinds of parliamentary papers.
///
/// ```swift
/// let minutes = letter.papers.filter { $0.kind == .handelingen }
/// print(minutes.count, PaperKind.handelingen.name)  // 0 handelingen
/// ```
public enum PaperKind: Int, Sendable {
  /// A paper in a numbered dossier: `kst-21501-02-2375`.
  case kamerstuk
  /// A case (zaak) in the system of the Tweede Kamer: `2021Z19031`.
  case zaak
  /// A document in that system: `2020D43526`.
  case document
  /// Printed answers to written questions (Aanhangsel): `ah-tk-20202021-645`.
  case aanhangsel
  /// Printed minutes (Handelingen): `h-tk-20202021-90-7`.
  case handelingen
  /// The name in the output.
  public var name: StaticString {
    switch self {
    case .kamerstuk: "kamerstuk"
    case .zaak: "zaak"
    case .document: "document"
    case .aanhangsel: "aanhangsel"
    case .handelingen: "handelingen"
    }
  }
}
