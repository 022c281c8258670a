import RevisionDiff
import RevisionModel
import Testing

/// The ledger of findings, which people and the program write in turn.
@Suite struct LedgerTests {
  private let first = "市税の証明書を駅で発行する。\n橋の点検の結果を公開する。\n夜間の窓口を開く。\n"
  private let second = "市税の証明書を駅で発行することを検討する。\n橋の点検の結果を公開する。\n夜間の窓口を開くことを検討する。\n"
  private let third = "市税の証明書を駅で発行することを研究する。\n橋の点検の結果を公開する。\n夜間の窓口を開く。\n"

  private func update(_ ledger: String?, _ second: String) throws -> (text: String, counts: [String]) {
    let update = try updateLedger(
      ledger.map { Array($0.utf8) }, path: "ledger.csv", with: review(first, second))
    return (
      String(decoding: update.bytes, as: UTF8.self), update.counts.map { "\($0.state) \($0.rows)" }
    )
  }

  /// The rows of a ledger without quotes, split into cells.
  private func rows(_ text: String) -> [[String]] {
    text.split(separator: "\r\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
  }

  private func text(_ rows: [[String]]) -> String {
    rows.map { $0.joined(separator: ",") + "\r\n" }.joined()
  }

  @Test func aLedgerIsMadeAndStaysAsItIs() throws {
    let made = try update(nil, second)
    #expect(made.counts == ["new 3", "unchanged 0", "updated 0", "absent 0"])
    let again = try update(made.text, second)
    #expect(again.counts == ["new 0", "unchanged 3", "updated 0", "absent 0"])
    #expect(again.text == made.text.replacing("new,", with: "unchanged,"))
    #expect(try update(again.text, second).text == again.text)
  }

  @Test("what is unchanged, updated, absent and new in the next draft")
  func states() throws {
    let next = try update(try update(nil, second).text, third)
    #expect(next.counts == ["new 1", "unchanged 1", "updated 1", "absent 1"])
  }

  @Test("a finding that two rows may have become is told, and takes neither")
  func severalRows() throws {
    var table = rows(try update(nil, second).text.replacing("\u{FEFF}", with: ""))
    let fingerprint = try #require(table[0].firstIndex(of: "指紋"))
    for var row in table.dropFirst() {
      row[fingerprint] += "0"
      table.append(row)
    }
    #expect(try update(text(table), third).counts == ["new 2", "unchanged 1", "updated 0", "absent 5"])
  }

  @Test("what people wrote stays byte for byte, with rows sorted, columns exchanged and columns of their own")
  func people() throws {
    var table = rows(try update(nil, second).text.replacing("\u{FEFF}", with: ""))
    for row in table.indices {
      table[row].swapAt(0, 7)
      table[row].insert(row == 0 ? "会議の日" : "\" ５月\"\"１日\"\"\n、朝 \"", at: 2)
    }
    let remark = try #require(table[0].firstIndex(of: "備考"))
    table[2][remark] = "  要相談  "
    table = [table[0]] + table[1...].reversed()
    let next = try update(text(table), third).text
    #expect(next.split(separator: "\" ５月\"\"１日\"\"\n、朝 \"").count == 4)
    #expect(next.contains(",  要相談  ,"))
    #expect(next.hasPrefix("\u{FEFF}" + table[0].joined(separator: ",") + "\r\n"))
  }

  @Test func aChangeAfterSomeoneWroteIsAConflict() throws {
    var table = rows(try update(nil, second).text)
    let head = table[0]
    let status = try #require(head.firstIndex(of: "対応状況"))
    let reason = try #require(head.firstIndex(of: "理由"))
    let row = try #require(table.firstIndex { $0.contains("市税の証明書を駅で発行することを検討する。") })
    table[row][status] = "対応済み"
    let updated = try update(text(table), third).text
    #expect(updated.contains("前の文：「市税の証明書を駅で発行することを検討する。」"))
    #expect(updated.contains("対応済み"))
    table[row][reason] = "課長に確かめる"
    #expect(try update(text(table), second).text.contains("「理由」の欄に書かれていた文：「課長に確かめる」"))
  }

  @Test func figuresThatASpreadsheetWroteAnewAreNoConflict() throws {
    let made = try update(nil, second).text
    let saved = made.replacing(",0.95,", with: ",.95,").replacing(",1.00,", with: ",1,")
    let again = try updateLedger(Array(saved.utf8), path: "ledger.csv", with: review(first, second))
    #expect(again.conflicts == 0)
  }

  @Test("what cannot be read is told with its row")
  func errors() throws {
    let table = rows(try update(nil, second).text)
    func error(_ table: [[String]]) -> String {
      do {
        _ = try updateLedger(Array(text(table).utf8), path: "ledger.csv", with: review(first, second))
        return ""
      } catch let failure as ReadingFailure {
        return "\(failure.error.reason.rawValue) \(failure.error.line ?? 0) \(failure.error.detail)"
      } catch { return "\(error)" }
    }
    #expect(error(table + [table[1]]) == "repeated-fingerprint 5 2")
    var newer = table
    newer[3][newer[3].count - 1] = "2"
    #expect(error(newer) == "newer-ledger 4 2")
    var lost = table
    lost[0] = lost[0].map { $0 == "指紋" ? "しるし" : $0 }
    #expect(error(lost) == "no-table-column 1 指紋 / fingerprint")
  }
}
