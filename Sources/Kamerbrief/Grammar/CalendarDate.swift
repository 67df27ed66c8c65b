/// A calendar date.
///
/// ```swift
/// let date = letter.motions[0].date!
/// print(date.day, date.month, date.year)  // 12 10 2021
/// ```
public struct CalendarDate: Hashable, Sendable {
  /// Year, four digits.
  public var year: Int
  /// Month, from 1.
  public var month: Int
  /// Day of the month, from 1.
  public var day: Int
}
